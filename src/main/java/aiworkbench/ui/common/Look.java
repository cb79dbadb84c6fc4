package aiworkbench.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/** The three sets of colours. */
public enum Look {
    /** Dark ink on white. */
    LIGHT("light", false),
    /** Light ink on near-black. */
    DARK("dark", true),
    /** Black on white with strong edges. */
    CONTRAST("contrast", false);

    private final String word;
    private final boolean dark;

    Look(String word, boolean dark) {
        this.word = word;
        this.dark = dark;
    }

    /** The stylesheet with its colours and the rules of all views, which the build makes of the files that {@link StylesheetBuild} names. */
    String stylesheet() {
        return built(word);
    }

    /** The file with its colours, inside {@code theme/}. */
    String tokens() {
        return "tokens-" + word + ".css";
    }

    /** The name of its stylesheet, without its ending. */
    String word() {
        return word;
    }

    /** The stylesheet beneath, which gives controls their shape: the rules of {@link #controls} that are needed. */
    String userAgentStylesheet() {
        return built("controls-" + word);
    }

    /** The theme of AtlantaFX that it starts from. */
    atlantafx.base.theme.Theme controls() {
        return dark ? new PrimerDark() : new PrimerLight();
    }

    private static String built(String name) {
        return Look.class.getResource("/aiworkbench/theme/" + name + ".bss").toExternalForm();
    }
}

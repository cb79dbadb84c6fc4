package aiworkbench.ui.common;

/** The three sets of colours. */
public enum Look {
    /** Dark ink on white. */
    LIGHT("light"),
    /** Light ink on near-black. */
    DARK("dark"),
    /** Black on white with strong edges. */
    CONTRAST("contrast");

    private final String word;

    Look(String word) {
        this.word = word;
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

    /** The stylesheet beneath, which gives controls their shape: the rules of AtlantaFX that are needed. */
    String userAgentStylesheet() {
        return built("controls-" + word);
    }

    private static String built(String name) {
        return Look.class.getResource("/aiworkbench/theme/" + name + ".bss").toExternalForm();
    }
}

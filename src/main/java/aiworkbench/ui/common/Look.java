package aiworkbench.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/** The three sets of colours. */
public enum Look {
    /** Dark ink on white. */
    LIGHT("light", new PrimerLight().getUserAgentStylesheetBSS()),
    /** Light ink on near-black. */
    DARK("dark", new PrimerDark().getUserAgentStylesheetBSS()),
    /** Black on white with strong edges. */
    CONTRAST("contrast", new PrimerLight().getUserAgentStylesheetBSS());

    private final String word;
    private final String userAgentStylesheet;

    Look(String word, String userAgentStylesheet) {
        this.word = word;
        this.userAgentStylesheet = userAgentStylesheet;
    }

    /** The stylesheet with its colours, inside {@code theme/}. */
    String tokens() {
        return "tokens-" + word + ".css";
    }

    /** The AtlantaFX stylesheet beneath. */
    String userAgentStylesheet() {
        return userAgentStylesheet;
    }
}

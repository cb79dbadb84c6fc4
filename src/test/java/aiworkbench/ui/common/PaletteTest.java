package aiworkbench.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PaletteTest {

    private static final String CONTROLS = ".root { -color-bg: #eeeeee; -color-edge: black; } .button { -color-button-bg: -color-bg; }";
    private static final String OURS = ".root { -aw-paper: #ffffff; -color-bg: -aw-paper; }";

    private final Palette palette = new Palette(CONTROLS + OURS);

    @Test
    void colourNamesOfTheRootBecomeColours() {
        assertEquals(".note { -fx-background-color: #ffffff, black; }", palette.mixed(".note { -fx-background-color: -color-bg, -color-edge; }"));
        assertEquals(".note { -fx-fill: derive(#ffffff, 10%); }", palette.mixed(".note { -fx-fill: derive(-aw-paper, 10%); }"));
    }

    @Test
    void namesWithAMeaningBelowTheRootStayNames() {
        assertEquals(".button { -color-button-bg: #ffffff; -fx-background-color: -color-button-bg; }",
                palette.mixed(".button { -color-button-bg: -color-bg; -fx-background-color: -color-button-bg; }"));
    }

    @Test
    void whatIsNoNameOfAColourStays() {
        assertEquals(".root { -color-bg: #ffffff; -fx-x: -color-bgs; -my-color-bg: 1; }",
                palette.mixed(".root { -color-bg: -aw-paper; -fx-x: -color-bgs; -my-color-bg: 1; }"));
    }
}

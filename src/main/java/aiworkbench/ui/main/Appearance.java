package aiworkbench.ui.main;

import java.util.Arrays;

import aiworkbench.ui.common.Look;
import aiworkbench.ui.common.Theme;

/** Colours and text size of the window, remembered from one start to the next. */
public final class Appearance {

    private final Theme theme;
    private final Memory memory;

    /** Brings a theme and what is remembered together. */
    public Appearance(Theme theme, Memory memory) {
        this.theme = theme;
        this.memory = memory;
    }

    /** The look with a word; the light one if there is none. */
    public static Look look(String word) {
        return Arrays.stream(Look.values()).filter(look -> word(look).equals(word)).findFirst().orElse(Look.LIGHT);
    }

    /** The word of a look in settings. */
    public static String word(Look look) {
        return switch (look) {
            case LIGHT -> "light";
            case DARK -> "dark";
            case CONTRAST -> "contrast";
        };
    }

    Look look() {
        return theme.look();
    }

    int textSize() {
        return theme.percent();
    }

    void change(Look look) {
        theme.change(look, theme.percent());
        memory.change(s -> s.withTheme(word(look)));
    }

    void change(int percent) {
        theme.change(theme.look(), percent);
        memory.change(s -> s.withTextSize(percent));
    }
}

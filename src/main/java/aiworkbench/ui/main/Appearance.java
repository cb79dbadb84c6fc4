package aiworkbench.ui.main;

import java.util.Arrays;
import java.util.List;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

import aiworkbench.ui.common.Look;
import aiworkbench.ui.common.Theme;

/** Colours and text size of the window, remembered from one start to the next. */
public final class Appearance {

    /** The usual text size, in percent. */
    static final int USUAL = 100;

    private static final double HUNDRED = 100;

    /** Text sizes to choose from, in percent of the usual one. */
    static final List<Integer> SIZES = List.of(Theme.SMALLEST, 90, USUAL, 115, 130, 150, 175, Theme.LARGEST);

    private final Theme theme;
    private final Memory memory;
    private final ReadOnlyDoubleWrapper scale;

    /** Brings a theme and what is remembered together. */
    public Appearance(Theme theme, Memory memory) {
        this.theme = theme;
        this.memory = memory;
        this.scale = new ReadOnlyDoubleWrapper(theme.percent() / HUNDRED);
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

    /** Text size as a factor, for widths that grow with the text. */
    ReadOnlyDoubleProperty scaleProperty() {
        return scale.getReadOnlyProperty();
    }

    int textSize() {
        return theme.percent();
    }

    /** The next size that the menu offers, larger by a number of steps. */
    void larger(int steps) {
        int nearest = 0;
        for (int i = 0; i < SIZES.size(); i++) {
            nearest = SIZES.get(i) <= textSize() ? i : nearest;
        }
        change(SIZES.get(Math.clamp(nearest + steps, 0, SIZES.size() - 1)));
    }

    void change(Look look) {
        theme.change(look, theme.percent());
        memory.change(s -> s.withTheme(word(look)));
    }

    void change(int percent) {
        theme.change(theme.look(), percent);
        memory.change(s -> s.withTextSize(percent));
        scale.set(theme.percent() / HUNDRED);
    }
}

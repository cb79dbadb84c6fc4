package aiworkbench.ui.main;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import aiworkbench.ui.common.Look;
import aiworkbench.ui.common.SystemLook;
import aiworkbench.ui.common.Theme;

/** Colours and text size of the window, remembered from one start to the next. */
public final class Appearance {

    /** The word for the colours that the system asks for. */
    public static final String SYSTEM = "system";

    /** The usual text size, in percent. */
    static final int USUAL = 100;

    private static final double HUNDRED = 100;

    /** Text sizes to choose from, in percent of the usual one. */
    static final List<Integer> SIZES = List.of(Theme.SMALLEST, 90, USUAL, 115, 130, 150, 175, Theme.LARGEST);

    private final Theme theme;
    private final Memory memory;
    private final SystemLook system;
    private final ReadOnlyDoubleWrapper scale;
    private final ReadOnlyStringWrapper wish;

    /** Brings a theme, the system and what is remembered together. */
    public Appearance(Theme theme, Memory memory, SystemLook system) {
        this.theme = theme;
        this.memory = memory;
        this.system = system;
        this.scale = new ReadOnlyDoubleWrapper(theme.percent() / HUNDRED);
        this.wish = new ReadOnlyStringWrapper(choices().filter(memory.settings().theme()::equals).findFirst().orElse(SYSTEM));
        system.lookProperty().addListener(_ -> show());
    }

    /** The words of all themes to choose from. */
    static Stream<String> choices() {
        return Stream.concat(Stream.of(SYSTEM), Arrays.stream(Look.values()).map(Appearance::word));
    }

    /** The look with a word; that of the system if there is none. */
    public static Look look(String word, SystemLook system) {
        return Arrays.stream(Look.values()).filter(look -> word(look).equals(word)).findFirst().orElse(system.lookProperty().get());
    }

    /** The word of a look in settings. */
    public static String word(Look look) {
        return switch (look) {
            case LIGHT -> "light";
            case DARK -> "dark";
            case CONTRAST -> "contrast";
        };
    }

    /** The word of the theme that was chosen. */
    ReadOnlyStringProperty wishProperty() {
        return wish.getReadOnlyProperty();
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

    /** Changes the colours, by the word of a theme. */
    public void change(String word) {
        wish.set(word);
        memory.change(s -> s.withTheme(word));
        show();
    }

    /** Changes the text size, in percent of the usual one. */
    public void change(int percent) {
        theme.change(theme.look(), percent);
        memory.change(s -> s.withTextSize(percent));
        scale.set(theme.percent() / HUNDRED);
    }

    private void show() {
        theme.change(look(wish.get(), system), theme.percent());
    }
}

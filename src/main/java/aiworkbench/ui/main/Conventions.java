package aiworkbench.ui.main;

import java.util.List;

import javafx.scene.input.KeyCombination;

/**
 * What people of a system are used to. Everywhere else {@code Shortcut} means Ctrl, on a Mac the command key, and JavaFX moves the keyboard in text
 * as the system does.
 */
enum Conventions {

    /** The command key with H hides a program, and menus stand at the top of the screen. */
    MAC(List.of("Shortcut+Shift+H"), List.of("Shortcut+Shift+Z", "Shortcut+Y"), true),
    /** Redo is Ctrl+Y first of all. */
    WINDOWS(List.of("Shortcut+H"), List.of("Shortcut+Y", "Shortcut+Shift+Z"), false),
    /** Linux, and whatever else there is. */
    LINUX(List.of("Shortcut+H"), List.of("Shortcut+Shift+Z", "Shortcut+Y"), false);

    private final List<String> history;
    private final List<String> redo;
    private final boolean menuBar;

    Conventions(List<String> history, List<String> redo, boolean menuBar) {
        this.history = history;
        this.redo = redo;
        this.menuBar = menuBar;
    }

    /** Those of a system, by what Java calls it. */
    static Conventions of(String system) {
        return system.startsWith("Mac") ? MAC : system.startsWith("Windows") ? WINDOWS : LINUX;
    }

    /** Those of this computer. */
    static Conventions here() {
        return of(System.getProperty("os.name"));
    }

    /** Keys that show the history, the one to show first. */
    String[] history() {
        return history.toArray(String[]::new);
    }

    /** The keys of the history that a menu shows. */
    KeyCombination historyShown() {
        return KeyCombination.valueOf(history.getFirst());
    }

    /** Keys that redo, the one to show first. */
    String[] redo() {
        return redo.toArray(String[]::new);
    }

    /** Whether commands stand in a menu bar of the system too. */
    boolean menuBar() {
        return menuBar;
    }
}

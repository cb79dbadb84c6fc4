package aiworkbench.ui.main;

import java.util.Optional;

/**
 * How a person likes the program to behave, where the settings window asks.
 *
 * @param language tag of the language of all texts, such as {@code de}; empty for that of the system
 * @param restore whether a start opens the documents of the last time
 * @param workingDays whether new plans count working days only
 * @param commits whether a document that the user saves goes into a commit of its own, where Git looks after its folder
 * @param toured whether the tour of the first start was seen or skipped
 */
public record Habits(Optional<String> language, boolean restore, boolean workingDays, boolean commits, boolean toured) {

    /** Those of the first start. */
    static Habits standard() {
        return new Habits(Optional.empty(), true, false, false, false);
    }

    Habits withLanguage(Optional<String> tag) {
        return new Habits(tag, restore, workingDays, commits, toured);
    }

    Habits withRestore(boolean on) {
        return new Habits(language, on, workingDays, commits, toured);
    }

    Habits withWorkingDays(boolean on) {
        return new Habits(language, restore, on, commits, toured);
    }

    Habits withCommits(boolean on) {
        return new Habits(language, restore, workingDays, on, toured);
    }

    Habits afterTour() {
        return new Habits(language, restore, workingDays, commits, true);
    }
}

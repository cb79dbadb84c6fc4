package aiworkbench.ui.main;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import aiworkbench.ui.export.ExportChoice;

/**
 * What the program remembers about a person's way of working, from one start to the next. Nothing of it is stored in documents.
 *
 * @param theme word of the theme, such as {@code light}, or {@value Appearance#SYSTEM}
 * @param textSize size of all text in percent, 80 to 200
 * @param window where the window was; empty before the first start
 * @param panes the panes at the sides
 * @param folder folder that dialogs start in; empty for the person's documents
 * @param recent documents, last opened first
 * @param open files that were open, in the order of their tabs
 * @param active the file in front, or of two side by side the one in the tab
 * @param beside the file that was shown beside it
 * @param export how documents were exported the last time
 * @param autosave whether edits are saved into their file by themselves
 * @param habits how the program behaves
 * @param protection folder in which the user wants edits to be protected; empty for the usual one
 */
public record Settings(
        String theme,
        int textSize,
        Optional<WindowPlace> window,
        Panes panes,
        Optional<Path> folder,
        List<Recent> recent,
        List<Path> open,
        Optional<Path> active,
        Optional<Path> beside,
        ExportChoice export,
        boolean autosave,
        Habits habits,
        Optional<Path> protection) {

    /** Smallest text in percent. */
    public static final int SMALLEST_TEXT = 80;
    /** Largest text in percent. */
    public static final int LARGEST_TEXT = 200;
    /** Older entries are forgotten. */
    static final int RECENT_LIMIT = 12;

    public Settings {
        textSize = Math.clamp(textSize, SMALLEST_TEXT, LARGEST_TEXT);
        recent = recent.stream().limit(RECENT_LIMIT).toList();
        open = List.copyOf(open);
    }

    /** Those of the first start. */
    public static Settings standard() {
        return new Settings(Appearance.SYSTEM, 100, Optional.empty(), Panes.standard(), Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty(),
                ExportChoice.standard(), false, Habits.standard(), Optional.empty());
    }

    public Settings withTheme(String word) {
        return new Settings(word, textSize, window, panes, folder, recent, open, active, beside, export, autosave, habits, protection);
    }

    public Settings withTextSize(int percent) {
        return new Settings(theme, percent, window, panes, folder, recent, open, active, beside, export, autosave, habits, protection);
    }

    public Settings withWindow(WindowPlace place) {
        return new Settings(theme, textSize, Optional.of(place), panes, folder, recent, open, active, beside, export, autosave, habits, protection);
    }

    public Settings withPanes(Panes some) {
        return new Settings(theme, textSize, window, some, folder, recent, open, active, beside, export, autosave, habits, protection);
    }

    public Settings withFolder(Path last) {
        return new Settings(theme, textSize, window, panes, Optional.of(last), recent, open, active, beside, export, autosave, habits, protection);
    }

    /** Puts a document in front of the recent ones. */
    public Settings withRecent(Recent latest) {
        var rest = recent.stream().filter(r -> !r.path().equals(latest.path()));
        return new Settings(theme, textSize, window, panes, folder, Stream.concat(Stream.of(latest), rest).toList(), open, active, beside, export, autosave, habits, protection);
    }

    /** Forgets a recent document. */
    public Settings withoutRecent(Path path) {
        return new Settings(theme, textSize, window, panes, folder,
                recent.stream().filter(r -> !r.path().equals(path)).toList(), open, active, beside, export, autosave, habits, protection);
    }

    public Settings withExport(ExportChoice last) {
        return new Settings(theme, textSize, window, panes, folder, recent, open, active, beside, last, autosave, habits, protection);
    }

    /** Notes what is open. */
    public Settings withOpen(List<Path> files, Optional<Path> front, Optional<Path> next) {
        return new Settings(theme, textSize, window, panes, folder, recent, files, front, next, export, autosave, habits, protection);
    }

    public Settings withAutosave(boolean on) {
        return new Settings(theme, textSize, window, panes, folder, recent, open, active, beside, export, on, habits, protection);
    }

    public Settings withProtection(Path place) {
        return new Settings(theme, textSize, window, panes, folder, recent, open, active, beside, export, autosave, habits, Optional.of(place));
    }

    public Settings withHabits(UnaryOperator<Habits> change) {
        return new Settings(theme, textSize, window, panes, folder, recent, open, active, beside, export, autosave, change.apply(habits), protection);
    }
}

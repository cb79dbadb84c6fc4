package aiworkbench.ui.main;

import java.time.Duration;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import aiworkbench.model.Document;
import aiworkbench.ui.common.Debounce;

/**
 * Saves documents into their files a moment after the last edit, if the user wants that. It asks nothing by itself: it rests as long as
 * a banner says that something about the file has to be decided.
 */
public final class AutoSaving {

    private static final Duration QUIET = Duration.ofSeconds(2);
    private static final Set<Banner.About> PAUSES = EnumSet.of(Banner.About.OUTSIDE, Banner.About.SAVING, Banner.About.FOREIGN, Banner.About.MISMATCH);

    private record Seen(Document document, Debounce save) {}

    private final Desk desk;
    private final Saving saving;
    private final Memory memory;
    private final Surroundings around;
    private final Map<OpenDocument<?>, Seen> seen = new IdentityHashMap<>();

    /** Saves the documents of a desk. */
    public AutoSaving(Desk desk, Saving saving, Memory memory, Surroundings around) {
        this.desk = desk;
        this.saving = saving;
        this.memory = memory;
        this.around = around;
        desk.listen(this::look);
    }

    /** Whether the user wants it. */
    boolean on() {
        return memory.settings().autosave();
    }

    /** Turns it on, with all that is not saved yet, or off. */
    void turn(boolean on) {
        memory.change(settings -> settings.withAutosave(on));
        stop();
        look();
    }

    /** Forgets what it was about to save. */
    public void stop() {
        seen.values().forEach(one -> one.save().cancel());
        seen.clear();
    }

    private void look() {
        seen.entrySet().removeIf(entry -> {
            boolean gone = !desk.documents().contains(entry.getKey());
            if (gone) {
                entry.getValue().save().cancel();
            }
            return gone;
        });
        if (on()) {
            desk.documents().stream().filter(document -> document.unsaved() && document.path().isPresent()).forEach(this::soon);
        }
    }

    private void soon(OpenDocument<?> document) {
        var before = seen.get(document);
        if (before == null || before.document() != document.document()) {
            var save = before == null ? around.tasks().debounce(QUIET, () -> save(document)) : before.save();
            seen.put(document, new Seen(document.document(), save));
            save.ask();
        }
    }

    private void save(OpenDocument<?> document) {
        boolean paused = document.banners().stream().anyMatch(banner -> PAUSES.contains(banner.about()));
        if (!paused && document.unsaved() && document.path().isPresent()) {
            saving.saveQuietly(document);
        }
    }
}

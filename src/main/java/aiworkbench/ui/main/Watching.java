package aiworkbench.ui.main;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import aiworkbench.storage.document.DocumentStore;
import aiworkbench.storage.file.FolderWatch;
import aiworkbench.text.Log;
import aiworkbench.ui.common.Debounce;
import aiworkbench.ui.common.Work;

/** Watches the folders whose documents are listed, and looks into them when something has changed there. */
public final class Watching {

    /** Programs that save write several times. */
    private static final Duration QUIET = Duration.ofMillis(250);

    private static final System.Logger LOG = Log.of(Watching.class);

    private final Desk desk;
    private final Surroundings around;
    private final Debounce soon;
    private Set<Path> watched = Set.of();
    private Optional<Work> work = Optional.empty();

    /** Watches the folders of a desk. */
    public Watching(Desk desk, Opening opening, Surroundings around) {
        this.desk = desk;
        this.around = around;
        this.soon = around.tasks().debounce(QUIET, opening::lookIntoFolders);
    }

    /** Begins to watch. */
    public void start() {
        desk.listen(this::refresh);
        refresh();
    }

    /** Stops watching. */
    public void stop() {
        soon.cancel();
        work.ifPresent(Work::cancel);
        work = Optional.empty();
        watched = Set.of();
    }

    private void refresh() {
        var now = desk.folders();
        if (!now.equals(watched)) {
            stop();
            watched = now;
            // A system that cannot watch is asked whenever the window gets the focus: see Guarding.
            work = Optional.of(around.tasks().run(around.text("main.task.folder"), _ -> watch(now), _ -> { },
                    failure -> LOG.log(Level.INFO, "Folders are not watched: " + now, failure)));
        }
    }

    private boolean watch(Set<Path> folders) throws IOException, InterruptedException {
        try (var watch = new FolderWatch(folders)) {
            while (watch.await(name -> DocumentStore.kind(name).isPresent())) {
                around.tasks().later(soon::ask);
            }
            return true;
        }
    }
}

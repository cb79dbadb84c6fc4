package aiworkbench.ui.main;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;
import aiworkbench.review.Folder;
import aiworkbench.review.Review;
import aiworkbench.session.Workspace;
import aiworkbench.ui.common.Debounce;

/** Counts the findings of every document of the workspace, off the FX thread, once the desk has been quiet for a moment. */
public final class Tallies {

    /** Longer than the document in front waits: what is beside it may lag behind. */
    private static final Duration QUIET = Duration.ofMillis(600);

    private static final int MANY = 300;

    private final Desk desk;
    private final Supplier<Review> review;
    private final ZoneId zone;
    private final Surroundings around;
    private final Debounce soon;
    private final Consumer<Callable<Map<DocumentId, Tally>>> newest;
    private final ReadOnlyObjectWrapper<Map<DocumentId, Tally>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private List<Document> last = List.of();

    /**
     * Counts for the documents of a desk.
     *
     * @param zone tells which day it is
     */
    public Tallies(Desk desk, Supplier<Review> review, ZoneId zone, Surroundings around) {
        this.desk = desk;
        this.review = review;
        this.zone = zone;
        this.around = around;
        this.soon = around.tasks().debounce(QUIET, this::start);
        this.newest = around.tasks().newest(around.text("main.task.review"), counts::set);
        desk.listen(this::changed);
    }

    /** Documents with findings, by id. */
    ReadOnlyObjectProperty<Map<DocumentId, Tally>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** Starts no more counts, as when the program ends. */
    public void stop() {
        soon.cancel();
    }

    private void changed() {
        var now = documents();
        if (!same(now, last)) {
            last = now;
            soon.ask();
        }
    }

    /** Documents are values: what is the same object has not changed, and comparing large ones in full would take time. */
    private static boolean same(List<Document> some, List<Document> others) {
        boolean same = some.size() == others.size();
        for (int i = 0; same && i < some.size(); i++) {
            same = some.get(i) == others.get(i);
        }
        return same;
    }

    private List<Document> documents() {
        return desk.known().entries().stream().map(Workspace.Entry::document).toList();
    }

    private void start() {
        var all = last;
        // In a folder of thousands, the rest of it is not checked at every edit.
        var documents = all.size() > MANY ? desk.documents().stream().<Document>map(OpenDocument::document).toList() : all;
        var folder = new Folder(all, LocalDate.ofInstant(around.clock().instant(), zone), desk.workspace().shared());
        newest.accept(() -> {
            var found = new HashMap<DocumentId, Tally>();
            documents.forEach(document -> Tally.of(review.get().check(folder, document)).ifPresent(tally -> found.put(document.id(), tally)));
            return Map.copyOf(found);
        });
    }
}

package aiworkbench.ui.main;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import aiworkbench.model.Document;
import aiworkbench.review.Finding;
import aiworkbench.review.Folder;
import aiworkbench.review.Review;
import aiworkbench.review.Review.Unchecked;
import aiworkbench.session.Workspace;
import aiworkbench.ui.common.Debounce;

/** Reviews the document in front while people work, off the FX thread. Results for what is no longer there are dropped. */
public final class Reviewing {

    private static final Duration QUIET = Duration.ofMillis(300);

    private final Desk desk;
    private final Supplier<Review> review;
    private final ZoneId zone;
    private final Surroundings around;
    private final Debounce soon;
    private final Consumer<Callable<Result>> newest;
    private final ReadOnlyObjectWrapper<List<Finding>> findings = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Unchecked>> unchecked = new ReadOnlyObjectWrapper<>(List.of());
    private final List<Runnable> revealers = new ArrayList<>();
    private Document last;
    /** What the files beside it held: where one goes or comes, links lead elsewhere. */
    private Workspace files = Workspace.empty();
    private boolean known;

    private record Result(Document of, Review.Reviewed reviewed) {}

    /**
     * Reviews the documents of a desk.
     *
     * @param zone tells which day it is
     */
    public Reviewing(Desk desk, Supplier<Review> review, ZoneId zone, Surroundings around) {
        this.desk = desk;
        this.review = review;
        this.zone = zone;
        this.around = around;
        this.soon = around.tasks().debounce(QUIET, this::start);
        this.newest = around.tasks().newest(around.text("main.task.review"), this::show);
        desk.listen(this::changed);
    }

    /** What was found in the document in front, the worst first. */
    public ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /** Rules that could not tell, of the document in front. Changes before the findings do. */
    ReadOnlyObjectProperty<List<Unchecked>> uncheckedProperty() {
        return unchecked.getReadOnlyProperty();
    }

    /** Whether the document in front has been reviewed since it came there. Until then nobody knows what is wrong with it. */
    boolean known() {
        return known;
    }

    /** The date of reviews. */
    LocalDate today() {
        return LocalDate.ofInstant(around.clock().instant(), zone);
    }

    /** Asks whoever shows the findings to bring them into view. */
    void reveal() {
        revealers.forEach(Runnable::run);
    }

    /** Tells a listener when somebody wants to see the findings. */
    void onReveal(Runnable listener) {
        revealers.add(listener);
    }

    /** Starts no more reviews, as when the program ends. */
    public void stop() {
        soon.cancel();
    }

    private void changed() {
        var now = desk.active().map(OpenDocument::document).orElse(null);
        if (now != last || desk.onDisk() != files) {
            files = desk.onDisk();
            boolean another = now == null || last == null || !now.id().equals(last.id());
            last = now;
            if (another) {
                known = false;
                unchecked.set(List.of());
                findings.set(List.of());
            }
            soon.ask();
        }
    }

    private void start() {
        desk.active().ifPresent(active -> {
            Document document = active.document();
            var folder = new Folder(desk.known().documents(), today(), desk.workspace().shared());
            newest.accept(() -> new Result(document, review.get().of(folder, document)));
        });
    }

    private void show(Result result) {
        if (result.of() == last) {
            known = true;
            unchecked.set(result.reviewed().unchecked());
            findings.set(result.reviewed().findings());
        }
    }
}

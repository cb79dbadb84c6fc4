package aiworkbench.ui.main;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import aiworkbench.model.Document;
import aiworkbench.text.Visible;
import aiworkbench.ui.common.Toast;

/** Offers the copies of a document that a synchronising program left beside it: to compare, to merge, and then to throw away. */
final class Copies {

    private final Disk disk;
    private final Comparing comparing;
    private final Consumer<Path> away;
    private final Surroundings around;

    /**
     * Copies beside documents.
     *
     * @param away puts a file into the bin, from which it can come back
     */
    Copies(Disk disk, Comparing comparing, Consumer<Path> away, Surroundings around) {
        this.disk = disk;
        this.comparing = comparing;
        this.away = away;
        this.around = around;
    }

    /** Offers the copies, the first one first. */
    void offer(OpenDocument<?> document, List<Path> copies) {
        if (copies.isEmpty()) {
            return;
        }
        var names = copies.stream().map(Visible::name).collect(Collectors.joining(", "));
        var text = around.text("main.siblings.text", copies.size(), names);
        var compare = new Toast.Action(around.text("main.compare"), () -> compare(document, copies.getFirst()));
        document.show(document.session().readOnly() ? Banner.info(Banner.About.SIBLINGS, text, compare, dismiss("main.notNow"))
                : Banner.info(Banner.About.SIBLINGS, text, new Toast.Action(around.text("main.siblings.merge"), () -> merge(document, copies)), compare,
                        dismiss("main.notNow")));
    }

    private void compare(OpenDocument<?> document, Path copy) {
        read(copy, other -> comparing.compare(document, other, Visible.name(copy)));
    }

    private void merge(OpenDocument<?> document, List<Path> copies) {
        var copy = copies.getFirst();
        read(copy, other -> {
            var left = copies.subList(1, copies.size());
            comparing.merge(document, other, () -> offer(document, copies), () -> offerBin(document, copy, other, left));
        });
    }

    private void offerBin(OpenDocument<?> document, Path copy, Document merged, List<Path> left) {
        document.show(Banner.info(Banner.About.SIBLINGS, around.text("main.siblings.merged", Visible.name(copy)),
                new Toast.Action(around.text("main.siblings.bin"), () -> throwAway(document, copy, merged, left)),
                new Toast.Action(around.text("main.siblings.keep"), () -> offer(document, left))));
    }

    /** Only what was merged goes: the synchronising program may have changed the copy since. */
    private void throwAway(OpenDocument<?> document, Path copy, Document merged, List<Path> left) {
        read(copy, now -> {
            if (now.equals(merged)) {
                away.accept(copy);
                offer(document, left);
            } else {
                offer(document, List.of(copy));
            }
        });
    }

    private void read(Path copy, Consumer<Document> then) {
        around.tasks().run(around.text("main.task.open"), _ -> disk.document(copy), then,
                failure -> around.dialogs().inform(around.text("main.open.failed.title", copy.getFileName()), Failures.words(failure, around)));
    }

    private Toast.Action dismiss(String key) {
        return new Toast.Action(around.text(key), () -> { });
    }
}

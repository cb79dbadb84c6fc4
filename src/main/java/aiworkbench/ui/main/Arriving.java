package aiworkbench.ui.main;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import aiworkbench.model.Document;
import aiworkbench.session.Workspace;
import aiworkbench.storage.Complaint;
import aiworkbench.storage.Opened;
import aiworkbench.storage.document.Found;
import aiworkbench.storage.document.Keeper;
import aiworkbench.storage.document.Restored;
import aiworkbench.text.Visible;
import aiworkbench.ui.common.Choice;
import aiworkbench.ui.common.Toast;

/** Puts a document that was read onto the desk, and says what is to be said about its file and about edits that were not saved. */
final class Arriving {

    /** What to do about a save that broke off. */
    private enum Torn { COMPLETE, BACK, LATER }

    /** Makes an open document. */
    @FunctionalInterface
    interface Maker {
        OpenDocument<?> make(Document document, Optional<Path> path, boolean readOnly, Optional<Keeper> keeper);
    }

    private final Desk desk;
    private final Disk disk;
    private final Maker maker;
    private final Comparing comparing;
    private final Copies copies;
    private final Damage damage;
    private final Consumer<Document> openNew;
    private final Surroundings around;

    Arriving(Desk desk, Disk disk, Maker maker, Comparing comparing, Copies copies, Damage damage, Consumer<Document> openNew,
            Surroundings around) {
        this.desk = desk;
        this.disk = disk;
        this.maker = maker;
        this.comparing = comparing;
        this.copies = copies;
        this.damage = damage;
        this.openNew = openNew;
        this.around = around;
    }

    /**
     * Takes in what opening a file came to.
     *
     * @return the document as its file holds it, if there is one
     */
    Optional<Document> take(Found found, Workspace beside) {
        return switch (found) {
            case Found.Ready ready -> Optional.of(ready(ready, beside));
            case Found.Elsewhere elsewhere -> Optional.of(elsewhere(elsewhere, beside));
            case Found.Interrupted interrupted -> {
                interrupted(interrupted, beside);
                yield Optional.empty();
            }
            case Found.Damaged damaged -> {
                damage.show(damaged);
                yield Optional.empty();
            }
        };
    }

    private Document ready(Found.Ready ready, Workspace beside) {
        var path = ready.keeper().file().orElseThrow();
        var document = place(path, ready.opened(), ready.opened().readOnly(), Optional.of(ready.keeper()), beside);
        restored(document, ready.restored());
        copies.offer(document, ready.siblings());
        desk.changed();
        return ready.opened().document();
    }

    private Document elsewhere(Found.Elsewhere elsewhere, Workspace beside) {
        var document = place(elsewhere.file(), elsewhere.opened(), true, Optional.empty(), beside);
        document.show(Banner.warning(Banner.About.ELSEWHERE, around.text("main.elsewhere.text", elsewhere.file().getFileName())));
        return elsewhere.opened().document();
    }

    private OpenDocument<?> place(Path path, Opened opened, boolean readOnly, Optional<Keeper> keeper, Workspace beside) {
        desk.addFolder(beside);
        desk.fileHolds(path, opened.document());
        var document = maker.make(opened.document(), Optional.of(path), readOnly, keeper);
        if (!opened.notes().isEmpty()) {
            notes(document, path, opened.notes());
        }
        desk.show(document);
        return document;
    }

    /** What was mended in the file, each kind of it once; where, if somebody asks. */
    private void notes(OpenDocument<?> document, Path path, List<Complaint> notes) {
        var sentences = notes.stream().map(note -> note.sentence(around.messages())).distinct().collect(Collectors.joining(" "));
        var places = notes.stream().filter(note -> note.line() > 0).map(note -> note.text(around.messages())).collect(Collectors.joining("\n"));
        var show = new Toast.Action(around.text("main.notes.show"), () -> around.dialogs().inform(around.text("main.notes.title", Visible.name(path)), places));
        document.show(places.isEmpty() ? Banner.warning(Banner.About.FILE_FORMAT, sentences) : Banner.warning(Banner.About.FILE_FORMAT, sentences, show));
    }

    /** Edits that were not saved come in as one step, so that undo takes them out again. */
    private void restored(OpenDocument<?> document, Restored restored) {
        switch (restored) {
            case Restored.Nothing _ -> { }
            case Restored.Edits(var edited, var torn) -> {
                document.become("document.edit.restore", edited);
                restored(document, around.text(torn ? "main.restored.torn" : "main.restored.text"));
            }
            case Restored.Mismatch(var base, var mine) -> document.show(Banner.warning(Banner.About.MISMATCH,
                    around.text("main.mismatch.text", Names.ofFile(document, around.messages())),
                    new Toast.Action(around.text("main.compare"), () -> comparing.review(document, base, mine, () -> restored(document, restored))),
                    new Toast.Action(around.text("main.keepBoth"), () -> openNew.accept(mine)),
                    dismiss("main.later")));
            case Restored.Missing(var why) -> document.show(Banner.warning(Banner.About.RECOVERY, why.text(around.messages()),
                    new Toast.Action(around.text("main.save.history"), () -> comparing.showHistory(document)), dismiss("dialog.ok")));
        }
    }

    /** Once something else was done, undo would not take back the restored edits any more, so it is no longer offered. */
    private void restored(OpenDocument<?> document, String text) {
        var banner = Banner.info(Banner.About.RECOVERY, text,
                new Toast.Action(around.text("main.undo"), () -> document.session().undo()), dismiss("dialog.ok"));
        document.show(banner);
        var stop = new Runnable[1];
        stop[0] = document.session().listen(change -> {
            stop[0].run();
            if (document.banners().remove(banner) && !change.travelled()) {
                document.show(Banner.info(Banner.About.RECOVERY, text, dismiss("dialog.ok")));
            }
        });
    }

    private Toast.Action dismiss(String key) {
        return new Toast.Action(around.text(key), () -> { });
    }

    private void interrupted(Found.Interrupted interrupted, Workspace beside) {
        var name = interrupted.file().getFileName();
        var answer = around.dialogs().ask(around.text("main.interrupted.title", name), around.text("main.interrupted.text"), List.of(
                Choice.primary(around.text("main.interrupted.complete"), Torn.COMPLETE),
                Choice.other(around.text("main.interrupted.back"), Torn.BACK),
                Choice.cancel(around.text("main.cancel"), Torn.LATER))).orElse(Torn.LATER);
        if (answer == Torn.LATER) {
            disk.keepers().leave(interrupted);
            return;
        }
        around.tasks().run(around.text("main.task.save"), _ -> disk.keepers().finish(interrupted, answer == Torn.COMPLETE),
                found -> take(found, beside), failure -> {
                    disk.keepers().leave(interrupted);
                    around.dialogs().inform(around.text("main.open.failed.title", name), Failures.words(failure, around));
                });
    }
}

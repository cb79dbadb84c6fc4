package aiworkbench.ui.main;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import aiworkbench.edit.OwnId;
import aiworkbench.model.DocumentId;
import aiworkbench.model.DocumentKind;
import aiworkbench.storage.SaveFailed;
import aiworkbench.storage.SaveFailed.Reason;
import aiworkbench.storage.document.DocumentStore;
import aiworkbench.storage.file.Bin;
import aiworkbench.text.Visible;
import aiworkbench.ui.common.Tasks;
import aiworkbench.ui.common.Toast;

/** Renames, moves, copies and deletes the files of documents, open or not. Whatever it did can be taken back from a notice. */
public final class Filing {

    /** What one of the systems does not take in names. */
    private static final Set<Character> FORBIDDEN = Set.of('<', '>', ':', '"', '/', '\\', '|', '?', '*');

    private final Desk desk;
    private final Disk disk;
    private final Bin bin;
    private final Opening opening;
    private final Saving saving;
    private final Closing closing;
    private final Notices notices;
    private final Consumer<Path> show;
    private final Surroundings around;
    private final Renaming renaming;

    /**
     * Works on the files of a desk.
     *
     * @param show shows a folder with the program that the system has for it
     */
    public Filing(Desk desk, Disk disk, Bin bin, Opening opening, Saving saving, Closing closing, Notices notices, Consumer<Path> show,
            Surroundings around) {
        this.desk = desk;
        this.disk = disk;
        this.bin = bin;
        this.opening = opening;
        this.saving = saving;
        this.closing = closing;
        this.notices = notices;
        this.show = show;
        this.around = around;
        this.renaming = new Renaming(desk, opening, notices, around);
        opening.throwAwayWith(this::delete);
    }

    /** Asks for another name of the product that the document in a file belongs to. */
    public void renameProduct(Path file) {
        renaming.rename(file);
    }

    /** Asks for another name in the same folder. */
    public void rename(Path file) {
        var kind = kind(file);
        var name = file.getFileName().toString();
        var stem = name.substring(0, name.length() - kind.extension().length());
        var label = desk.find(file).filter(OpenDocument::unsaved).isPresent() ? "main.file.rename.unsaved" : "main.file.rename.label";
        around.dialogs().askText(around.text("main.file.rename.title", file.getFileName()), around.text(label), stem)
                .filter(wanted -> !wanted.isEmpty() && !wanted.equals(stem))
                .ifPresent(wanted -> sibling(file, wanted, kind).ifPresentOrElse(target -> relocate(file, target),
                        () -> around.dialogs().inform(around.text("main.file.badName.title", wanted), around.text("main.file.badName.text"))));
    }

    /** Asks for another folder. */
    public void move(Path file) {
        around.dialogs().startIn(file.getParent());
        around.dialogs().chooseFolder(around.text("main.file.move.title", file.getFileName()))
                .filter(folder -> !folder.equals(file.getParent()))
                .ifPresent(folder -> relocate(file, folder.resolve(file.getFileName())));
    }

    /** Makes a document of its own that says the same, beside the file. */
    public void duplicate(Path file) {
        var open = desk.find(file).map(OpenDocument::document);
        work(_ -> {
            var original = open.isPresent() ? open.get() : disk.document(file);
            var copy = new OwnId(original.id(), new DocumentId(around.documentIds().get())).of(original);
            return disk.writeCopy(copy, disk.freeBeside(file, copy.kind(), around.text("main.file.copy.name")));
        }, copy -> {
            opening.lookIntoFolders();
            tell("main.file.copy.done", copy, () -> throwAway(copy, false, _ -> { }));
        }, file);
    }

    /** Moves the file into the system's bin. Edits that are not saved are asked about first. */
    public void delete(Path file) {
        var open = desk.find(file);
        Runnable go = () -> throwAway(file, open.isPresent(), binned -> tell("main.file.delete.done", file, () -> takeBack(binned, open.isPresent())));
        open.ifPresentOrElse(document -> closing.close(document, go), go);
    }

    /** Shows the folder of a file as the system does. */
    public void showFolder(Path file) {
        show.accept(file.getParent());
    }

    private void throwAway(Path file, boolean wasOpen, Consumer<Bin.Binned> then) {
        around.tasks().run(around.text("main.task.file"), _ -> bin.put(file), binned -> {
            desk.fileGone(file);
            opening.lookIntoFolders();
            then.accept(binned);
        }, failure -> {
            around.dialogs().inform(around.text("main.file.delete.failed", file.getFileName()), Failures.words(failure, around));
            if (wasOpen) {
                opening.open(List.of(file));
            }
        });
    }

    private void takeBack(Bin.Binned binned, boolean wasOpen) {
        work(_ -> {
            binned.takeBack();
            return binned.file();
        }, file -> {
            opening.lookIntoFolders();
            if (wasOpen) {
                opening.open(List.of(file));
            }
        }, binned.file());
    }

    private void relocate(Path file, Path target) {
        relocate(file, target, () -> tell(file.getParent().equals(target.getParent()) ? "main.file.rename.done" : "main.file.move.done", target,
                () -> relocate(target, file, () -> { })));
    }

    private void relocate(Path file, Path target, Runnable then) {
        var open = desk.find(file);
        if (open.isPresent()) {
            relocate(open.get(), file, target, then);
        } else {
            work(_ -> disk.move(file, target), _ -> gone(file, then), file);
        }
    }

    /** An open document is saved at its new place, so that its steps can still be undone; the old file goes when that is done. */
    private void relocate(OpenDocument<?> open, Path file, Path target, Runnable then) {
        var keeper = open.keeper().filter(_ -> !open.session().readOnly() && !open.saving());
        if (keeper.isEmpty()) {
            around.dialogs().inform(around.text("main.file.busy.title", file.getFileName()), around.text("main.file.busy.text"));
            return;
        }
        open.lane().run(around.text("main.task.file"), _ -> {
            if (!keeper.get().undisturbed()) {
                throw SaveFailed.because(Reason.CHANGED, file.toString());
            }
            return disk.hash(file);
        }, hash -> saving.write(open, Saving.Order.at(target, DocumentStore.NO_FILE),
                () -> work(_ -> disk.remove(file, hash), _ -> gone(file, then), file)), failure -> failed(file, failure));
    }

    private void gone(Path file, Runnable then) {
        desk.fileGone(file);
        opening.lookIntoFolders();
        then.run();
    }

    private <T> void work(Tasks.Job<T> job, Consumer<T> done, Path file) {
        around.tasks().run(around.text("main.task.file"), job, done, failure -> failed(file, failure));
    }

    private void failed(Path file, Throwable failure) {
        around.dialogs().inform(around.text("main.file.failed", file.getFileName()), Failures.words(failure, around));
    }

    private void tell(String key, Path file, Runnable undo) {
        notices.show(around.text(key, Visible.name(file), file.getParent().getFileName()), new Toast.Action(around.text("main.undo"), undo));
    }

    private static Optional<Path> sibling(Path file, String stem, DocumentKind kind) {
        try {
            var target = file.resolveSibling(stem + kind.extension());
            boolean plain = file.getParent().equals(target.getParent()) && DocumentStore.kind(target).equals(Optional.of(kind))
                    && stem.chars().noneMatch(c -> FORBIDDEN.contains((char) c));
            return Optional.of(target).filter(_ -> plain);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static DocumentKind kind(Path file) {
        return DocumentStore.kind(file).orElseThrow();
    }
}

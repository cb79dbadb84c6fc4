package aiworkbench.ui.main;

import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import aiworkbench.edit.Edit;
import aiworkbench.model.Document;
import aiworkbench.storage.ChangedOutside;
import aiworkbench.storage.document.DocumentStore;
import aiworkbench.storage.StorageProblem;
import aiworkbench.ui.common.Choice;

/** Writes documents to their files, off the FX thread, and asks when that does not go as expected. */
public final class Saving {

    /** What to do about a save that did not go as expected. */
    enum Answer { AGAIN, COPY, THEIRS, REPLACE, CANCEL }

    private final Desk desk;
    private final Disk disk;
    private final Opening opening;
    private final Memory memory;
    private final Surroundings around;
    /** What to do once a save that is under way has ended. */
    private final Map<OpenDocument<?>, Runnable> waiting = new IdentityHashMap<>();

    /** Saves the documents of a desk. */
    public Saving(Desk desk, Disk disk, Opening opening, Memory memory, Surroundings around) {
        this.desk = desk;
        this.disk = disk;
        this.opening = opening;
        this.memory = memory;
        this.around = around;
    }

    /** Saves at its place; asks for one if there is none. */
    public void save(OpenDocument<?> document) {
        save(document, () -> { });
    }

    /** Saves, then does something more; not if the document was not saved. */
    void save(OpenDocument<?> document, Runnable then) {
        if (document.saving()) {
            waiting.put(document, () -> save(document, then));
        } else if (document.place().isEmpty()) {
            saveAs(document, then);
        } else if (!document.unsaved()) {
            then.run();
        } else if (!document.session().readOnly()) {
            write(document, document.place().get(), then);
        }
    }

    /** Asks for a place and saves there. */
    public void saveAs(OpenDocument<?> document) {
        saveAs(document, () -> { });
    }

    private void saveAs(OpenDocument<?> document, Runnable then) {
        if (document.saving() || document.session().readOnly()) {
            return;
        }
        var kind = document.document().kind();
        var suggested = document.path().map(path -> path.getFileName().toString()).orElse(FileNames.of(document.document().title(), kind));
        around.dialogs().saveFile(around.text("main.saveAs.title"), suggested, List.of(FileKinds.of(kind, around.messages())))
                .ifPresent(chosen -> saveAt(document, chosen, then));
    }

    private void saveAt(OpenDocument<?> document, Path chosen, Runnable then) {
        var target = FileNames.withExtension(chosen, document.document().kind());
        boolean other = desk.find(target).filter(open -> open != document).isPresent();
        if (other) {
            around.dialogs().inform(around.text("main.saveAs.taken.title", target.getFileName()), around.text("main.saveAs.taken.text"));
        } else if (document.path().equals(Optional.of(target))) {
            write(document, document.place().orElseThrow(), then);
        } else {
            around.tasks().run(around.text("main.task.save"), () -> disk.hash(target), there -> {
                // The system has asked before replacing the file that was chosen, but not when the ending was added here.
                if (there.equals(DocumentStore.NO_FILE) || target.equals(chosen) || mayReplace(target)) {
                    write(document, new Place(target, there), then);
                }
            });
        }
    }

    private boolean mayReplace(Path target) {
        return around.dialogs().ask(around.text("main.replace.title", target.getFileName()), around.text("main.replace.text"), List.of(
                Choice.destructive(around.text("main.replace.yes"), Answer.REPLACE),
                Choice.cancel(around.text("main.cancel"), Answer.CANCEL))).equals(Optional.of(Answer.REPLACE));
    }

    private <D extends Document> void write(OpenDocument<D> document, Place target, Runnable then) {
        var snapshot = document.document();
        document.savingStarted();
        desk.changed();
        around.tasks().run(around.text("main.task.save"), _ -> disk.write(snapshot, target.path(), target.hash()), place -> {
            document.saved(snapshot, place);
            desk.fileHolds(place.path(), snapshot);
            opening.remember(place.path(), snapshot);
            then.run();
            Optional.ofNullable(waiting.remove(document)).ifPresent(Runnable::run);
        }, failure -> {
            waiting.remove(document);
            failed(document, target.path(), failure, then);
        });
    }

    private <D extends Document> void failed(OpenDocument<D> document, Path target, Throwable failure, Runnable then) {
        switch (failure) {
            case ChangedOutside changed -> {
                document.savingFailed(changed.complaint().sentence(around.messages()));
                desk.changed();
                changedOutside(document, target, changed, then);
            }
            case StorageProblem problem -> {
                document.savingFailed(problem.complaint().sentence(around.messages()));
                desk.changed();
                notSaved(document, target, problem, then);
            }
            default -> {
                document.savingFailed(around.text("main.save.failed.unexpected"));
                desk.changed();
                throw new IllegalStateException("Saving failed unexpectedly", failure);
            }
        }
    }

    private void notSaved(OpenDocument<?> document, Path target, StorageProblem problem, Runnable then) {
        var answer = around.dialogs().ask(
                around.text("main.save.failed.title", target.getFileName()),
                around.text("main.save.failed.text", problem.complaint().text(around.messages())),
                List.of(Choice.primary(around.text("main.save.retry"), Answer.AGAIN),
                        Choice.other(around.text("main.save.copy"), Answer.COPY),
                        Choice.cancel(around.text("main.cancel"), Answer.CANCEL)));
        act(document, answer.orElse(Answer.CANCEL), then);
    }

    private void changedOutside(OpenDocument<?> document, Path target, ChangedOutside problem, Runnable then) {
        var answer = around.dialogs().ask(
                around.text("main.save.changed.title", target.getFileName()),
                problem.complaint().text(around.messages()),
                List.of(Choice.primary(around.text("main.save.copy"), Answer.COPY),
                        Choice.other(around.text("main.save.theirs"), Answer.THEIRS),
                        Choice.cancel(around.text("main.cancel"), Answer.CANCEL)));
        act(document, answer.orElse(Answer.CANCEL), then);
    }

    private void act(OpenDocument<?> document, Answer answer, Runnable then) {
        switch (answer) {
            case AGAIN -> save(document, then);
            case COPY -> saveAs(document, then);
            case THEIRS -> takeTheirs(document);
            case REPLACE, CANCEL -> { }
        }
    }

    /** The file's version comes in as one step, so that undo brings the edits back. */
    private <D extends Document> void takeTheirs(OpenDocument<D> document) {
        document.path().ifPresent(path -> around.tasks().run(around.text("main.task.open"), () -> disk.read(List.of(path)), found -> {
            if (found.getFirst() instanceof Disk.Found.File file && document.type().isInstance(file.opened().document())) {
                var theirs = document.type().cast(file.opened().document());
                document.session().edit(Edit.of("document.edit.reload", "", _ -> theirs));
                document.saved(theirs, new Place(path, file.opened().hash()));
                desk.fileHolds(path, theirs);
            } else if (found.getFirst() instanceof Disk.Found.Problem problem) {
                around.dialogs().inform(around.text("main.open.failed.title", path.getFileName()), problem.why().apply(around.messages()));
            } else {
                around.dialogs().inform(around.text("main.open.failed.title", path.getFileName()), around.text("main.save.otherKind"));
            }
        }));
    }
}

package aiworkbench.ui.main;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import aiworkbench.edit.OwnId;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;
import aiworkbench.storage.ChangedOutside;
import aiworkbench.storage.StorageProblem;
import aiworkbench.storage.document.DocumentStore;
import aiworkbench.storage.document.Keeper;
import aiworkbench.storage.document.Permission;
import aiworkbench.storage.document.Snapshot;
import aiworkbench.text.Log;
import aiworkbench.ui.common.Choice;
import aiworkbench.ui.common.Toast;

/** Writes documents to their files, off the FX thread, and asks when that does not go as expected. */
public final class Saving {

    /**
     * Where to save and what the user has agreed to.
     *
     * @param path the place; empty for that of the document's file
     * @param expected hash of what may be replaced there
     * @param quietly whether a failure is told by a banner instead of a question
     * @param own gives the document an id of its own, because the file that it was in stays; empty if it keeps its id
     */
    record Order(Optional<Path> path, String expected, Set<Permission> permissions, boolean quietly, Optional<OwnId> own) {

        static final Order HERE = new Order(Optional.empty(), "", Set.of(), false, Optional.empty());
        static final Order QUIETLY = new Order(Optional.empty(), "", Set.of(), true, Optional.empty());

        static Order at(Path path, String expected) {
            return new Order(Optional.of(path), expected, Set.of(), false, Optional.empty());
        }

        Order with(Permission permission) {
            var more = EnumSet.of(permission);
            more.addAll(permissions);
            return new Order(path, expected, more, quietly, own);
        }
    }

    private static final System.Logger LOG = Log.of(Saving.class);

    private final Desk desk;
    private final Disk disk;
    private final Opening opening;
    private final SaveQuestions questions;
    private final Surroundings around;
    /** What to do once a save that is under way has ended. */
    private final Map<OpenDocument<?>, Runnable> waiting = new IdentityHashMap<>();
    private Consumer<Path> savedByHand = _ -> { };

    /** Saves the documents of a desk. */
    public Saving(Desk desk, Disk disk, Opening opening, Comparing comparing, Surroundings around) {
        this.desk = desk;
        this.disk = disk;
        this.opening = opening;
        this.questions = new SaveQuestions(this, comparing, around);
        this.around = around;
    }

    /** Tells somebody of each file that the user saved, also if it held all edits before; not of those that were saved by themselves. */
    void onSaved(Consumer<Path> listener) {
        savedByHand = listener;
    }

    /** Saves at its place; asks for one if there is none. */
    public void save(OpenDocument<?> document) {
        save(document, () -> { });
    }

    /** Saves, then does something more; not if the document was not saved. */
    void save(OpenDocument<?> document, Runnable then) {
        if (document.saving()) {
            waiting.put(document, () -> save(document, then));
        } else if (document.path().isEmpty()) {
            saveAs(document, then);
        } else if (!document.unsaved()) {
            document.path().ifPresent(savedByHand);
            then.run();
        } else if (!document.session().readOnly()) {
            write(document, Order.HERE, then);
        }
    }

    /** Saves at its place without a question; a banner tells if that cannot be done. */
    void saveQuietly(OpenDocument<?> document) {
        if (!document.saving() && !document.session().readOnly()) {
            write(document, Order.QUIETLY, () -> { });
        }
    }

    /** Asks for a place and saves there. */
    public void saveAs(OpenDocument<?> document) {
        saveAs(document, () -> { });
    }

    void saveAs(OpenDocument<?> document, Runnable then) {
        if (document.saving() || document.session().readOnly()) {
            return;
        }
        var kind = document.document().kind();
        var suggested = document.path().map(path -> path.getFileName().toString()).orElse(FileNames.of(document.document().title(), kind));
        around.dialogs().saveFile(around.text("main.saveAs.title"), suggested, List.of(FileKinds.of(kind, around.messages())))
                .ifPresent(chosen -> saveAt(document, chosen, then));
    }

    /** Saves where its file was, although there is none any more. */
    void createAgain(OpenDocument<?> document) {
        document.path().ifPresent(path -> write(document, Order.at(path, DocumentStore.NO_FILE), () -> { }));
    }

    /** Saves beside its file under a free name, then opens the file as others left it. */
    void keepBoth(OpenDocument<?> document) {
        document.path().ifPresent(path -> around.tasks().run(around.text("main.task.save"),
                () -> disk.freeBeside(path, document.document().kind(), around.text("main.keepBoth.name")),
                free -> write(document, Order.at(free, DocumentStore.NO_FILE), () -> opening.open(List.of(path)))));
    }

    private void saveAt(OpenDocument<?> document, Path chosen, Runnable then) {
        var target = FileNames.withExtension(chosen, document.document().kind());
        boolean other = desk.find(target).filter(open -> open != document).isPresent();
        if (other) {
            around.dialogs().inform(around.text("main.saveAs.taken.title", target.getFileName()), around.text("main.saveAs.taken.text"));
        } else if (document.path().equals(Optional.of(target))) {
            write(document, Order.HERE, then);
        } else {
            around.tasks().run(around.text("main.task.save"), () -> there(document.path(), target), there -> {
                // The system has asked before replacing the file that was chosen, but not when the ending was added here.
                if (there.hash().equals(DocumentStore.NO_FILE) || target.equals(chosen) || mayReplace(target)) {
                    write(document, new Order(Optional.of(target), there.hash(), Set.of(), false, there.copied() ? Optional.of(ownId(document)) : Optional.empty()), then);
                }
            });
        }
    }

    /**
     * What lies at another place.
     *
     * @param hash fingerprint of what lies there
     * @param copied whether the file that the document was in stays, so that there will be two documents
     */
    private record There(String hash, boolean copied) {}

    private There there(Optional<Path> from, Path target) throws StorageProblem {
        return new There(disk.hash(target), from.filter(disk::isThere).isPresent());
    }

    private OwnId ownId(OpenDocument<?> document) {
        return new OwnId(document.document().id(), new DocumentId(around.documentIds().get()));
    }

    /** Asks for a new file, and writes what came of printing the document into it, although that failed its check; the document stays as it is. */
    void saveDamaged(OpenDocument<?> document) {
        var kind = document.document().kind();
        var snapshot = document.document();
        var suggested = around.text("main.save.damaged.name", snapshot.title().isBlank() ? kind.word() : snapshot.title());
        around.dialogs().saveFile(around.text("main.saveAs.title"), FileNames.of(suggested, kind), List.of(FileKinds.of(kind, around.messages())))
                .map(chosen -> FileNames.withExtension(chosen, kind)).ifPresent(target -> around.tasks().run(
                        around.text("main.task.save"), _ -> disk.writeDamaged(snapshot, target), _ -> { },
                        failure -> around.dialogs().inform(around.text("main.save.failed.title", target.getFileName()), Failures.words(failure, around))));
    }

    private boolean mayReplace(Path target) {
        return around.dialogs().ask(around.text("main.replace.title", target.getFileName()), around.text("main.replace.text"), List.of(
                Choice.destructive(around.text("main.replace.yes"), true),
                Choice.cancel(around.text("main.cancel"), false))).orElse(false);
    }

    /** Writes, and asks when that does not go as expected. */
    <D extends Document> void write(OpenDocument<D> document, Order order, Runnable then) {
        if (document.keeper().isEmpty()) {
            return;
        }
        var keeper = document.keeper().get();
        var snapshot = order.own().map(own -> own.of(document.document())).orElse(document.document());
        var moment = keeper.snapshot(snapshot);
        document.savingStarted();
        desk.changed();
        document.lane().run(around.text("main.task.save"), _ -> put(keeper, document, moment, order), path -> {
            document.lane().run(around.text("main.task.protect"), _ -> settled(keeper), _ -> { });
            order.own().ifPresent(own -> document.session().made(own::of));
            document.saved(snapshot, path, around.clock().instant());
            document.hide(Banner.About.SAVING);
            document.hide(Banner.About.OUTSIDE);
            desk.fileHolds(path, snapshot);
            opening.remember(path, snapshot);
            if (!order.quietly()) {
                savedByHand.accept(path);
            }
            then.run();
            Optional.ofNullable(waiting.remove(document)).ifPresent(Runnable::run);
        }, failure -> {
            waiting.remove(document);
            failed(document, order, failure, then);
        });
    }

    /** The file is safe; its history follows. */
    private static Keeper settled(Keeper keeper) {
        keeper.settle();
        keeper.tidy();
        return keeper;
    }

    private Path put(Keeper keeper, OpenDocument<?> document, Snapshot snapshot, Order order) throws StorageProblem {
        var busy = new Busy(banner -> around.tasks().later(() -> document.show(banner)), around.messages());
        try {
            return order.path().isEmpty()
                    ? keeper.save(snapshot, order.permissions(), busy)
                    : keeper.save(snapshot, order.path().get(), order.expected(), order.permissions(), busy);
        } finally {
            around.tasks().later(() -> document.hide(Banner.About.SAVING));
        }
    }

    private void failed(OpenDocument<?> document, Order order, Throwable failure, Runnable then) {
        if (failure instanceof StorageProblem problem) {
            document.savingFailed(problem.complaint().sentence(around.messages()));
            desk.changed();
            if (order.quietly() && problem instanceof ChangedOutside) {
                LOG.log(Level.DEBUG, "Whoever watches the file tells of it", problem);
            } else if (order.quietly()) {
                document.show(Banner.warning(Banner.About.SAVING, around.text("main.autosave.failed", problem.complaint().text(around.messages())),
                        new Toast.Action(around.text("main.menu.save"), () -> save(document))));
            } else {
                questions.ask(document, order, problem, then);
            }
        } else {
            document.savingFailed(around.text("main.save.failed.unexpected"));
            desk.changed();
            throw new IllegalStateException("Saving failed unexpectedly", failure);
        }
    }
}

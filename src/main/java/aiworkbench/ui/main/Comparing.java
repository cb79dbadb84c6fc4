package aiworkbench.ui.main;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import aiworkbench.edit.OwnId;
import aiworkbench.git.GitTrouble;
import aiworkbench.git.Revision;
import aiworkbench.git.WorkTree;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;
import aiworkbench.storage.document.Keeper;
import aiworkbench.storage.document.Outside;
import aiworkbench.storage.document.Past;
import aiworkbench.storage.recovery.Version;
import aiworkbench.storage.recovery.Why;
import aiworkbench.text.Log;
import aiworkbench.ui.versions.PastVersion;
import aiworkbench.ui.versions.VersionDialogs;

/** Puts versions of a document side by side: those of others, those of earlier times, those that were not saved. */
public final class Comparing {

    private static final System.Logger LOG = Log.of(Comparing.class);
    private static final int MOST_REVISIONS = 200;

    private final Desk desk;
    private final Disk disk;
    private final VersionDialogs dialogs;
    private final ZoneId zone;
    private final Surroundings around;
    private final Undecided undecided;

    /**
     * Compares documents of a desk.
     *
     * @param zone in which times are shown
     */
    public Comparing(Desk desk, Disk disk, ZoneId zone, Surroundings around) {
        this.desk = desk;
        this.disk = disk;
        this.dialogs = new VersionDialogs(around.dialogs(), around.messages(), around.tasks());
        this.zone = zone;
        this.around = around;
        this.undecided = new Undecided(desk, this, around);
    }

    /** Asks about the conflicts that a merge left open in a document. */
    void decide(OpenDocument<?> document) {
        var mine = document.document();
        around.tasks().run(around.text("main.task.compare"), () -> dialogs.meet(mine), meeting -> {
            if (document.document() != mine) {
                decide(document);
                return;
            }
            var result = meeting.ask(around.ids());
            if (result.isPresent() && document.document() != mine) {
                decide(document);
            } else {
                result.ifPresentOrElse(decided -> document.become("document.edit.merge", decided), () -> undecided.tell(document));
            }
        });
    }

    /** Shows what leads from a document to another version of it; in the document itself, if the user wants that. */
    void compare(OpenDocument<?> document, Document other, String name) {
        var mine = new aiworkbench.ui.versions.Version(Names.ofFile(document, around.messages()), document.document());
        if (dialogs.compare(mine, new aiworkbench.ui.versions.Version(name, other))) {
            new Marking(document, name, other, around).begin();
        }
    }

    /**
     * Brings what is open and what others left in the file together.
     *
     * @param later run if nothing was decided
     */
    void review(OpenDocument<?> document, Keeper keeper, Outside.Changed theirs, Runnable later) {
        var mine = document.document();
        var other = theirs.opened().document();
        if (!document.type().isInstance(other)) {
            around.dialogs().inform(around.text("main.ask.other.title", Names.ofFile(document, around.messages())), around.text("main.save.otherKind"));
            later.run();
            return;
        }
        meet(document, here -> dialogs.meet(keeper.onDisk(), here, other), () -> review(document, keeper, theirs, later), later, result -> {
            document.become("document.edit.merge", result);
            if (result.equals(other)) {
                document.session().markSavedNow();
            }
            document.hide(Banner.About.OUTSIDE);
            document.path().ifPresent(path -> desk.fileHolds(path, other));
            var now = keeper.snapshot(document.document());
            document.lane().run(around.text("main.task.protect"), _ -> {
                keeper.accept(theirs, mine, now);
                return now;
            }, _ -> desk.changed());
        });
    }

    /**
     * Merges what is open with another version off the FX thread, then asks.
     *
     * @param again run if the document was changed meanwhile, so that no edit is lost
     */
    private void meet(OpenDocument<?> document, Function<Document, VersionDialogs.Meeting> with, Runnable again, Runnable later,
            Consumer<Document> done) {
        var mine = document.document();
        around.tasks().run(around.text("main.task.compare"), () -> with.apply(mine), meeting -> {
            if (document.document() != mine) {
                again.run();
                return;
            }
            var result = meeting.ask(around.ids());
            if (result.isPresent() && document.document() != mine) {
                again.run();
            } else {
                result.ifPresentOrElse(done, later);
            }
        });
    }

    /**
     * Brings what is open and a copy of it together, as one step.
     *
     * @param later run if nothing was decided
     * @param done run when the document has what the copy had
     */
    void merge(OpenDocument<?> document, Document copy, Runnable later, Runnable done) {
        meet(document, mine -> dialogs.meet(mine, copy), () -> merge(document, copy, later, done), later, result -> {
            document.become("document.edit.merge", result);
            done.run();
        });
    }

    /** The same, after a save found the file changed. */
    void reviewOutside(OpenDocument<?> document) {
        document.keeper().ifPresent(keeper -> document.lane().run(around.text("main.task.watch"), _ -> keeper.lookAgain(), outside -> {
            if (outside instanceof Outside.Changed theirs) {
                review(document, keeper, theirs, () -> { });
            }
        }));
    }

    /**
     * Brings edits that were not saved together with a file that has changed since.
     *
     * @param base what the edits were made on
     * @param mine that with the edits
     * @param later run if nothing was decided
     */
    void review(OpenDocument<?> document, Document base, Document mine, Runnable later) {
        var theirs = document.document();
        around.tasks().run(around.text("main.task.compare"), () -> dialogs.meet(base, mine, theirs), meeting -> {
            var result = meeting.ask(around.ids());
            if (document.document() != theirs) {
                review(document, base, mine, later);
            } else {
                result.ifPresentOrElse(merged -> document.become("document.edit.merge", merged), later);
            }
        });
    }

    /** Shows the earlier versions of a document, and restores one or saves a copy of it. */
    public void showHistory(OpenDocument<?> document) {
        document.keeper().flatMap(Keeper::past).ifPresentOrElse(
                past -> document.lane().run(around.text("main.task.history"), _ -> rows(past, document.path()), rows -> show(document, rows)),
                this::sayNone);
    }

    private void sayNone() {
        around.dialogs().inform(around.text("main.history.none.title"), around.text("main.history.none.text"));
    }

    /** Newest first, with edits that were given up where their time belongs; the versions stay in their order, whatever clocks say. */
    private List<PastVersion> rows(Past past, Optional<Path> file) throws IOException {
        var rows = new ArrayList<PastVersion>();
        past.versions().forEach(version -> rows.add(row(past, version)));
        for (var edits : past.givenUp()) {
            var row = new PastVersion(
                    edits.time(), around.messages().word(Why.EDITS), edits.size(), PastVersion.Warning.NONE, () -> past.open(edits));
            add(rows, row);
        }
        for (var revision : file.isPresent() ? revisions(file.get()) : List.<PastVersion>of()) {
            add(rows, revision);
        }
        return rows;
    }

    private static void add(List<PastVersion> rows, PastVersion row) {
        var older = rows.stream().filter(other -> other.time().isBefore(row.time())).findFirst();
        rows.add(older.map(rows::indexOf).orElse(rows.size()), row);
    }

    /** The commits that changed a file, if it lies in a repository that is ours. */
    private List<PastVersion> revisions(Path file) throws IOException {
        try (var tree = WorkTree.around(file).orElse(null)) {
            return tree == null ? List.of() : tree.history(file, MOST_REVISIONS).stream()
                    .map(revision -> new PastVersion(revision.time(), around.text("main.git.revision", revision.message(), revision.author()),
                            revision.size(), PastVersion.Warning.NONE, () -> read(file, revision))).toList();
        } catch (GitTrouble trouble) {
            LOG.log(System.Logger.Level.WARNING, "no history from Git", trouble);
            return List.of();
        }
    }

    private static Document read(Path file, Revision revision) throws IOException {
        try (var tree = WorkTree.around(file).orElseThrow()) {
            return tree.read(revision);
        }
    }

    private void show(OpenDocument<?> document, List<PastVersion> rows) {
        if (rows.isEmpty()) {
            sayNone();
            return;
        }
        dialogs.history(rows, document.document(), zone).ifPresent(wish -> {
            switch (wish) {
                case VersionDialogs.Wish.Restore(var earlier) -> document.become("document.edit.restoreVersion", earlier);
                case VersionDialogs.Wish.Mark(var earlier, var time) -> new Marking(document, DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM,
                        FormatStyle.SHORT).withLocale(around.messages().locale()).withZone(zone).format(time), earlier, around).begin();
                case VersionDialogs.Wish.SaveCopy(var earlier) -> saveCopy(document, earlier);
            }
        });
    }

    private PastVersion row(Past past, Version version) {
        var note = version.note().isEmpty() ? around.messages().word(version.why()) : version.note();
        return new PastVersion(version.time(), note, version.size(), switch (version.doubt()) {
            case NONE -> PastVersion.Warning.NONE;
            case EMPTY -> PastVersion.Warning.EMPTY;
            case FAR_SMALLER -> PastVersion.Warning.FAR_SMALLER;
        }, () -> past.open(version).document());
    }

    private void saveCopy(OpenDocument<?> document, Document earlier) {
        var kind = earlier.kind();
        var copy = new OwnId(earlier.id(), new DocumentId(around.documentIds().get())).of(earlier);
        var suggested = document.path().map(path -> path.getFileName().toString()).orElse(FileNames.of(earlier.title(), kind));
        Optional<Path> chosen = around.dialogs().saveFile(around.text("main.saveAs.title"), suggested, List.of(FileKinds.of(kind, around.messages())));
        chosen.map(path -> FileNames.withExtension(path, kind)).ifPresent(target -> around.tasks().run(
                around.text("main.task.save"), _ -> disk.writeCopy(copy, target), _ -> { },
                failure -> around.dialogs().inform(around.text("main.save.failed.title", target.getFileName()), Failures.words(failure, around))));
    }
}

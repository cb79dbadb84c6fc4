package aiworkbench.ui.main;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import aiworkbench.edit.Lens;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.Header;
import aiworkbench.model.Link;
import aiworkbench.model.Plan;
import aiworkbench.model.RiskMatrix;
import aiworkbench.session.Session;
import aiworkbench.session.Workspace;
import aiworkbench.storage.document.Keeper;
import aiworkbench.ui.common.Editor;
import aiworkbench.ui.common.EditorContext;
import aiworkbench.ui.common.Lane;
import aiworkbench.ui.common.Partners;

/** Puts documents on the desk: from files, from folders, new ones, and the targets of links. */
public final class Opening {

    private final Desk desk;
    private final Editors editors;
    private final Disk disk;
    private final Memory memory;
    private final Arriving arriving;
    private final Lane lane;
    private final Surroundings around;
    private Partners partners = Partners.none();
    private Consumer<Path> bin = _ -> { };

    /** Opens documents onto a desk. */
    public Opening(Desk desk, Editors editors, Disk disk, Memory memory, Comparing comparing, Surroundings around) {
        this.desk = desk;
        this.editors = editors;
        this.disk = disk;
        this.memory = memory;
        this.around = around;
        this.lane = around.tasks().lane();
        this.arriving = new Arriving(desk, disk, this::make, comparing, new Copies(disk, comparing, copy -> bin.accept(copy), around),
                new Damage(disk, this::openNew, around), this::openNew, around);
    }

    /** Asks for files and opens them. */
    public void choose() {
        desk.active().flatMap(OpenDocument::path).or(() -> memory.settings().recent().stream().findFirst().map(Recent::path))
                .map(Path::getParent).ifPresent(around.dialogs()::startIn);
        open(around.dialogs().openFiles(around.text("main.open.title"), FileKinds.toOpen(around.messages())));
    }

    /** Asks for a folder and opens it. */
    public void chooseFolder() {
        around.dialogs().chooseFolder(around.text("main.openFolder.title")).ifPresent(folder -> open(List.of(folder)));
    }

    /** Opens files, and the first document of each folder; the last one comes to the front. */
    public void open(List<Path> paths) {
        open(paths, () -> { });
    }

    /** Puts the documents of a start onto the desk before there is a window, if they were read by now and nobody has to be asked anything. */
    public void openFirst(FirstFiles files) {
        files.plain().ifPresent(found -> {
            desk.together(() -> take(found, files));
            besideAsBefore(files);
        });
    }

    /** Puts the documents of a start onto the desk once they are read, unless they are there; then does something more. */
    public void open(FirstFiles files, Runnable then) {
        if (files.taken()) {
            then.run();
            return;
        }
        lane.run(around.text("main.task.open"), _ -> files.all(), found -> {
            take(found, files);
            besideAsBefore(files);
            then.run();
        });
    }

    private void take(List<Disk.Found> found, FirstFiles files) {
        files.take();
        take(found);
        files.again().ifPresent(before -> before.active().flatMap(desk::find).ifPresentOrElse(desk::show, desk::showStart));
    }

    private void besideAsBefore(FirstFiles files) {
        files.again().flatMap(Settings::beside).flatMap(desk::find).ifPresent(document -> desk.showBeside(Optional.of(document)));
    }

    /** Opens files and folders, then does something more. */
    public void open(List<Path> paths, Runnable then) {
        if (paths.isEmpty()) {
            then.run();
            return;
        }
        lane.start(around.text("main.task.open"), () -> {
            var open = openFiles();
            return _ -> disk.read(paths, open);
        }, found -> {
            take(found);
            then.run();
        });
    }

    private void take(List<Disk.Found> found) {
        found.forEach(this::show);
        complain(found);
        startIfEmpty();
        if (found.stream().anyMatch(one -> one instanceof Disk.Found.File file && file.more())) {
            lookIntoFolders();
        }
    }

    /** Opens files before it returns, as for a picture of the window. */
    public void openNow(List<Path> paths) {
        disk.read(paths, openFiles()).forEach(this::show);
        startIfEmpty();
    }

    private void startIfEmpty() {
        if (desk.documents().isEmpty()) {
            desk.showStart();
        }
    }

    /** Opens files as unsaved copies, such as samples that stay as they are; the first one comes to the front. */
    public void openCopies(List<Path> paths) {
        around.tasks().run(around.text("main.task.open"), _ -> disk.keptCopies(paths), copies -> {
            desk.arriving(List.copyOf(copies.keySet()));
            copies.reversed().forEach(this::openKept);
            desk.arriving(List.of());
        }, failure -> around.dialogs().inform(around.text("main.open.failed.several", 1), Failures.words(failure, around)));
    }

    /** Opens files as they are now, to be looked at only. */
    void openToRead(List<Path> paths) {
        around.tasks().run(around.text("main.task.open"), _ -> disk.copies(paths), documents -> {
            for (int i = 0; i < documents.size(); i++) {
                desk.show(make(documents.get(i), Optional.of(paths.get(i)), true, Optional.empty()));
            }
        }, failure -> around.dialogs().inform(around.text("main.open.failed.several", paths.size()), Failures.words(failure, around)));
    }

    /** Reads the folders again whose documents are listed, since others may have changed them. */
    void lookIntoFolders() {
        var folders = desk.folders();
        lane.run(around.text("main.task.folder"), _ -> {
            var found = new ArrayList<Workspace.Entry>();
            for (var folder : folders) {
                found.addAll(disk.inFolder(folder).entries());
            }
            return new Workspace(found);
        }, found -> desk.foldersHold(folders, found));
    }

    /** Puts a document on the desk that no file holds. */
    public void openNew(Document document) {
        openNew(document, _ -> { });
    }

    /** The same; then does something with it. */
    void openNew(Document document, Consumer<OpenDocument<?>> then) {
        lane.run(around.text("main.task.open"), _ -> disk.keepers().keepNew(document), keeper -> then.accept(openKept(document, keeper)));
    }

    /** Lets the editors of all documents that are opened from now on reach other documents. */
    public void introduce(Partners some) {
        partners = some;
    }

    /** Lets files be put into the bin that nobody needs any more. */
    void throwAwayWith(Consumer<Path> some) {
        bin = some;
    }

    /** Puts a document on the desk that no file holds and that is looked after already. */
    OpenDocument<?> openKept(Document document, Keeper keeper) {
        var fresh = make(document, Optional.empty(), false, Optional.of(keeper));
        fresh.session().neverSaved();
        desk.show(fresh);
        return fresh;
    }

    /** Goes where a link points: to an open document, or to one in the folders. */
    public void follow(Link link) {
        var open = desk.find(link.document());
        if (open.isPresent()) {
            desk.show(open.get());
            reveal(open.get(), link);
            return;
        }
        desk.workspace().find(link.document()).ifPresentOrElse(
                entry -> open(List.of(entry.path()), () -> desk.find(link.document()).ifPresent(d -> d.editor().reveal(link.element()))),
                () -> around.dialogs().inform(around.text("main.link.lost.title"), around.text("main.link.lost.text")));
    }

    /** What has just been opened behind another document can take the keyboard once it is laid out. */
    private void reveal(OpenDocument<?> document, Link link) {
        document.editor().reveal(link.element());
        var scene = document.editor().root().getScene();
        if (scene != null && !Focus.contains(document.editor().root(), scene.getFocusOwner())) {
            Layouts.afterNext(scene, () -> document.editor().reveal(link.element()));
        }
    }

    private void show(Disk.Found found) {
        switch (found) {
            case Disk.Found.File file -> arriving.take(file.what(), file.beside()).ifPresent(document -> remember(file.path(), document));
            case Disk.Found.Open open -> desk.find(open.path()).ifPresent(desk::show);
            case Disk.Found.Folder folder -> {
                desk.addRoot(folder.path());
                desk.addFolder(folder.workspace());
                memory.change(s -> s.withFolder(folder.path()));
                firstOf(folder.workspace()).ifPresentOrElse(
                        entry -> open(List.of(entry.path())),
                        () -> around.dialogs().inform(around.text("main.openFolder.empty.title"), around.text("main.openFolder.empty.text", folder.path())));
            }
            case Disk.Found.Inside inside -> inside.documents().forEach(this::openNew);
            case Disk.Found.Problem _ -> { }
        }
    }

    /** The canvas of the first product, or what there is. */
    private static Optional<Workspace.Entry> firstOf(Workspace folder) {
        return folder.products().values().stream().findFirst()
                .flatMap(entries -> entries.stream().min(Comparator.comparing(entry -> entry.document().kind())));
    }

    private Set<Path> openFiles() {
        return desk.documents().stream().flatMap(open -> open.path().stream()).collect(Collectors.toSet());
    }

    /** Notes a file as the latest one. */
    void remember(Path path, Document document) {
        memory.change(s -> s.withFolder(path.getParent())
                .withRecent(new Recent(path, document.kind(), document.title(), around.clock().instant())));
    }

    private void complain(List<Disk.Found> all) {
        var problems = new ArrayList<Disk.Found.Problem>();
        for (var one : all) {
            if (one instanceof Disk.Found.Problem problem) {
                problems.add(problem);
            }
        }
        if (!problems.isEmpty()) {
            var title = problems.size() == 1
                    ? around.text("main.open.failed.title", problems.getFirst().path().getFileName())
                    : around.text("main.open.failed.several", problems.size());
            var reasons = problems.stream()
                    .map(p -> problems.size() == 1 ? p.why().apply(around.messages()) : p.path().getFileName() + ": " + p.why().apply(around.messages()))
                    .collect(Collectors.joining("\n\n"));
            around.dialogs().inform(title, around.text("main.open.failed.text", reasons));
        }
    }

    private OpenDocument<?> make(Document document, Optional<Path> path, boolean readOnly, Optional<Keeper> keeper) {
        return switch (document) {
            case Canvas canvas -> make(canvas, Canvas.class, editors.canvas(), path, readOnly, keeper);
            case Plan plan -> make(plan, Plan.class, editors.plan(), path, readOnly, keeper);
            case RiskMatrix risks -> make(risks, RiskMatrix.class, editors.risks(), path, readOnly, keeper);
        };
    }

    private <D extends Record & Document> OpenDocument<D> make(D document, Class<D> type, Function<EditorContext<D>, Editor<D>> editor,
            Optional<Path> path, boolean readOnly, Optional<Keeper> keeper) {
        var session = new Session<>(document, around.clock(), readOnly);
        var context = new EditorContext<>(session, around.messages(), around.ids(), around.clock(), desk::known, this::follow, around.dialogs(),
                partners);
        return new OpenDocument<>(context, editor.apply(context), type, Lens.<D, Header>field(type, "header"), path,
                new OpenDocument.Care(keeper, around.tasks().lane(), around.tasks().lane()));
    }
}

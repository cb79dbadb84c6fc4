package aiworkbench.ui.main;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.geometry.Point2D;

import aiworkbench.governance.Templates;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;
import aiworkbench.model.DocumentKind;
import aiworkbench.model.Layout;
import aiworkbench.model.Plan;
import aiworkbench.session.Session;
import aiworkbench.session.Workspace;
import aiworkbench.storage.LayoutFormat;
import aiworkbench.ui.common.FileKind;
import aiworkbench.ui.common.Partners;
import aiworkbench.ui.common.Scrolling;
import aiworkbench.ui.common.Toast;

/** The documents on the desk and in its folders, as the editors reach them. */
public final class ProductPartners implements Partners {

    private final Desk desk;
    private final Opening opening;
    private final Disk disk;
    private final Notices notices;
    private final ZoneId zone;
    private final Surroundings around;
    private Function<Point2D, Optional<OpenDocument<?>>> tabs = _ -> Optional.empty();

    /**
     * The documents of a desk.
     *
     * @param zone tells on which day a new plan begins
     */
    public ProductPartners(Desk desk, Opening opening, Disk disk, Notices notices, ZoneId zone, Surroundings around) {
        this.desk = desk;
        this.opening = opening;
        this.disk = disk;
        this.notices = notices;
        this.zone = zone;
        this.around = around;
    }

    /** Says whose tab lies at a point of the scene. */
    public void seeTabs(Function<Point2D, Optional<OpenDocument<?>>> there) {
        tabs = there;
    }

    @Override
    public <E extends Document> void reach(Class<E> kind, Document from, Consumer<Session<E>> then) {
        var front = desk.active();
        var open = desk.documents().stream().filter(other -> isPartner(other.document(), kind, from)).findFirst();
        if (open.isPresent()) {
            hand(open.get(), kind, then);
            return;
        }
        var inFolder = desk.workspace().entries().stream().filter(entry -> isPartner(entry.document(), kind, from)).findFirst();
        inFolder.map(Workspace.Entry::path).ifPresentOrElse(
                path -> opening.open(List.of(path), () -> desk.find(path).ifPresent(document -> {
                    front.ifPresent(desk::show);
                    hand(document, kind, then);
                })),
                () -> opening.openNew(blank(kind, from), document -> {
                    front.ifPresent(desk::show);
                    hand(document, kind, then);
                }));
    }

    private <E extends Document> void hand(OpenDocument<?> document, Class<E> kind, Consumer<Session<E>> then) {
        if (document.session().readOnly()) {
            around.dialogs().inform(around.text("main.partner.readOnly.title"),
                    around.text("main.partner.readOnly.text", Names.of(document.document(), around.messages())));
        } else {
            document.session().as(kind).ifPresent(then);
        }
    }

    private static boolean isPartner(Document other, Class<? extends Document> kind, Document from) {
        return kind.isInstance(other) && other.title().equals(from.title()) && !other.id().equals(from.id());
    }

    private Document blank(Class<? extends Document> kind, Document from) {
        var which = kind == Canvas.class ? DocumentKind.CANVAS : kind == Plan.class ? DocumentKind.PLAN : DocumentKind.RISKS;
        return Templates.create(which, Templates.BLANK, new DocumentId(around.documentIds().get()), from.title(),
                LocalDate.ofInstant(around.clock().instant(), zone), around.ids());
    }

    @Override
    public Optional<Place> at(Point2D scene) {
        return tabs.apply(scene).map(tab -> new Place(tab.session(), Optional.empty()))
                .or(() -> desk.documents().stream().filter(open -> Scrolling.inSight(open.editor().root(), scene)).findFirst()
                        .map(open -> new Place(open.session(), Optional.of(open.editor()))));
    }

    @Override
    public void show(Session<?> session) {
        desk.documents().stream().filter(open -> open.session() == session).findFirst().ifPresent(desk::show);
    }

    @Override
    public void readLayout(Consumer<Layout> then) {
        around.dialogs().openFile(around.text("main.layout.open"), layoutFiles()).ifPresent(file -> around.tasks().run(
                around.text("main.task.open"), _ -> disk.layout(file), then::accept,
                failure -> around.dialogs().inform(around.text("main.layout.failed", file.getFileName()), Failures.words(failure, around))));
    }

    @Override
    public void saveLayout(Layout layout) {
        around.dialogs().saveFile(around.text("main.layout.save"), FileNames.stem(layout.title()) + ".layout.json", layoutFiles())
                .map(chosen -> FileNames.withEnding(chosen, "json"))
                .ifPresent(target -> around.tasks().run(around.text("main.task.export"), _ -> {
                    disk.writeExport(target, new LayoutFormat().write(layout));
                    return target;
                }, _ -> notices.show(around.text("main.export.done", target.getFileName(), 1)),
                        failure -> around.dialogs().inform(around.text("main.export.failed.title", target.getFileName()),
                                around.text("main.export.failed.text", Failures.words(failure, around)))));
    }

    private List<FileKind> layoutFiles() {
        return List.of(new FileKind(around.text("main.files.layout"), List.of("*.layout.json", "*.json")));
    }

    @Override
    public void tell(String text, String action, Runnable go) {
        notices.show(text, new Toast.Action(action, go));
    }
}

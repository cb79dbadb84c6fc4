package aiworkbench.ui.canvas;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import aiworkbench.ui.Keyboard;
import aiworkbench.edit.Lens;
import aiworkbench.governance.Catalogue;
import aiworkbench.model.Canvas;
import aiworkbench.model.Header;
import aiworkbench.model.ItemKind;
import aiworkbench.model.ItemStatus;
import aiworkbench.model.Link;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.model.Rating;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.model.Series;
import aiworkbench.model.Simulation;
import aiworkbench.session.Session;
import aiworkbench.session.Workspace;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.Dialogs;
import aiworkbench.ui.common.EditorContext;
import aiworkbench.ui.common.Look;
import aiworkbench.ui.common.Theme;

/** A canvas editor in a scene, with a clock that tests turn. */
final class CanvasScene {

    private static final Instant START = Instant.parse("2026-11-21T09:00:00Z");

    final AtomicReference<Instant> now = new AtomicReference<>(START);
    final List<Link> followed = new ArrayList<>();
    final FakePartners partners = new FakePartners();
    /** Answers to questions for a text, in their order. */
    final Deque<String> answers = new ArrayDeque<>();
    final Keyboard keys;
    final Theme theme = new Theme(Look.LIGHT, 100);
    final Session<Canvas> session;
    final CanvasEditor editor;
    final Scene scene;
    private final AtomicInteger count = new AtomicInteger();
    private final Canvas first;
    private final ViewMemory.Look look;

    CanvasScene(Canvas canvas, double width, double height) {
        var messages = new Messages(Locale.UK);
        var workspace = workspace();
        session = new Session<>(canvas, now::get, false);
        editor = new CanvasEditor(new EditorContext<>(session, messages, () -> "new" + count.incrementAndGet(), now::get,
                () -> workspace, followed::add, dialogs(messages), partners));
        scene = new Scene(editor.root(), width, height);
        theme.apply(scene);
        keys = new Keyboard(() -> scene);
        first = canvas;
        look = editor.board().look();
    }

    /** Makes it as it was when it was new, which takes far less time than a new one does; false if too much was done to it. */
    boolean again() {
        if (scene.getFocusOwner() instanceof NoteField) {
            keys.push(KeyCode.ESCAPE);
        }
        while (session.undo()) {
            // back to the beginning
        }
        if (session.document() != first) {
            return false;
        }
        editor.reveal(Catalogue.layoutOf(first).blocks().getFirst().id());
        if (scene.getRoot().lookup(".outline") != null) {
            keys.push(KeyCode.CONTROL, KeyCode.L);
        }
        if (scene.getRoot().lookup(".filter-bar").isVisible()) {
            keys.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        }
        editor.board().look(look);
        scene.getRoot().requestFocus();
        partners.anew();
        followed.clear();
        now.set(START);
        count.set(0);
        return true;
    }

    /** Shows it. */
    CanvasScene on(Stage stage) {
        stage.setScene(scene);
        // A window that was once given a size would keep it.
        stage.sizeToScene();
        stage.show();
        settle();
        return this;
    }

    /** Lays everything out now, so that nothing moves between finding a node and clicking on it. */
    void settle() {
        for (int i = 0; i < 3; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private Dialogs dialogs(Messages messages) {
        return new Dialogs(() -> null, messages) {
            @Override
            public Optional<String> askText(String title, String label, String initial) {
                return answers.isEmpty() ? super.askText(title, label, initial) : Optional.of(answers.poll());
            }
        };
    }

    /** Lets time pass, so that typing no longer merges. */
    void wait(int seconds) {
        now.updateAndGet(t -> t.plusSeconds(seconds));
    }

    private static Workspace workspace() {
        var items = List.of(
                item("P03", ItemKind.TASK, "Measure baselines"), item("P05", ItemKind.TASK, "Rules baseline in use"),
                item("P06", ItemKind.TASK, "Mask names and order numbers"), item("P09", ItemKind.REVIEW, "Weekly sample"),
                item("P11", ItemKind.TASK, "Test tone by writer group"), item("P13", ItemKind.TASK, "Monitoring and off switch"),
                item("P14", ItemKind.MILESTONE, "Pilot with 10 agents"), item("P15", ItemKind.EXPERIMENT, "A/B test of drafts"));
        var plan = new Plan(CanvasSamples.PLAN, Header.of("Support reply assistant"), LocalDate.of(2026, 10, 12), false, List.of(),
                List.of(), items, List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());
        var risks = List.of(risk("R1", "Invented policy", 5, 5), risk("R2", "Worse tone for some", 4, 4),
                risk("R3", "Personal data in the index", 3, 5), risk("R4", "Stale articles", 3, 3));
        var matrix = new RiskMatrix(CanvasSamples.RISKS, Header.of("Support reply assistant"), Catalogue.matrices().recommendedGrid(), risks,
                Simulation.empty(), List.of(), List.of(), Map.of());
        return Workspace.empty().with(Path.of("a.plan.json"), plan).with(Path.of("a.risks.json"), matrix);
    }

    private static PlanItem item(String id, ItemKind kind, String title) {
        return new PlanItem(id, kind, title, "", 1, 5, "", ItemStatus.TO_DO, "", "", "", List.of(), List.of(), List.of(),
                Series.empty(), Map.of());
    }

    private static Risk risk(String id, String title, int likelihood, int impact) {
        var risk = Risk.of(id, id, title);
        return Lens.<Risk, Optional<Rating>>field(Risk.class, "inherent")
                .set(risk, Optional.of(new Rating(likelihood, impact, Map.of())));
    }
}

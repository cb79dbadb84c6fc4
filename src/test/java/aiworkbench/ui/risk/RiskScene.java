package aiworkbench.ui.risk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import aiworkbench.edit.Lens;
import aiworkbench.edit.RiskEdits;
import aiworkbench.governance.Catalogue;
import aiworkbench.model.DocumentId;
import aiworkbench.model.Header;
import aiworkbench.model.Link;
import aiworkbench.model.Rating;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.model.Simulation;
import aiworkbench.session.Session;
import aiworkbench.session.Workspace;
import aiworkbench.storage.JsonFormat;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.Choice;
import aiworkbench.ui.common.Dialogs;
import aiworkbench.ui.common.Disclosure;
import aiworkbench.ui.common.EditorContext;
import aiworkbench.ui.common.Look;
import aiworkbench.ui.common.Tasks;
import aiworkbench.ui.common.Theme;

/** A risk editor in a scene, with a clock that tests turn and dialogs that tests answer. */
final class RiskScene {

    private static final Path SAMPLES = Path.of("assets/samples");

    /** Columns of the register that are shown when somebody asks for them. */
    private static final Set<String> EXTRA = Set.of("risk-column-theme", "risk-column-treatment", "risk-column-review");
    /** Parts that are open from the beginning. */
    private static final Set<String> OPEN = Set.of("risk-loss", "risk-mitigations");

    final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-21T09:00:00Z"));
    final List<Link> followed = new ArrayList<>();
    final Theme theme = new Theme(Look.LIGHT, 100);
    final Messages messages = new Messages(Locale.UK);
    final List<Throwable> failures = new ArrayList<>();
    final Tasks tasks = new Tasks(failures::add);
    final Session<RiskMatrix> session;
    final RiskEditor editor;
    final Scene scene;

    /** What a test does with the next dialog before its first button is pressed. */
    Consumer<Parent> dialog = _ -> {};
    /** The button of the last dialog. */
    String pressed = "";

    RiskScene(RiskMatrix matrix, double width, double height) {
        var count = new AtomicInteger();
        session = new Session<>(matrix, now::get, false);
        var workspace = workspace();
        editor = new RiskEditor(new EditorContext<>(session, messages, () -> "new" + count.incrementAndGet(), now::get, () -> workspace, followed::add,
                new Answered(messages)), tasks);
        scene = new Scene(editor.root(), width, height);
        theme.apply(scene);
    }

    /** Presses the first button of every dialog that can be pressed. */
    private final class Answered extends Dialogs {

        Answered(Messages messages) {
            super(() -> null, messages);
        }

        @Override
        public <T> Optional<T> show(String title, Node content, List<Choice<T>> choices) {
            var scene = new Scene(new StackPane(content), 1000, 700);
            theme.apply(scene);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            dialog.accept((Parent) content);
            var choice = choices.stream().filter(c -> c.possible().getValue()).findFirst();
            pressed = choice.map(Choice::label).orElse("");
            return choice.map(Choice::value);
        }
    }

    RiskScene on(Stage stage) {
        stage.setScene(scene);
        stage.show();
        return this;
    }

    /** Takes back whatever a test has edited. What the view does then, it does a little later. */
    void takeBack() {
        while (session.undo()) {
            wait(1);
        }
    }

    /** Shows what the view shows when it opens, so that the next test can go on with it: making another one takes most of the time of a test. */
    RiskScene anew() {
        dialog = _ -> {};
        followed.clear();
        wait(5);
        var root = scene.getRoot();
        root.lookupAll(".risk-filter-chip").forEach(chip -> ((Button) chip).fire());
        ((TextField) root.lookup("#risk-filter")).clear();
        var table = (TableView<?>) root.lookup("#risk-register");
        table.edit(-1, null);
        table.getSortOrder().clear();
        table.getColumns().forEach(column -> column.setVisible(!EXTRA.contains(column.getId())));
        ((ToggleButton) root.lookup("#movementButton")).setSelected(true);
        root.lookupAll(".risk-section").forEach(part -> ((Disclosure) part).setOpen(OPEN.contains(part.getId())));
        editor.desk().selectNothing();
        table.scrollTo(0);
        root.lookup("#movementButton").requestFocus();
        return this;
    }

    /** Lets time pass, so that quick repeats no longer merge. */
    void wait(int seconds) {
        now.updateAndGet(t -> t.plusSeconds(seconds));
    }

    RiskMatrix matrix() {
        return session.document();
    }

    Risk risk(String id) {
        return RiskEdits.risk(id).get(session.document());
    }

    static RiskMatrix empty() {
        return new RiskMatrix(new DocumentId("00000000-0000-4000-8000-000000000003"), Header.of("Support reply assistant"),
                Catalogue.matrices().recommendedGrid(), List.of(), Simulation.empty(), List.of(), List.of(), Map.of());
    }

    static RiskMatrix support() {
        return (RiskMatrix) read("support-assistant.risks.json");
    }

    /** The same with few drawn years, for tests that do not look at losses. */
    static RiskMatrix quick() {
        return Lens.<RiskMatrix, Simulation>field(RiskMatrix.class, "simulation").then(Lens.<Simulation, Optional<Integer>>field(Simulation.class, "draws"))
                .set(support(), Optional.of(100));
    }

    static RiskMatrix huge(int count) {
        var sample = support();
        var risks = IntStream.rangeClosed(1, count).mapToObj(i -> {
            var risk = Risk.of("h" + i, "R" + i, "Thing number " + i + " that could go wrong in daily use");
            return i % 10 == 0 ? risk : RiskEdits.INHERENT.set(risk, Optional.of(Rating.of(1 + i * 7 % 5, 1 + i * i % 5)));
        }).map(risk -> risk.code().endsWith("3") ? RiskEdits.TARGET.set(risk, Optional.of(Rating.of(1, 2))) : risk).toList();
        return RiskEdits.RISKS.set(sample, risks);
    }

    private static Workspace workspace() {
        return Workspace.empty().with(Path.of("a.plan.json"), read("support-assistant.plan.json"));
    }

    private static aiworkbench.model.Document read(String name) {
        try {
            return new JsonFormat().read(Files.readAllBytes(SAMPLES.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package aiworkbench.ui.common.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import aiworkbench.edit.Lens;
import aiworkbench.model.AxisStep;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;
import aiworkbench.model.Grid;
import aiworkbench.model.GridKind;
import aiworkbench.model.Header;
import aiworkbench.model.Level;
import aiworkbench.model.Plan;
import aiworkbench.model.RiskMatrix;
import aiworkbench.model.Simulation;
import aiworkbench.model.Waiver;
import aiworkbench.ui.common.CssLog;
import aiworkbench.ui.common.Look;
import aiworkbench.ui.common.Theme;

/** Builds the form of every record of the model, unfolded: every component except id and unknown has a control. */
@ExtendWith(ApplicationExtension.class)
class EveryFieldTest {

    private static final DocumentId ID = new DocumentId("00000000-0000-0000-0000-000000000001");

    /** One scene for all forms, because parsing stylesheets takes longer than the rest; made once the toolkit runs. */
    private static final class Shared {

        static final Scene SCENE = dressed();

        private static Scene dressed() {
            var scene = new Scene(new Pane(), 300, 800);
            new Theme(Look.LIGHT, 100).apply(scene);
            return scene;
        }
    }

    static Stream<Class<? extends Record>> records() {
        return LabelsTest.records().stream();
    }

    @ParameterizedTest
    @MethodSource("records")
    <E extends Record> void everyComponentHasANamedControl(Class<E> type, FxRobot robot) {
        Stream.of(Canvas.blank(ID, "P"), plan(), matrix()).filter(document -> LabelsTest.records(document.getClass().asSubclass(Record.class))
                .contains(type)).forEach(document -> check(document, type, robot));
    }

    private <D extends Document, E extends Record> void check(D document, Class<E> type, FxRobot robot) {
        E record = sample(type);
        Lens<D, E> place = new Lens<>("here", _ -> Optional.of(record), (whole, _) -> whole);
        try (var log = new CssLog()) {
            robot.interact(() -> {
                var form = new FormView<>(new Fixture<>(document, false).editor, place, type);
                Shared.SCENE.setRoot((Parent) form.node());
                unfold(form.node());
                form.node().applyCss();
                ((Parent) form.node()).layout();
                var wanted = FieldSpec.of(type).stream().map(FieldSpec::name).collect(Collectors.toCollection(LinkedHashSet::new));
                assertEquals(wanted, new LinkedHashSet<>(wanted.stream().filter(form.components()::contains).toList()));
                for (var name : wanted) {
                    var box = form.node().lookup("#" + type.getSimpleName() + "-" + name);
                    assertTrue(FormLayout.of(type).fixed().contains(name) || all(box).stream().anyMatch(node -> node.isFocusTraversable() && node.isVisible()), () -> name + " has no control");
                    assertEquals(List.of(), all(box).stream().filter(EveryFieldTest::nameless).toList(), name);
                }
            });
            assertEquals(List.of(), log.warnings());
        }
    }

    private static boolean nameless(Node node) {
        boolean speaks = node.getAccessibleText() != null && !node.getAccessibleText().isBlank()
                || node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank();
        boolean inner = Stream.iterate(node.getParent(), p -> p != null, Node::getParent)
                .anyMatch(p -> p instanceof javafx.scene.control.Control && p.isFocusTraversable());
        return node.isFocusTraversable() && !inner && !speaks;
    }

    private static void unfold(Node node) {
        if (node instanceof aiworkbench.ui.common.Disclosure disclosure) {
            disclosure.setOpen(true);
        }
        if (node instanceof Parent parent) {
            List.copyOf(parent.getChildrenUnmodifiable()).forEach(EveryFieldTest::unfold);
        }
    }

    private static List<Node> all(Node node) {
        var all = new ArrayList<Node>(List.of(node));
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> all.addAll(all(child)));
        }
        return all;
    }

    private static <E extends Record> E sample(Class<E> type) {
        return Stream.<Record>of(Canvas.blank(ID, "P"), plan(), matrix(), matrix().grid(), Header.of("P"),
                        new Waiver("w1", "CAN-01", "", "because", "", Optional.empty(), "", java.util.Map.of()))
                .filter(type::isInstance).map(type::cast).findFirst().orElseGet(() -> Blank.of(type, "x1"));
    }

    private static Plan plan() {
        return new Plan(ID, Header.of("P"), java.time.LocalDate.of(2026, 10, 5), false, List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), java.util.Map.of());
    }

    static RiskMatrix matrix() {
        var one = new AxisStep("1", "Rare", "", Optional.empty(), Optional.empty(), Optional.empty(), java.util.Map.of());
        var two = new AxisStep("2", "Likely", "", Optional.empty(), Optional.empty(), Optional.empty(), java.util.Map.of());
        var levels = List.of(new Level("L", "Low", java.util.Map.of()), new Level("H", "High", java.util.Map.of()));
        var grid = new Grid("g", "Two by two", GridKind.LOOKUP, "", Optional.empty(), List.of(one, two), List.of(one, two), levels,
                List.of(List.of("L", "L"), List.of("L", "H")), List.of("H"), java.util.Map.of());
        return new RiskMatrix(ID, Header.of("P"), grid, List.of(), Simulation.empty(), List.of(), List.of(), java.util.Map.of());
    }
}

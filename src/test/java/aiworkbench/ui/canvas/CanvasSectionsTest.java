package aiworkbench.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import aiworkbench.edit.AnswerEdits;
import aiworkbench.edit.Edit;
import aiworkbench.edit.Lens;
import aiworkbench.model.Answer;
import aiworkbench.model.Approach;
import aiworkbench.model.Canvas;
import aiworkbench.model.CostLine;
import aiworkbench.model.Header;
import aiworkbench.model.Link;
import aiworkbench.model.Period;
import aiworkbench.model.Roi;
import aiworkbench.model.RoiCase;
import aiworkbench.model.ValueKind;
import aiworkbench.model.ValueLine;

class CanvasSectionsTest extends CanvasRig {

    @BeforeEach
    void open(FxRobot robot) {
        open(CanvasSamples.support(), robot);
    }

    /** Where each component of a canvas is edited: on the board, or in a section. */
    @Test
    void everyComponentOfACanvasIsEditedSomewhere(FxRobot robot) {
        var reached = new TreeSet<String>(List.of("notes"));
        robot.interact(() -> {
            reached.addAll(shown.editor.boardEdits());
            for (var section : Section.values()) {
                shown.editor.reveal(section.components().iterator().next());
                shown.editor.sectionEdits().forEach(path -> reached.add(path.split("/")[0]));
            }
        });
        var components = new TreeSet<String>();
        Arrays.stream(Canvas.class.getRecordComponents()).forEach(c -> components.add(c.getName()));
        components.removeAll(List.of("id", "unknown"));

        assertEquals(components, reached);
    }

    @Test
    void everySectionSaysWhichComponentsItShows(FxRobot robot) {
        for (var section : Section.values()) {
            var edits = new TreeSet<String>();
            robot.interact(() -> {
                shown.editor.reveal(section.components().iterator().next());
                shown.editor.sectionEdits().forEach(path -> edits.add(path.split("/")[0]));
            });
            assertTrue(edits.containsAll(section.components()), section + " shows " + edits);
        }
    }

    @Test
    void aSectionOpensInPlaceOfTheBlocksAndEscapeGoesBack(FxRobot robot) {
        robot.clickOn("Legal");
        assertTrue(robot.lookup("Areas of Annex III").tryQuery().isPresent());
        assertFalse(robot.lookup(".board").tryQuery().isPresent());

        robot.push(KeyCode.ESCAPE);
        assertTrue(robot.lookup(".board").tryQuery().isPresent());
        assertEquals("Legal", ((ToggleButton) shown.scene.getFocusOwner()).getText());
    }

    @Test
    void selectingACardShowsItsFormInTheInspector(FxRobot robot) {
        reveal(robot, "approach");

        assertEquals(Approach.class, shown.editor.selection().get().orElseThrow().type());
        robot.interact(() -> shown.session.edit(Edit.of("canvas.edit.write", "approach", canvas -> CanvasSamples.with(canvas, "approach",
                new Approach("rag", "It reads every article", "", "", Optional.empty(), "", List.of("legal advice"), "", "", "", "", Map.of())))));
        assertTrue(robot.lookup("It reads every article").tryQuery().isPresent());
        assertTrue(robot.lookup("Ready-made model with retrieval (RAG)").tryQuery().isPresent());
    }

    @Test
    void theInspectorShowsWhatTheKeyboardIsOn(FxRobot robot) {
        reveal(robot, "n01");
        assertEquals(Optional.of("notes/n01"), inspected());
        on(robot, () -> button("Legal").fire());
        assertEquals(Optional.empty(), inspected());
        on(robot, () -> shown.keys.push(KeyCode.ESCAPE));
        assertEquals(Optional.of("notes/n01"), inspected(), "the note that is still selected");
        on(robot, () -> shown.editor.reveal("m1"));
        assertEquals(Optional.of("metrics/m1"), inspected());
        on(robot, () -> shown.editor.reveal("n01"));
        assertEquals(Optional.of("notes/n01"), inspected());
    }

    private Optional<String> inspected() {
        return shown.editor.selection().get().map(selected -> selected.place().path());
    }

    private ToggleButton button(String text) {
        return shown.scene.getRoot().lookupAll(".toggle-button").stream().map(ToggleButton.class::cast).filter(each -> each.getText().equals(text)).findFirst().orElseThrow();
    }

    @Test
    void aNoIsAnsweredInOneClickAndSaysWhatItMeans(FxRobot robot) {
        reveal(robot, "rq-02");
        Node no = robot.lookup(n -> n instanceof ToggleButton b && b.getAccessibleText() != null
                && b.getAccessibleText().startsWith("Does the improvement have a number") && b.getText().equals("No")).query();
        robot.clickOn(no);

        assertEquals(Optional.of(Answer.NO), AnswerEdits.find(shown.session.document().answers(), "rq-02").answer());
        assertTrue(robot.lookup("Write a range if you have no number. A plan cannot test a wish.").query().isVisible());
        assertTrue(robot.lookup("Readiness 1/20").tryQuery().isPresent());
        robot.interact(() -> shown.session.undo());
        assertTrue(robot.lookup("Readiness 0/20").tryQuery().isPresent());
    }

    @Test
    void aCardWritesDatesAsTheFormDoesAndNamesWhatTheProductStartedFrom(FxRobot robot) {
        var date = Lens.<Header, Optional<LocalDate>>field(Header.class, "date");
        var template = Lens.<Header, String>field(Header.class, "template");
        robot.interact(() -> {
            shown.session.edit(Edit.<Canvas>of("canvas.edit.write", "", canvas -> CanvasSamples.with(canvas, "header",
                    template.set(date.set(canvas.header(), Optional.of(LocalDate.of(2026, 11, 11))), "bp-support-chatbot"))));
            shown.editor.reveal("header");
        });

        assertTrue(robot.lookup("11 Nov 2026").tryQuery().isPresent(), "the date");
        assertTrue(robot.lookup("Ethical chatbot for customer support").tryQuery().isPresent(), "the blueprint");
    }

    @Test
    void checklistsOfTheOtherDocumentsAreOneClickAway(FxRobot robot) {
        robot.interact(() -> shown.editor.reveal("feasibility"));
        for (var title : List.of("Lean AI MVP", "Launch readiness", "MLOps readiness", "Responsible AI check")) {
            robot.interact(() -> robot.lookup(node -> node instanceof Hyperlink link && link.getText().contains(title)).<Hyperlink>query().fire());
        }

        assertEquals(Stream.of("mvp", "launch-readiness", "mlops-readiness").map(list -> Link.to(CanvasSamples.PLAN, list)).toList(), shown.followed.subList(0, 3));
        assertEquals(List.of(Link.to(CanvasSamples.RISKS, "ship-check")), shown.followed.subList(3, 4));
    }

    @Test
    void nothingGrowsWhileNothingChanges(FxRobot robot) {
        reveal(robot, "rq-02");
        var before = robot.lookup(".section-scroll").query().getLayoutBounds();
        robot.interact(shown::settle);
        robot.interact(shown::settle);

        assertEquals(before, robot.lookup(".section-scroll").query().getLayoutBounds());
    }

    @Test
    void undoOfASectionEditShowsTheSectionAgain(FxRobot robot) {
        robot.interact(() -> shown.session.edit(AnswerEdits.answer(
                Lens.field(Canvas.class, "answers"), "rq-01", Optional.of(Answer.YES))));
        robot.interact(() -> shown.session.undo());

        assertTrue(robot.lookup("Twenty questions before you build").tryQuery().isPresent());
    }

    @Test
    void theReturnIsComputedFromValuesAndCosts(FxRobot robot) {
        showReturn(robot, RoiCase.empty(), RoiCase.empty());

        assertTrue(robot.lookup("35%").tryQuery().isPresent());
        assertTrue(robot.lookup("8.0 months").tryQuery().isPresent());
    }

    @Test
    void theSentenceForPeopleWhoDecideHasARangeAlsoIfALowCaseNeverPaysForItself(FxRobot robot) {
        showReturn(robot, worth("0.9"), worth("1.25"));
        assertTrue(sentence(robot).endsWith("It has paid for itself after 8.0 months (6.0 to 9.1)."), sentence(robot));
        showReturn(robot, worth("0.2"), worth("1.25"));
        assertTrue(sentence(robot).endsWith("It has paid for itself after 8.0 months (6.0 in the high case, never in the low one)."), sentence(robot));
    }

    @Test
    void aValueThatIsNotCompleteIsNamed(FxRobot robot) {
        showReturn(robot, RoiCase.empty(), RoiCase.empty());
        robot.interact(() -> shown.session.edit(Edit.of("canvas.edit.write", "roi", canvas -> {
            var begun = new ValueLine("v2", "Fewer refunds", ValueKind.TIME_SAVED, Optional.of(BigDecimal.TEN), Period.DAY, Optional.empty(), Optional.empty(),
                    Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
            return CanvasSamples.with(canvas, "roi", Lens.<Roi, List<ValueLine>>field(Roi.class, "value").change(canvas.roi(), lines -> List.of(lines.getFirst(), begun)));
        })));
        assertTrue(sentence(robot).startsWith("“Fewer refunds” is not complete"), sentence(robot));
    }

    private static RoiCase worth(String factor) {
        return Lens.<RoiCase, Optional<BigDecimal>>field(RoiCase.class, "valueFactor").set(RoiCase.empty(), Optional.of(new BigDecimal(factor)));
    }

    private static String sentence(FxRobot robot) {
        return robot.lookup(".return-sentence").queryAs(Label.class).getText();
    }

    private void showReturn(FxRobot robot, RoiCase low, RoiCase high) {
        var line = new ValueLine("v", "Agent time", ValueKind.TIME_SAVED, Optional.of(new BigDecimal("366")), Period.DAY,
                Optional.of(new BigDecimal("2.2")), Optional.of(new BigDecimal("40")), Optional.empty(), Optional.empty(),
                Optional.of(new BigDecimal("0.8")), Map.of());
        var cost = new CostLine("c", "Engineering", new BigDecimal("81000"), Map.of());
        var run = new CostLine("r", "All", new BigDecimal("2900"), Map.of());
        robot.interact(() -> {
            shown.editor.reveal("roi");
            shown.session.edit(Edit.of("canvas.edit.write", "roi", canvas -> CanvasSamples.with(canvas, "roi",
                    new Roi("", "", List.of(line), List.of(cost), List.of(run), low, high, List.of(), Map.of()))));
        });
    }

    @Test
    void choosingAnotherLayoutKeepsEveryNote(FxRobot robot) {
        reveal(robot, "layout");
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ESCAPE);

        assertEquals("lean-canvas", shown.session.document().layout().id());
        assertEquals(22, shown.session.document().notes().size());
        assertTrue(robot.lookup("Other notes").tryQuery().isPresent());
    }

    @Test
    void everyElementIsRevealedWhereItLies(FxRobot robot) {
        for (var id : List.of("m1", "ds2", "o1", "j2", "n09", "roi", "waivers", "outcome", "feasibility-labels", "header")) {
            reveal(robot, id);
            assertTrue(shown.scene.getFocusOwner() != null && shown.scene.getFocusOwner().getScene() != null, id);
        }
        reveal(robot, "j2");
        assertEquals("journey/j2", shown.editor.selection().get().orElseThrow().place().path());
    }

    private void reveal(FxRobot robot, String element) {
        robot.interact(() -> shown.editor.reveal(element));
        robot.interact(shown::settle);
    }
}

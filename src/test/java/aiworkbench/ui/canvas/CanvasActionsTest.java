package aiworkbench.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import aiworkbench.model.CostLine;
import aiworkbench.model.DataSource;
import aiworkbench.model.MetricKind;
import aiworkbench.text.Messages;
import aiworkbench.ui.Keyboard;
import aiworkbench.edit.AnswerEdits;
import aiworkbench.edit.CanvasEdits;
import aiworkbench.model.Metric;
import aiworkbench.edit.Edit;
import aiworkbench.edit.Lens;
import aiworkbench.governance.Catalogue;
import aiworkbench.model.Answer;
import aiworkbench.model.Block;
import aiworkbench.model.Canvas;
import aiworkbench.model.DocumentId;
import aiworkbench.model.Evidence;
import aiworkbench.model.ItemKind;
import aiworkbench.model.Layout;
import aiworkbench.model.Link;
import aiworkbench.model.Note;
import aiworkbench.model.NoteColour;
import aiworkbench.model.Outcome;
import aiworkbench.session.Session;

/** What can be done to notes beyond typing and moving them. */
class CanvasActionsTest extends CanvasRig {

    private static final Lens<Canvas, String> OUTCOME = Lens.<Canvas, Outcome>field(Canvas.class, "outcome").then(Lens.field(Outcome.class, "situation"));

    @BeforeEach
    void open(FxRobot robot) {
        open(CanvasSamples.support(), robot);
    }

    @Test
    void altAndADigitRateTheEvidenceAndWithShiftTheColourOfAllSelectedNotes(FxRobot robot) {
        on(robot, () -> at("n02").push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.ALT, KeyCode.DIGIT3).push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DIGIT6));

        assertEquals(List.of(Evidence.OBSERVED, Evidence.OBSERVED), List.of(note("n02").evidence(), note("n03").evidence()));
        assertEquals(List.of(NoteColour.VIOLET, NoteColour.VIOLET), List.of(note("n02").colour(), note("n03").colour()));
        assertEquals(NoteColour.AUTO, note("n01").colour());
    }

    @Test
    void sortingPutsTheNotesWithMostVotesFirstAndIsOneStep(FxRobot robot) {
        var before = shown.session.document();
        on(robot, () -> {
            at("n20").write("+++");
            shown.keys.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        });
        robot.clickOn("Sort by votes");

        assertEquals(List.of("n16", "n17", "n18", "n19"), ids("risks-biases"));
        assertEquals(List.of("n05", "n06", "n07", "n08"), ids("ai-approach"));
        on(robot, () -> shown.session.edit(CanvasEdits.vote("n04", 9)));
        on(robot, () -> shown.session.edit(CanvasEdits.sortByVotes(List.of("user-problem"))));
        assertEquals(List.of("n04", "n01", "n02", "n03"), ids("user-problem"));
        on(robot, () -> {
            while (shown.session.undo()) {
                // back to the beginning
            }
        });
        assertEquals(before, shown.session.document());
    }

    @Test
    void theMenuOffersEverythingWithItsKey(FxRobot robot) {
        on(robot, () -> at("n03").push(KeyCode.SHIFT, KeyCode.F10));
        assertTrue(robot.lookup("Make this a risk").tryQuery().isPresent());
        assertTrue(robot.lookup("Plan this").tryQuery().isPresent());
        assertTrue(shown.editor.keys().contains(List.of("Plan this", "Ctrl+P")), "the help on keys names it too");
        robot.clickOn("Duplicate");

        assertEquals(List.of("n01", "n02", "n03", "new1", "n04"), ids("user-problem"));
    }

    @Test
    void aNoteBecomesARiskThatPointsBackAndOnlyOnce(FxRobot robot) {
        on(robot, () -> at("n03").push(KeyCode.CONTROL, KeyCode.R));

        var risk = shown.partners.risks.document().risks().getFirst();
        assertEquals(note("n03").text(), risk.title());
        assertEquals(List.of(Link.to(CanvasSamples.ID, "n03")), risk.links());
        assertEquals(Optional.empty(), risk.inherent());
        assertEquals(List.of(Link.to(CanvasSamples.RISKS, risk.id())), note("n03").links());
        assertEquals(List.of("R1 added to the risk matrix, not rated yet"), shown.partners.told);

        on(robot, () -> shown.keys.push(KeyCode.CONTROL, KeyCode.R));
        assertEquals(1, shown.partners.risks.document().risks().size());
        assertEquals(risk.id(), shown.followed.getLast().element());
        assertEquals("n03", ((NoteCard) focus()).note().id());
    }

    @Test
    void severalNotesArePlannedInOneStepAndAnAssumptionAsAnExperiment(FxRobot robot) {
        on(robot, () -> at("n02").push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.CONTROL, KeyCode.P));

        var plan = shown.partners.plan.document();
        assertEquals(List.of(ItemKind.TASK, ItemKind.EXPERIMENT), plan.items().stream().map(item -> item.kind()).toList());
        assertEquals("product-understanding", plan.items().getFirst().focus());
        assertEquals(20, plan.items().getFirst().firstDay());
        assertEquals(List.of(Link.to(CanvasSamples.ID, "n03")), plan.items().getLast().links());
        assertEquals(plan.items().getLast().id(), plan.experiments().getFirst().item());
        assertEquals("We believe: Customers repeat themselves after every hand-over. We will know by: average handle time.",
                plan.experiments().getFirst().hypothesis());
        assertEquals(List.of(Link.to(CanvasSamples.PLAN, plan.items().getLast().id())), note("n03").links());
        on(robot, () -> shown.session.undo());
        assertEquals(List.of(), note("n02").links());
        on(robot, () -> shown.partners.plan.undo());
        assertEquals(List.of(), shown.partners.plan.document().items());
    }

    @Test
    void notesAreCopiedAsTextMarkdownAndTable(FxRobot robot) {
        on(robot, () -> at("n03").push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.CONTROL, KeyCode.C));
        assertEquals(note("n03").text() + "\n" + note("n04").text(), clipboard(robot));
        on(robot, () -> shown.keys.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C));
        assertEquals("- Customers repeat themselves after every hand-over *(Assumption, one vote)*\n- " + note("n04").text() + " *(Observed)*", clipboard(robot));
        on(robot, () -> shown.keys.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.C));
        assertEquals("Block\tText\tEvidence\tVotes\tOwner\tTags\nUser Problem\tCustomers repeat themselves after every hand-over\tAssumption\t1\t\t\nUser Problem\t"
                + note("n04").text() + "\tObserved\t\t\t", clipboard(robot));
        robot.interact(() -> assertTrue(Clipboard.getSystemClipboard().getHtml().startsWith("<table><tr><td>Block</td>")));
    }

    @Test
    void rowsOfATableAreCopiedAndPastedWhole(FxRobot robot) {
        on(robot, () -> at("m2").push(KeyCode.CONTROL, KeyCode.C));
        assertEquals("Metric\tBaseline\tTarget\tImpact\nRecall@5\t0.61\t0.85\tRight article among the first five: 170 of 200 instead of 122", clipboard(robot));
        on(robot, () -> shown.keys.push(KeyCode.CONTROL, KeyCode.V));
        var metrics = shown.session.document().metrics();
        assertEquals(List.of("m1", "m2", "new1", "m3"), metrics.stream().map(Metric::id).limit(4).toList());
        assertEquals(metrics.get(1), Lens.<Metric, String>field(Metric.class, "id").set(metrics.get(2), "m2"));
        on(robot, () -> shown.keys.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.C));
        assertEquals(9, clipboard(robot).lines().count(), "all rows with their heading");
        open(other(CanvasSamples.empty()), robot);
        on(robot, () -> shown.editor.reveal("metrics"));
        on(robot, () -> shown.session.edit(Edit.<Canvas>of("canvas.edit.write", "", canvas -> CanvasSamples.with(canvas, "metrics", List.of(metrics.getFirst())))));
        on(robot, () -> at("m1").push(KeyCode.CONTROL, KeyCode.V));
        assertEquals(9, shown.session.document().metrics().size());
        on(robot, () -> shown.session.undo());
        assertEquals(1, shown.session.document().metrics().size(), "one step");
    }

    @Test
    void aTableComesBackWithAllItSays(FxRobot robot) {
        on(robot, () -> at("n01").push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.C));
        var table = clipboard(robot);
        open(CanvasSamples.empty(), robot);
        put(robot, table);
        on(robot, () -> block("human-oversight").push(KeyCode.CONTROL, KeyCode.V));

        assertEquals(List.of(), ids("human-oversight"), "each row names its block");
        var pasted = CanvasEdits.notes(shown.session.document(), "user-problem");
        assertEquals(List.of(4, 2, 1, 0), pasted.stream().map(Note::votes).toList());
        assertEquals(List.of(Evidence.OBSERVED, Evidence.TESTED, Evidence.ASSUMPTION, Evidence.OBSERVED), pasted.stream().map(Note::evidence).toList());
    }

    @Test
    void markdownGoesIntoTheBlocksThatItsHeadingsName(FxRobot robot) {
        open(CanvasSamples.empty(), robot);
        put(robot, "- here\n\n## Data Source\n\n* [x] tickets\n1. articles\n\n# Anything else\n\n| a | b |\n");
        on(robot, () -> block("user-problem").push(KeyCode.CONTROL, KeyCode.V));

        assertEquals(List.of("here"), texts("user-problem"));
        assertEquals(List.of("tickets", "articles", "Anything else", "| a | b |"), texts("data-source"));
    }

    @Test
    void rowsOfASpreadsheetBecomeNotes(FxRobot robot) {
        open(CanvasSamples.empty(), robot);
        put(robot, "Refunds\t12 %\n\"two\nlines\"\t\n\"say \"\"hi\"\"\"\tx\n");
        on(robot, () -> block("data-source").push(KeyCode.CONTROL, KeyCode.V));

        assertEquals(List.of("Refunds · 12 %", "two\nlines", "say \"hi\" · x"), texts("data-source"));
        assertEquals(Set.copyOf(ids("data-source")), selected(), "what was pasted can be moved on at once");
    }

    @Test
    void rowsOfASpreadsheetBecomeRowsOfATable(FxRobot robot) {
        put(robot, "target\tMetric\tkind\tColour\n20 %\tReply rate\tGuardrail\tred\n\t\"Tone, rated\"\tnonsense\t\n");
        on(robot, () -> at("m1").push(KeyCode.CONTROL, KeyCode.V));
        var rows = shown.session.document().metrics();
        assertEquals(List.of("Handle time", "Reply rate", "Tone, rated", "Recall@5"), rows.stream().map(Metric::name).limit(4).toList());
        assertEquals(List.of("20 %", MetricKind.GUARDRAIL, "", MetricKind.MODEL),
                List.of(rows.get(1).target(), rows.get(1).kind(), rows.get(2).target(), rows.get(2).kind()));

        put(robot, "Call logs\t1,200 hours\tYes\nForum\n");
        on(robot, () -> at("ds3").push(KeyCode.CONTROL, KeyCode.V));
        var sources = shown.session.document().sources();
        assertEquals(List.of("Call logs", "Forum"), sources.stream().skip(3).map(DataSource::name).toList());
        assertEquals("1,200 hours", sources.get(3).volume());
        on(robot, () -> {
            shown.session.undo();
            shown.session.undo();
        });
        assertEquals(CanvasSamples.support(), shown.session.document());

        var costs = new PastedRows<>(new Messages(Locale.UK), new Lists(new Messages(Locale.UK)).run(), () -> "x").elements("Name\tAmount\nRent\t1,200.50\nTea\tsome");
        assertEquals(List.of(new BigDecimal("1200.50"), BigDecimal.ZERO), costs.stream().map(CostLine::amount).toList());
    }

    @Test
    void notesGoToAnotherCanvasWithAllTheySay(FxRobot robot) {
        on(robot, () -> at("n17").push(KeyCode.CONTROL, KeyCode.C));
        var original = note("n17");
        open(other(CanvasSamples.empty()), robot);
        on(robot, () -> block("user-problem").push(KeyCode.CONTROL, KeyCode.V));

        var arrived = CanvasEdits.notes(shown.session.document(), "user-problem").getFirst();
        assertEquals(CanvasEdits.inBlock(CanvasEdits.renamed(original, arrived.id()), "user-problem"), arrived);
    }

    @Test
    void cuttingAndPastingKeepsTheNoteAndItsVotes(FxRobot robot) {
        var original = note("n16");
        on(robot, () -> at("n16").push(KeyCode.CONTROL, KeyCode.X));
        assertEquals("n17", ((NoteCard) focus()).note().id());
        on(robot, () -> at("n20").push(KeyCode.CONTROL, KeyCode.V).push(KeyCode.CONTROL, KeyCode.V));

        assertEquals(List.of("n20", "n16", "new1", "n21", "n22"), ids("human-oversight"));
        assertEquals(CanvasEdits.inBlock(original, "human-oversight"), note("n16"));
        assertEquals(0, note("new1").votes(), "votes are not counted twice");
    }

    @Test
    void aNoteDraggedOntoTheTabOfAnotherDocumentIsHandedToIt(FxRobot robot) {
        var other = new Session<>(other(CanvasSamples.empty()), () -> Instant.EPOCH, false);
        shown.partners.underMouse = Optional.of(other);
        var from = card("n17").localToScreen(20, 10);
        robot.drag(from.getX(), from.getY(), MouseButton.PRIMARY).moveTo(from.getX() - 10, from.getY() - 20).moveTo(from.getX() - 10, stage.getY() + 4).drop();
        assertEquals("Tone is worse for non-native writers", other.document().notes().getFirst().text());
        assertEquals(22, shown.session.document().notes().size(), "it stays where it was");

        shown.partners.underMouse = Optional.of(shown.partners.risks);
        robot.drag(from.getX(), from.getY(), MouseButton.PRIMARY).moveTo(from.getX() - 10, from.getY() - 20).moveTo(from.getX() - 10, stage.getY() + 4).drop();
        assertEquals("bias", shown.partners.risks.document().risks().getFirst().theme());
    }

    @Test
    void aNoteDraggedOntoTheTabOfAnotherCanvasWithShiftLeavesThisOneAndUndoBringsItBack(FxRobot robot) {
        var other = new Session<>(other(CanvasSamples.empty()), () -> Instant.EPOCH, false);
        shown.partners.underMouse = Optional.of(other);
        var from = card("n17").localToScreen(20, 10);
        robot.drag(from.getX(), from.getY(), MouseButton.PRIMARY).moveTo(from.getX() - 10, from.getY() - 20).moveTo(from.getX() - 10, stage.getY() + 4);
        dropWithShift(robot);
        assertEquals(List.of("Tone is worse for non-native writers"), other.document().notes().stream().map(Note::text).toList());
        assertEquals(List.of("n16", "n18", "n19"), ids("risks-biases"));
        assertEquals("One note was moved to the canvas of Support reply assistant", shown.partners.told.getLast());
        on(robot, () -> shown.session.undo());
        assertEquals(List.of("n16", "n17", "n18", "n19"), ids("risks-biases"));
        assertEquals("n17", ((NoteCard) focus()).note().id());

        shown.partners.underMouse = Optional.of(shown.partners.risks);
        robot.drag(from.getX(), from.getY(), MouseButton.PRIMARY).moveTo(from.getX() - 10, from.getY() - 20).moveTo(from.getX() - 10, stage.getY() + 4);
        dropWithShift(robot);
        assertEquals(22, shown.session.document().notes().size(), "a note that became a risk stays");
    }

    @Test
    void notesThatAreDraggedToAnotherCanvasWithShiftLeaveThisOne(FxRobot robot) {
        var before = shown.session.document();
        on(robot, () -> {
            var other = new CanvasScene(other(CanvasSamples.support()), 950, 900);
            shown.editor.board().actions().carry(other.editor.board(), new Walk.Landing("data-source", 1), List.of("n17", "n18"), true);
            assertEquals(List.of("Tone is worse for non-native writers", "Personal data leaks into the index"),
                    CanvasEdits.notes(other.session.document(), "data-source").stream().map(Note::text).toList().subList(1, 3));
            assertTrue(other.session.undo() && !other.session.undo(), "one step there");
        });
        assertEquals(List.of("n16", "n19"), ids("risks-biases"));
        on(robot, () -> shown.session.undo());
        assertSame(before, shown.session.document());
    }

    @Test
    void theFilterShowsNotesOfOneEvidenceAndOthersKeepTheirPlaces(FxRobot robot) {
        on(robot, () -> at("n01").push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F));
        robot.clickOn("Observed");
        assertEquals(List.of("n01", "n04"), visible("user-problem"));
        assertEquals("8 of 22 notes", robot.lookup(".filter-bar .muted").queryAs(Label.class).getText());

        on(robot, () -> at("n01").push(KeyCode.ALT, KeyCode.DOWN));
        assertEquals(List.of("n02", "n03", "n04", "n01"), ids("user-problem"));
        on(robot, () -> shown.keys.push(KeyCode.UP).push(KeyCode.ALT, KeyCode.DIGIT2));
        assertEquals(List.of("n04", "n01"), visible("user-problem"), "what is selected stays in sight");
        assertEquals("n04", ((NoteCard) focus()).note().id());
        on(robot, () -> shown.keys.push(KeyCode.DOWN));
        assertEquals(List.of("n01"), visible("user-problem"));

        on(robot, () -> shown.keys.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F));
        assertEquals(List.of("n02", "n03", "n04", "n01"), visible("user-problem"));
        assertInstanceOf(BlockCard.class, focus());
    }

    @Test
    void undoBringsBackWhatWasSelectedAndScrolled(FxRobot robot) {
        open(CanvasSamples.huge(60), robot);
        on(robot, () -> at("n17").push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.SHIFT, KeyCode.DOWN));
        on(robot, () -> scroll("risks-biases").setVvalue(0.02));
        on(robot, () -> shown.keys.push(KeyCode.DELETE));
        on(robot, () -> at("n01").push(KeyCode.END));
        on(robot, () -> scroll("risks-biases").setVvalue(0.9));
        on(robot, () -> shown.session.undo());
        on(robot, shown::settle);

        assertEquals(Set.of("n17", "n18", "n19"), selected());
        assertEquals("n19", ((NoteCard) focus()).note().id());
        assertEquals(0.02, scroll("risks-biases").getVvalue(), 0.01);
        on(robot, () -> shown.session.redo());
        on(robot, () -> shown.session.undo());
        assertEquals(Set.of("n17", "n18", "n19"), selected());
    }

    @Test
    void undoOfANoteFromElsewhereLeavesTheKeyboardOnTheBoard(FxRobot robot) {
        open(CanvasSamples.support(), robot);
        on(robot, () -> shown.session.edit(CanvasEdits.paste(List.of(Note.of("x1", "user-problem", "From elsewhere")), "user-problem", 1)));
        on(robot, () -> at("x1"));
        on(robot, () -> shown.session.undo());
        assertTrue(focus() instanceof BlockCard || focus() instanceof NoteCard, () -> "the keyboard is at " + focus());
    }

    @Test
    void theKeyboardGoesToTheLastRowThatWasPasted(FxRobot robot) {
        on(robot, () -> {
            var content = new ClipboardContent();
            content.putString("Metric\tTarget\nEdit time\t2\nChurn\t4");
            Clipboard.getSystemClipboard().setContent(content);
            at("m1").push(KeyCode.CONTROL, KeyCode.V);
        });
        assertEquals("Churn", ((Metric) ((ElementRow<?>) focus()).element()).name());
        on(robot, () -> shown.session.undo());
        assertEquals("m1", ((ElementRow<?>) focus()).element().id());
    }

    @Test
    void theListNamesWhatLiesBelowTheBlocks(FxRobot robot) {
        open(CanvasEdits.NOTES.set(CanvasSamples.empty(), List.of(Note.of("p", "parking-lot", "Later"), Note.of("o", "attic", "Lost"))), robot);
        on(robot, () -> at("p").push(KeyCode.CONTROL, KeyCode.L));
        assertTrue(robot.lookup(".outline .label").queryAll().stream().map(label -> ((Labeled) label).getText()).toList()
                .containsAll(List.of("Parking lot", "Other notes")));
    }

    @Test
    void theListShowsAllNotesInReadingOrderAndTakesTheSameKeys(FxRobot robot) {
        on(robot, () -> at("n02").push(KeyCode.CONTROL, KeyCode.L));
        var list = robot.lookup(".outline").<ListView<Outline.Line>>query();
        assertEquals(28, list.getItems().size());
        assertEquals("n02", list.getSelectionModel().getSelectedItem().spot().note());

        on(robot, () -> shown.keys.write("one").push(KeyCode.ENTER).write("two").push(KeyCode.ENTER).push(KeyCode.ESCAPE));
        assertEquals(List.of("n01", "n02", "new1", "new2", "n03", "n04"), ids("user-problem"));
        assertEquals(List.of("one", "two"), texts("user-problem").subList(2, 4));
        on(robot, () -> shown.keys.write("+").push(KeyCode.ALT, KeyCode.DIGIT4).push(KeyCode.ALT, KeyCode.DOWN));
        assertEquals(List.of("n01", "n02", "new1", "n03", "new2", "n04"), ids("user-problem"));
        assertEquals(Evidence.TESTED, note("new2").evidence());
        assertEquals(1, note("new2").votes());
        on(robot, () -> shown.keys.push(KeyCode.DELETE));
        assertEquals("n04", list.getSelectionModel().getSelectedItem().spot().note());
        on(robot, () -> shown.keys.push(KeyCode.ENTER).write("!").push(KeyCode.TAB));
        assertTrue(note("n04").text().endsWith("refunds!"));
        on(robot, () -> shown.session.undo());
        assertEquals("n04", list.getSelectionModel().getSelectedItem().spot().note());
        on(robot, () -> shown.keys.push(KeyCode.CONTROL, KeyCode.L));
        assertEquals("n04", ((NoteCard) focus()).note().id());
    }

    @Test
    void whatIsTypedIntoTheListStaysWhileLinesAroundItMove(FxRobot robot) {
        on(robot, () -> at("n05").push(KeyCode.CONTROL, KeyCode.L));
        on(robot, () -> shown.keys.write("half a thou"));
        on(robot, () -> shown.session.edit(CanvasEdits.addNotes(List.of(Note.of("x1", "user-problem", "above"), Note.of("x2", "ai-approach", "below")), 0)));
        on(robot, () -> shown.session.edit(CanvasEdits.removeNotes(List.of("n01", "n02", "n03", "n04"))));
        assertEquals("half a thou", assertInstanceOf(NoteField.class, focus()).getText());
        on(robot, () -> shown.keys.write("ght").push(KeyCode.ESCAPE));
        assertTrue(texts("ai-approach").contains("half a thought"));
        on(robot, () -> shown.keys.push(KeyCode.CONTROL, KeyCode.L).push(KeyCode.CONTROL, KeyCode.L));
        assertInstanceOf(ListView.class, focus(), "nothing is being typed any more");
    }

    @Test
    void anUndoWhileTypingIntoTheListTakesTheTypingBackAndARedoBringsIt(FxRobot robot) {
        on(robot, () -> shown.session.edit(Edit.set("canvas.edit.outcome", OutcomeBar.ELEMENT, OUTCOME, "less waiting")));
        on(robot, () -> at("n05").push(KeyCode.CONTROL, KeyCode.L));
        on(robot, () -> shown.keys.write("half a thought"));
        on(robot, () -> shown.session.undo());
        assertFalse(texts("ai-approach").contains("half a thought"));
        assertEquals("less waiting", OUTCOME.get(shown.session.document()));
        on(robot, () -> shown.session.redo());
        assertTrue(texts("ai-approach").contains("half a thought"));
    }

    @Test
    void whatIsTypedIntoTheListIsKeptIfAnotherChangeTakesTheKeyboardAway(FxRobot robot) {
        on(robot, () -> at("n05").push(KeyCode.CONTROL, KeyCode.L));
        on(robot, () -> shown.keys.write("half a thought"));
        on(robot, () -> {
            var stop = shown.session.listen(change -> shown.editor.reveal(change.element()));
            shown.session.edit(Edit.set("canvas.edit.outcome", OutcomeBar.ELEMENT, OUTCOME, "less waiting"));
            stop.run();
        });
        assertTrue(texts("ai-approach").contains("half a thought"));
        on(robot, () -> shown.session.undo());
        assertEquals("less waiting", OUTCOME.get(shown.session.document()));
        assertFalse(texts("ai-approach").contains("half a thought"));
    }

    @Test
    void aNoInTheFeasibilityCheckSaysRuleFirstAndOffersAPlanItem(FxRobot robot) {
        on(robot, () -> shown.editor.reveal("story"));
        on(robot, () -> shown.session.edit(AnswerEdits.answer(Lens.field(Canvas.class, "answers"), "feasibility-pattern", Optional.of(Answer.NO))));
        assertTrue(robot.lookup(".conclusion .label").queryAs(Label.class).getText().startsWith("Consider a rule first"));
        robot.interact(() -> ((javafx.scene.control.Button) shown.scene.getRoot().lookup(".conclusion .button")).fire());

        assertEquals("Try a plain rule or a better screen, and measure what it reaches", shown.partners.plan.document().items().getFirst().title());
    }

    @Test
    void aLayoutOfOnesOwnIsTakenFromItsFile(FxRobot robot) {
        var own = new Layout("ours", "Two boxes", 1, 2, List.of(new Block("left", "Left", "?", 1, 1, 1, 1, Map.of()),
                new Block("right", "Right", "?", 1, 2, 1, 1, Map.of())), "", Map.of());
        on(robot, () -> shown.editor.reveal("layout"));
        robot.interact(() -> robot.lookup("Save the layout to a file…").queryButton().fire());
        assertEquals("AI product canvas", shown.partners.layout.orElseThrow().title());
        assertEquals(Catalogue.layoutOf(shown.session.document()).blocks(), shown.partners.layout.get().blocks());
        shown.partners.layout = Optional.of(own);
        robot.interact(() -> robot.lookup("Open a layout file…").queryButton().fire());

        assertEquals(own, shown.session.document().layout());
        assertTrue(robot.lookup("Two boxes (own layout)").tryQuery().isPresent());
        on(robot, () -> shown.editor.reveal("left"));
        assertEquals(3, robot.lookup(".block").queryAll().size(), "two blocks, and the notes that fit into neither");
    }

    @Test
    void theSevenQuestionsChooseCapabilities(FxRobot robot) {
        robot.clickOn("Which one fits?");
        assertFalse(robot.lookup("Add a human review to Human Oversight").query().isVisible(), "it has one already");
        on(robot, () -> ((javafx.scene.control.CheckBox) shown.scene.getRoot().lookup(".capability-row .check-box")).fire());
        assertEquals(List.of("generation", "nlp", "classification"), shown.session.document().capabilities());
    }

    /** Lets go with Shift held, which the mouse of a platform without screen does not know of. */
    private void dropWithShift(FxRobot robot) {
        EventHandler<MouseEvent> held = event -> {
            if (!event.isShiftDown()) {
                event.consume();
                Event.fireEvent(event.getTarget(), new MouseEvent(event.getEventType(), event.getSceneX(), event.getSceneY(), event.getScreenX(), event.getScreenY(),
                        event.getButton(), event.getClickCount(), true, false, false, false, false, false, false, false, false, false, event.getPickResult()));
            }
        };
        robot.interact(() -> stage.addEventFilter(MouseEvent.MOUSE_RELEASED, held));
        robot.drop();
        robot.interact(() -> stage.removeEventFilter(MouseEvent.MOUSE_RELEASED, held));
    }

    private Keyboard block(String id) {
        return at(id);
    }

    private static Canvas other(Canvas canvas) {
        return Lens.<Canvas, DocumentId>field(Canvas.class, "id").set(canvas, new DocumentId("00000000-0000-4000-8000-000000000009"));
    }

    private static String clipboard(FxRobot robot) {
        var text = new String[1];
        robot.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        return text[0];
    }

    private static void put(FxRobot robot, String text) {
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private ScrollPane scroll(String block) {
        return (ScrollPane) shown.scene.getRoot().lookupAll(".block").stream().map(BlockCard.class::cast)
                .filter(card -> card.lane().id().equals(block)).findFirst().orElseThrow().lookup(".block-scroll");
    }

    private Set<String> selected() {
        return shown.scene.getRoot().lookupAll(".note:selected").stream().map(n -> ((NoteCard) n).note().id()).collect(java.util.stream.Collectors.toSet());
    }

    private List<String> visible(String block) {
        return ((javafx.scene.layout.VBox) scroll(block).getContent().lookup(".notes")).getChildren().stream()
                .filter(NoteCard.class::isInstance).map(n -> ((NoteCard) n).note().id()).toList();
    }

}

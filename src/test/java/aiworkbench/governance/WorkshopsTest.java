package aiworkbench.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import aiworkbench.edit.CanvasEdits;
import aiworkbench.edit.Lens;
import aiworkbench.governance.Playbook.Step;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;
import aiworkbench.model.Evidence;
import aiworkbench.model.Header;
import aiworkbench.model.Layout;
import aiworkbench.model.Note;
import aiworkbench.model.Plan;
import aiworkbench.model.RiskMatrix;
import aiworkbench.model.Simulation;

class WorkshopsTest {

    private static final DocumentId ID = new DocumentId("00000000-0000-4000-8000-000000000001");
    private static final Canvas CANVAS = Canvas.blank(ID, "A");

    static List<Document> documents() {
        var layout = Lens.<Canvas, Layout>field(Canvas.class, "layout");
        return java.util.stream.Stream.concat(Catalogue.layouts().stream().<Document>map(one -> layout.set(CANVAS, Layout.shipped(one.id()))),
                java.util.stream.Stream.of(
                        new Plan(ID, Header.of("A"), LocalDate.of(2026, 1, 5), false, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of()),
                        new RiskMatrix(ID, Header.of("A"), Catalogue.matrices().recommendedGrid(), List.of(), Simulation.empty(), List.of(), List.of(), Map.of()))).toList();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyDocumentHasScriptsOf30And60And90Minutes(Document document) {
        var scripts = Workshops.of(document);
        assertTrue(scripts.stream().map(Playbook.Workshop::minutes).toList().containsAll(List.of(30, 60, 90)), scripts::toString);
        for (var script : scripts) {
            assertEquals(script.minutes(), script.steps().stream().mapToInt(Step::minutes).sum(), script::toString);
            assertTrue(script.steps().stream().allMatch(step -> step.minutes() >= 1), script::toString);
            if (document instanceof Canvas canvas) {
                var blocks = Catalogue.layoutOf(canvas).blocks();
                assertTrue(script.steps().stream().map(Step::at).filter(at -> !at.equals("outcome") && !WorkshopLists.ALL.contains(at))
                        .allMatch(at -> blocks.stream().anyMatch(block -> block.id().equals(at))), "every step is at a block of this layout");
                assertTrue(blocks.stream().allMatch(block -> script.steps().stream().anyMatch(step -> step.at().equals(block.id()))), "every block has a step");
            }
        }
    }

    @Test
    void whatAWorkshopLeavesIsSummedUp() {
        var voted = Lens.<Note, Integer>field(Note.class, "votes");
        var assumed = Lens.<Note, Evidence>field(Note.class, "evidence");
        var few = voted.set(assumed.set(Note.of("n1", "user-problem", "Few"), Evidence.ASSUMPTION), 1);
        var most = voted.set(assumed.set(Note.of("n2", "data-source", "Most"), Evidence.ASSUMPTION), 4);
        var canvas = CanvasEdits.addNotes(List.of(few, most, Note.of("d1", WorkshopLists.DECISIONS, "Decided"), Note.of("a1", WorkshopLists.ACTIONS, "Do"),
                Note.of("p1", WorkshopLists.PARKING_LOT, "Later"))).step().apply(CANVAS);
        var summary = WorkshopSummary.of(canvas);
        assertEquals(List.of(most, few), summary.voted());
        assertEquals(List.of(most, few), summary.assumptions());
        assertEquals(List.of("Decided", "Do", "Later"), List.of(summary.decisions(), summary.actions(), summary.parked()).stream().map(List::getFirst).map(Note::text).toList());
    }

    @Test
    void slipsFindTheirBlocksByNumber() {
        var layout = Catalogue.aiProductCanvas();
        var slips = PaperSlips.read("1 First\n 9) Ninth *3\n\n48. Last * 2\n49 Too high\nno number\n12", layout);
        assertEquals(List.of("user-problem", "ai-approach", "human-oversight", "", "", "ai-approach"),
                slips.stream().map(slip -> slip.block().map(block -> block.id()).orElse("")).toList());
        assertEquals(List.of("First", "Ninth", "Last"), slips.stream().limit(3).map(PaperSlips.Slip::text).toList());
        assertEquals(List.of(0, 3, 2), slips.stream().limit(3).map(PaperSlips.Slip::votes).toList());
        assertEquals(List.of(true, true, true, false, false, false), slips.stream().map(PaperSlips.Slip::whole).toList());
        assertEquals(List.of(9, 16), List.of(PaperSlips.numbers(1).getFirst(), PaperSlips.numbers(1).getLast()));
        assertEquals(Optional.empty(), PaperSlips.block(layout, 0));
    }
}

package aiworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import aiworkbench.edit.CanvasEdits;
import aiworkbench.export.words.LinkTitles;
import aiworkbench.governance.Catalogue;
import aiworkbench.governance.RiskLibrary;
import aiworkbench.model.Canvas;
import aiworkbench.model.Element;
import aiworkbench.model.ItemAnswer;
import aiworkbench.model.Note;
import aiworkbench.storage.JsonFormat;

/** Somebody without a mouse writes the whole support reply canvas, from an empty document to the very bytes of the sample file. */
class WholeCanvasByKeyboardTest extends WritingRig {

    private static final String NAME = "support-assistant.canvas.json";
    private Canvas sample;

    WholeCanvasByKeyboardTest() {
        super("canvas-editor");
    }

    @Test
    void theSampleIsWrittenFromNothing() throws Exception {
        var format = new JsonFormat();
        sample = (Canvas) format.read(Files.readAllBytes(SAMPLES.resolve(NAME)));
        var plan = sample("support-assistant.plan.json");
        var risks = sample("support-assistant.risks.json");
        titles = new LinkTitles(List.of(format.read(Files.readAllBytes(plan)), format.read(Files.readAllBytes(risks))), messages);
        var file = Files.write(folder.resolve(NAME), format.write(Canvas.blank(sample.id(), "")));
        size(1400, 950);
        start(file);

        section("product");
        record("header", sample.header());
        sectionRecord("canvas", sample, Set.of("iteration", "maturity", "stage", "accountable"), this::canvas);
        record("kpi", sample.kpi());
        sample.facts().forEach(fact -> tick(Catalogue.library().canvasFacts().stream().filter(f -> f.id().equals(fact))
                .map(RiskLibrary.Fact::meaning).findFirst().orElseThrow()));
        leave();

        outcome();
        Catalogue.canvas().blocks().forEach(block -> notes(block.id(), block.title()));
        section("problem");
        table("journeyStep", sample.journey(), () -> canvas().journey());
        leave();
        section("approach");
        sample.capabilities().forEach(id -> tick(Catalogue.capability(id).orElseThrow().ask()));
        record("approach", sample.approach());
        record("prompt", sample.prompt());
        leave();
        section("data");
        table("dataSource", sample.sources(), () -> canvas().sources());
        leave();
        section("measures");
        table("metric", sample.metrics(), () -> canvas().metrics());
        record("errorCost", sample.errorCost());
        record("evaluation", sample.evaluation());
        table("scale", sample.evaluation().scales(), () -> canvas().evaluation().scales());
        leave();
        section("oversight");
        table("oversightRow", sample.oversight(), () -> canvas().oversight());
        leave();
        section("legal");
        record("legal", sample.legal());
        answers(sample.legal().prohibitions());
        sample.legal().dpiaCriteria().forEach(this::tick);
        leave();
        section("value");
        record("roi", sample.roi());
        table("valueLine", sample.roi().value(), () -> canvas().roi().value());
        table("buildCost", sample.roi().build(), () -> canvas().roi().build());
        table("runCost", sample.roi().run(), () -> canvas().roi().run());
        sectionRecord("low", sample.roi().low(), Set.of("adoption", "buildFactor"), () -> canvas().roi().low());
        sectionRecord("high", sample.roi().high(), Set.of("adoption", "buildFactor"), () -> canvas().roi().high());
        leave();
        section("readiness");
        answers(sample.answers());
        leave();

        push(KeyCode.CONTROL, KeyCode.S);
        until(() -> state().startsWith("Saved"));
        assertEquals(Files.readString(SAMPLES.resolve(NAME)), Files.readString(file));
    }

    /** The four parts and the guardrail, each ended with Enter. */
    private void outcome() {
        var outcome = sample.outcome();
        tabTo("the outcome", node -> node.getStyleClass().contains("inline-field"));
        for (var part : List.of(outcome.segment(), outcome.situation(), outcome.improvement(), outcome.metric(), outcome.guardrail())) {
            type(part);
            push(KeyCode.ENTER);
        }
    }

    private void notes(String block, String title) {
        var notes = CanvasEdits.notes(sample, block);
        tabTo(title, node -> node.getStyleClass().contains("block") && node.getAccessibleText().startsWith(title));
        planned.addAll(notes.stream().map(Note::id).toList());
        for (var note : notes) {
            type(note.text());
            push(KeyCode.ENTER);
        }
        on(() -> keys.push(KeyCode.ESCAPE).push(KeyCode.HOME));
        planned.clear();
        for (var note : notes) {
            fill(note, of(note, "text"), () -> CanvasEdits.note(note.id()).get(canvas()));
            push(KeyCode.DOWN);
        }
    }

    private void section(String name) {
        var title = messages.text("canvas.section." + name);
        tabTo("the strip", node -> node.getStyleClass().contains("section-button"));
        for (int i = 0; i < 10 && !text().startsWith(title); i++) {
            push(KeyCode.LEFT);
        }
        for (int i = 0; i < 10 && !text().startsWith(title); i++) {
            push(KeyCode.RIGHT);
        }
        push(KeyCode.SPACE);
    }

    private void leave() {
        push(KeyCode.ESCAPE);
    }

    /** A record with all of its simple fields. */
    private void record(String element, Record wanted) {
        sectionRecord(element, wanted, of(wanted), () -> (Record) read(canvas(), element));
    }

    private void sectionRecord(String element, Record wanted, Set<String> fields, Supplier<? extends Record> now) {
        var title = messages.text("canvas.part." + element);
        tabTo(title, node -> node.getStyleClass().contains("record-card") && node.getAccessibleText().startsWith(title));
        fill(wanted, fields, now);
    }

    private <E extends Record & Element> void table(String key, List<E> wanted, Supplier<List<E>> now) {
        var add = messages.text("canvas." + key + ".add");
        for (var element : wanted) {
            press(add, element.id());
            fill(element, of(element), () -> element(now.get(), element.id()));
        }
    }

    private static <E extends Element> E element(List<E> all, String id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private void answers(List<ItemAnswer> answers) {
        for (var answer : answers) {
            tabTo(answer.id(), node -> node instanceof ToggleButton && inside(node, answer.id()));
            choose(messages.word(answer.answer().orElseThrow()));
        }
    }

    private void tick(String text) {
        tabTo(text, node -> node instanceof CheckBox box && text.equals(box.getText()));
        push(KeyCode.SPACE);
    }

    /** The names of the fields that say something and are not lists of records. */
    private static Set<String> of(Record record, String... without) {
        return Arrays.stream(record.getClass().getRecordComponents()).map(RecordComponent::getName)
                .filter(name -> !List.of("id", "block", "unknown", "low", "high", "prohibitions", "dpiaCriteria").contains(name) && !List.of(without).contains(name))
                .filter(name -> !nothing(read(record, name))).collect(Collectors.toSet());
    }

    private static boolean nothing(Object value) {
        return value.equals("") || value.equals(Optional.empty()) || value.equals(0) || value.equals(List.of()) || isRows(value);
    }

    @Override
    String title(String id) {
        return Catalogue.capability(id).orElseThrow().chip();
    }

    private Canvas canvas() {
        return (Canvas) document();
    }
}

package aiworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import aiworkbench.Reliability;
import aiworkbench.edit.CanvasEdits;
import aiworkbench.export.words.LinkTitles;
import aiworkbench.governance.Catalogue;
import aiworkbench.governance.RiskLibrary;
import aiworkbench.model.Canvas;
import aiworkbench.model.Element;
import aiworkbench.model.ItemAnswer;
import aiworkbench.model.Link;
import aiworkbench.model.Note;
import aiworkbench.storage.JsonFormat;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.Disclosure;

/**
 * Somebody without a mouse writes the whole support reply canvas, from an empty document to the very bytes of the sample file. That takes
 * minutes, letter by letter; in every build it is the product, the outcome sentence and the texts of all notes.
 */
@Tag("reliability")
class WholeCanvasByKeyboardTest extends AppRig {

    private static final String NAME = "support-assistant.canvas.json";
    private static final int MOST_TABS = 400;

    private final Deque<String> planned = new ArrayDeque<>();
    private final Messages messages = new Messages(Locale.UK);
    private final Keyboard keys = new Keyboard(this::scene);
    private int spare;
    private Canvas sample;
    private LinkTitles titles;

    @Test
    void theSampleIsWrittenFromNothing() throws Exception {
        var format = new JsonFormat();
        sample = (Canvas) format.read(Files.readAllBytes(SAMPLES.resolve(NAME)));
        var plan = sample("support-assistant.plan.json");
        var risks = sample("support-assistant.risks.json");
        titles = new LinkTitles(List.of(format.read(Files.readAllBytes(plan)), format.read(Files.readAllBytes(risks))), messages);
        var file = Files.write(folder.resolve(NAME), format.write(Canvas.blank(sample.id(), "")));
        ids = () -> planned.isEmpty() ? "spare" + ++spare : planned.poll();
        size(1400, 950);
        start(file);

        section("product");
        record("header", "Header", sample.header());
        if (!Reliability.full()) {
            leave();
            outcome();
            Catalogue.canvas().blocks().forEach(block -> notes(block.id(), block.title()));
            assertEquals(sample.header(), canvas().header());
            assertEquals(sample.outcome(), canvas().outcome());
            assertEquals(sample.notes().stream().map(note -> Note.of(note.id(), note.block(), note.text())).toList(), canvas().notes());
            return;
        }
        sectionRecord("canvas", "Canvas", sample, Set.of("iteration", "maturity", "stage", "accountable"), this::canvas);
        record("kpi", "Kpi", sample.kpi());
        sample.facts().forEach(fact -> tick(Catalogue.library().canvasFacts().stream().filter(f -> f.id().equals(fact))
                .map(RiskLibrary.Fact::meaning).findFirst().orElseThrow()));
        leave();

        outcome();
        Catalogue.canvas().blocks().forEach(block -> notes(block.id(), block.title()));
        section("problem");
        table("journeyStep", "JourneyStep", sample.journey(), () -> canvas().journey());
        leave();
        section("approach");
        sample.capabilities().forEach(id -> tick(Catalogue.capability(id).orElseThrow().ask()));
        record("approach", "Approach", sample.approach());
        record("prompt", "PromptCard", sample.prompt());
        leave();
        section("data");
        table("dataSource", "DataSource", sample.sources(), () -> canvas().sources());
        leave();
        section("measures");
        table("metric", "Metric", sample.metrics(), () -> canvas().metrics());
        record("errorCost", "ErrorCost", sample.errorCost());
        record("evaluation", "HumanEvaluation", sample.evaluation());
        table("scale", "ScaleScore", sample.evaluation().scales(), () -> canvas().evaluation().scales());
        leave();
        section("oversight");
        table("oversightRow", "OversightRow", sample.oversight(), () -> canvas().oversight());
        leave();
        section("legal");
        record("legal", "Legal", sample.legal());
        answers(sample.legal().prohibitions());
        sample.legal().dpiaCriteria().forEach(this::tick);
        leave();
        section("value");
        record("roi", "Roi", sample.roi());
        table("valueLine", "ValueLine", sample.roi().value(), () -> canvas().roi().value());
        table("buildCost", "CostLine", sample.roi().build(), () -> canvas().roi().build());
        table("runCost", "CostLine", sample.roi().run(), () -> canvas().roi().run());
        sectionRecord("low", "RoiCase", sample.roi().low(), Set.of("adoption", "buildFactor"), () -> canvas().roi().low());
        sectionRecord("high", "RoiCase", sample.roi().high(), Set.of("adoption", "buildFactor"), () -> canvas().roi().high());
        leave();
        section("readiness");
        answers(sample.answers());
        leave();

        on(() -> keys.push(KeyCode.CONTROL, KeyCode.S));
        until(() -> state().startsWith("Saved"));
        assertEquals(Files.readString(SAMPLES.resolve(NAME)), Files.readString(file));
    }

    /** The four parts and the guardrail, each ended with Enter. */
    private void outcome() {
        var outcome = sample.outcome();
        tabTo("the outcome", node -> node.getStyleClass().contains("inline-field"));
        for (var part : List.of(outcome.segment(), outcome.situation(), outcome.improvement(), outcome.metric(), outcome.guardrail())) {
            type(part);
            on(() -> keys.push(KeyCode.ENTER));
        }
    }

    private void notes(String block, String title) {
        var notes = CanvasEdits.notes(sample, block);
        tabTo(title, node -> node.getStyleClass().contains("block") && node.getAccessibleText().startsWith(title));
        planned.addAll(notes.stream().map(Note::id).toList());
        for (var note : notes) {
            type(note.text());
            on(() -> keys.push(KeyCode.ENTER));
        }
        on(() -> keys.push(KeyCode.ESCAPE).push(KeyCode.HOME));
        for (var note : Reliability.full() ? notes : List.<Note>of()) {
            fill("Note", note, of(note, "text"), () -> CanvasEdits.note(note.id()).get(canvas()));
            on(() -> keys.push(KeyCode.DOWN));
        }
    }

    private void section(String name) {
        var title = messages.text("canvas.section." + name);
        tabTo("the strip", node -> node.getStyleClass().contains("section-button"));
        for (int i = 0; i < 10 && !text().startsWith(title); i++) {
            on(() -> keys.push(KeyCode.LEFT));
        }
        for (int i = 0; i < 10 && !text().startsWith(title); i++) {
            on(() -> keys.push(KeyCode.RIGHT));
        }
        on(() -> keys.push(KeyCode.SPACE));
    }

    private void leave() {
        on(() -> keys.push(KeyCode.ESCAPE));
    }

    /** A record with all of its simple fields. */
    private void record(String element, String type, Record wanted) {
        sectionRecord(element, type, wanted, of(wanted), () -> (Record) read(canvas(), element));
    }

    private void sectionRecord(String element, String type, Record wanted, Set<String> fields, Supplier<? extends Record> now) {
        var title = messages.text("canvas.part." + element);
        tabTo(title, node -> node.getStyleClass().contains("record-card") && node.getAccessibleText().startsWith(title));
        fill(type, wanted, fields, now);
    }

    private <E extends Record & Element> void table(String key, String type, List<E> wanted, Supplier<List<E>> now) {
        var add = messages.text("canvas." + key + ".add");
        for (var element : wanted) {
            planned.add(element.id());
            tabTo(add, node -> node instanceof Button button && add.equals(button.getText()));
            on(() -> keys.push(KeyCode.SPACE));
            planned.clear();
            fill(type, element, of(element), () -> element(now.get(), element.id()));
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
        on(() -> keys.push(KeyCode.SPACE));
    }

    /** The names of the fields that say something and are not lists of records. */
    private static Set<String> of(Record record, String... without) {
        return Arrays.stream(record.getClass().getRecordComponents()).map(RecordComponent::getName)
                .filter(name -> !List.of("id", "block", "unknown", "low", "high", "prohibitions", "dpiaCriteria").contains(name) && !List.of(without).contains(name))
                .filter(name -> !nothing(read(record, name))).collect(Collectors.toSet());
    }

    private static boolean nothing(Object value) {
        return value.equals("") || value.equals(Optional.empty()) || value.equals(0) || value instanceof List<?> list
                && (list.isEmpty() || list.getFirst() instanceof Record && !(list.getFirst() instanceof Link));
    }

    /** Goes to the inspector, fills in its fields from top to bottom, and comes back. */
    private void fill(String type, Record wanted, Set<String> fields, Supplier<? extends Record> now) {
        var pending = new LinkedHashMap<String, Object>();
        fields.stream().filter(name -> !read(now.get(), name).equals(read(wanted, name))).forEach(name -> pending.put(type + "-" + name, read(wanted, name)));
        if (pending.isEmpty()) {
            return;
        }
        pane(".side-pane");
        for (int i = 0; i < MOST_TABS && !pending.isEmpty(); i++) {
            var field = pending.keySet().stream().filter(id -> inside(focus(), id)).findFirst();
            field.ifPresent(id -> enter(pending.remove(id), () -> read(now.get(), id.substring(id.indexOf('-') + 1))));
            if (field.isEmpty() && focus().getParent().getParent() instanceof Disclosure fold && !fold.isOpen()) {
                on(() -> keys.push(KeyCode.SPACE));
            }
            on(() -> keys.push(KeyCode.TAB));
        }
        assertEquals(Map.of(), pending, () -> "not found in the inspector; the keyboard is on " + focus());
        pane(".canvas-editor");
    }

    private void enter(Object value, Supplier<Object> now) {
        var control = focus();
        on(control::applyCss);
        if (value instanceof List<?> links && links.getFirst() instanceof Link) {
            links.forEach(link -> pick(titles.listed((Link) link).orElseThrow()));
        } else if (control instanceof ComboBox<?>) {
            for (int i = 0; i < 40 && !now.get().equals(value); i++) {
                on(() -> keys.push(KeyCode.DOWN));
            }
        } else if (control instanceof ToggleButton) {
            choose(word(value));
        } else if (control instanceof CheckBox) {
            on(() -> keys.push(KeyCode.SPACE));
        } else {
            on(() -> keys.push(KeyCode.CONTROL, KeyCode.A));
            type(written(value));
        }
        assertEquals(value, now.get(), () -> "typed into " + control);
    }

    private String word(Object value) {
        return switch (value) {
            case Optional<?> maybe -> word(maybe.orElseThrow());
            case Boolean yes -> messages.text(yes ? "form.yes" : "form.no");
            case Enum<?> constant -> messages.word(constant);
            default -> throw new IllegalArgumentException(value.toString());
        };
    }

    private static String written(Object value) {
        return switch (value) {
            case Optional<?> maybe -> written(maybe.orElseThrow());
            case BigDecimal number -> number.toPlainString();
            case LocalDate date -> date.toString();
            case List<?> lines -> lines.stream().map(Object::toString).collect(Collectors.joining("\n"));
            default -> value.toString();
        };
    }

    /** Walks along joined buttons to one, and presses it. */
    private void choose(String title) {
        for (int i = 0; i < 8 && !text().equals(title); i++) {
            on(() -> keys.push(KeyCode.RIGHT));
        }
        assertEquals(title, text());
        on(() -> keys.push(KeyCode.SPACE));
    }

    private void pick(String title) {
        on(() -> keys.push(KeyCode.SPACE));
        type(title);
        on(() -> keys.push(KeyCode.ENTER));
    }

    private void pane(String style) {
        for (int i = 0; i < 4 && !inside(focus(), scene().lookup(style)); i++) {
            on(() -> keys.push(KeyCode.F6));
        }
    }

    private void tabTo(String what, Predicate<Node> there) {
        on(() -> {
            for (int i = 0; i < MOST_TABS && !there.test(focus()); i++) {
                keys.push(KeyCode.TAB);
            }
        });
        if (!there.test(focus())) {
            fail("the Tab key does not lead to " + what);
        }
    }

    /** Letter by letter in a thorough run; else the first letters so, and the others in one go, as an input method does. */
    private void type(String text) {
        on(() -> {
            focus().applyCss();
            int single = Reliability.full() ? text.length() : Math.min(2, text.length());
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) == '\n' && focus() instanceof TextArea) {
                    keys.push(KeyCode.ENTER);
                } else if (i < single) {
                    keys.write(text.substring(i, i + 1));
                } else {
                    int end = text.indexOf('\n', i) < 0 ? text.length() : text.indexOf('\n', i);
                    keys.commit(text.substring(i, end));
                    i = end - 1;
                }
            }
        });
    }

    /** Does something on the FX thread, after all that was left for later. Waits for no frame: keys are quicker than frames. */
    private static void on(Runnable action) {
        try {
            WaitForAsyncUtils.asyncFx(action).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e.getCause() == null ? e : e.getCause());
        }
    }

    private String text() {
        return focus() instanceof Labeled labeled ? labeled.getText() : "";
    }

    private Node focus() {
        return Optional.ofNullable(scene().getFocusOwner()).orElseThrow(() -> new AssertionError("the keyboard is nowhere"));
    }

    /** The scene that has the keyboard: that of a popup while one is open. */
    private Scene scene() {
        return Window.getWindows().stream().filter(window -> window instanceof PopupWindow && window.isShowing() && window.getScene().lookup(".pick-popup") != null)
                .map(Window::getScene).findFirst().orElse(stage.getScene());
    }

    private Canvas canvas() {
        return (Canvas) app.front().orElseThrow();
    }

    private static boolean inside(Node node, String id) {
        for (var at = node; at != null; at = at.getParent()) {
            if (id.equals(at.getId())) {
                return true;
            }
        }
        return false;
    }

    private static boolean inside(Node node, Node ancestor) {
        for (var at = node; at != null; at = at.getParent()) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    private static Object read(Record record, String component) {
        try {
            var accessor = record.getClass().getMethod(component);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}

package aiworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import aiworkbench.Reliability;
import aiworkbench.edit.Elements;
import aiworkbench.export.words.LinkTitles;
import aiworkbench.governance.PlanFacts;
import aiworkbench.model.Element;
import aiworkbench.model.Experiment;
import aiworkbench.model.Header;
import aiworkbench.model.ItemKind;
import aiworkbench.model.Meeting;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.model.RoadmapItem;
import aiworkbench.storage.JsonFormat;

/**
 * Somebody without a mouse writes the whole support reply plan, from an empty document to the very bytes of the sample file: its frame, items with
 * dependencies, links and single meetings, the sheet of its experiment, the roadmap, the system map. In every build it is one of each.
 */
@Tag("reliability")
class WholePlanByKeyboardTest extends WritingRig {

    private static final String NAME = "support-assistant.plan.json";
    private static final Set<String> SOME = Set.of("P01", "P02", "P18");
    /** Days between the meetings that a new review starts with. */
    private static final int RHYTHM = 30;
    private static final int WEEKS_LATE = 7;

    private final JsonFormat format = new JsonFormat();
    private Plan sample;

    WholePlanByKeyboardTest() {
        super("plan");
    }

    @Test
    void theSampleIsWrittenFromNothing() throws Exception {
        sample = wanted((Plan) format.read(Files.readAllBytes(SAMPLES.resolve(NAME))));
        titles = new LinkTitles(List.of(format.read(Files.readAllBytes(sample("support-assistant.canvas.json"))),
                format.read(Files.readAllBytes(sample("support-assistant.risks.json"))), sample), messages);
        var file = Files.write(folder.resolve(NAME), format.write(empty()));
        size(1400, 950);
        start(file);

        fill(sample.header(), components(sample.header()), () -> plan().header());
        begin();
        rows("phase", sample.phases(), () -> plan().phases());
        rows("focus", sample.focusAreas(), () -> plan().focusAreas());
        sample.items().forEach(this::item);
        sample.roadmap().forEach(this::roadmap);
        rows("part", sample.systemMap(), () -> plan().systemMap());

        push(KeyCode.CONTROL, KeyCode.S);
        until(() -> state().startsWith("Saved"));
        assertEquals(new String(format.write(sample)), Files.readString(file));
        if (Reliability.full()) {
            assertEquals(Files.readString(SAMPLES.resolve(NAME)), Files.readString(file));
        }
    }

    /** All of the sample on demand, else one thing of each kind. */
    private static Plan wanted(Plan plan) {
        if (Reliability.full()) {
            return plan;
        }
        var items = plan.items().stream().filter(item -> SOME.contains(item.id())).toList();
        return new Plan(plan.id(), plan.header(), plan.startDate(), false, plan.phases().subList(0, 1),
                plan.focusAreas().stream().filter(area -> items.stream().anyMatch(item -> item.focus().equals(area.id()))).toList(),
                items, List.of(), plan.roadmap().subList(0, 1), plan.systemMap().subList(0, 1), List.of(), List.of(), Map.of());
    }

    private Plan empty() {
        return new Plan(sample.id(), Header.of(sample.header().product()), sample.startDate().plusWeeks(WEEKS_LATE), false, List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), Map.of());
    }

    /** The calendar opens with the date so far, seven weeks after the wanted one. */
    private void begin() {
        tabTo("the start date", node -> "startButton".equals(node.getId()));
        push(KeyCode.SPACE);
        on(() -> keys.times(WEEKS_LATE, KeyCode.UP).push(KeyCode.ENTER));
        assertEquals(sample.startDate(), plan().startDate());
    }

    /** The rows of a part below the items, which is folded again: rows that the Tab key passes are selected, and an item would no longer follow the last one. */
    private <E extends Record & Element> void rows(String part, List<E> wanted, Supplier<List<E>> now) {
        press(messages.text("plan.section." + part));
        for (var element : wanted) {
            press(messages.text("plan.section." + part + ".add"), element.id());
            fill(element, components(element), () -> found(now.get(), element));
        }
        press(messages.text("plan.section." + part));
    }

    private void item(PlanItem item) {
        var sheet = PlanFacts.sheet(sample, item.id());
        var meetings = item.series().meetings().stream().map(Meeting::id).limit(item.kind() == ItemKind.REVIEW ? meetings() : 0);
        press(messages.text("plan.add." + item.kind().name().toLowerCase(Locale.ROOT)),
                Stream.of(meetings, Stream.of(item.id()), sheet.stream().map(Experiment::id)).flatMap(ids -> ids).toArray(String[]::new));
        push(KeyCode.CONTROL, KeyCode.A);
        type(item.title());
        push(KeyCode.ENTER);
        fill(item, components(item), () -> found(plan().items(), item));
        sheet.ifPresent(found -> {
            press(messages.text("plan.sheet.of", item.title()));
            fill(found, components(found), () -> found(plan().experiments(), found));
            press(messages.text("plan.section.experiment"));
        });
    }

    /** With how many meetings a review starts that is added now: behind the last item, to the end of the plan. */
    private int meetings() {
        int first = plan().items().isEmpty() ? 1 : Math.clamp(PlanFacts.last(plan().items().getLast()) + 1L, 1, Plan.DAYS);
        return 1 + (Plan.DAYS - first) / RHYTHM;
    }

    private void roadmap(RoadmapItem item) {
        press(messages.text("plan.roadmap.add", messages.word(item.horizon())), item.id());
        push(KeyCode.CONTROL, KeyCode.A);
        type(item.title());
        push(KeyCode.ENTER);
        fill(item, components(item), () -> found(plan().roadmap(), item));
    }

    private static <E extends Element> E found(List<E> all, E wanted) {
        return Elements.find(all, wanted.id()).orElseThrow(() -> new AssertionError(wanted.id() + " is not among " + all));
    }

    @Override
    String title(String id) {
        return Stream.concat(plan().items().stream().filter(item -> item.id().equals(id)).map(PlanItem::title),
                plan().systemMap().stream().filter(part -> part.id().equals(id)).map(part -> part.name())).findFirst().orElseThrow();
    }

    private Plan plan() {
        return (Plan) document();
    }
}

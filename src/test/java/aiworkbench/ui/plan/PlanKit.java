package aiworkbench.ui.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import javafx.scene.Scene;
import javafx.stage.Stage;

import aiworkbench.edit.Ids;
import aiworkbench.export.timeline.TimelineBox;
import aiworkbench.export.timeline.TimelineLayout;
import aiworkbench.model.DocumentId;
import aiworkbench.model.FocusArea;
import aiworkbench.model.Header;
import aiworkbench.model.ItemKind;
import aiworkbench.model.ItemStatus;
import aiworkbench.model.Meeting;
import aiworkbench.model.MeetingStatus;
import aiworkbench.model.Phase;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.model.Series;
import aiworkbench.session.Session;
import aiworkbench.session.Workspace;
import aiworkbench.storage.JsonFormat;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.Dialogs;
import aiworkbench.ui.common.EditorContext;
import aiworkbench.ui.common.Look;
import aiworkbench.ui.common.Theme;

/** Plans and editors for tests. It is always 11 November 2026, day 38 of the sample. */
final class PlanKit {

    static final Instant NOW = Instant.parse("2026-11-11T09:00:00Z");
    private static final List<String> LANES = List.of("product-understanding", "ai-literacy", "strategy", "execution", "ethics", "leadership");

    private PlanKit() {}

    /** The shipped sample of the support reply assistant. */
    static Plan sample() {
        try {
            return (Plan) new JsonFormat().read(Files.readAllBytes(Path.of("assets/samples/support-assistant.plan.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Phases and focus areas, but nothing planned yet. */
    static Plan empty() {
        return new Plan(DocumentId.of(new UUID(1, 2)), Header.of("Support reply assistant"), LocalDate.of(2026, 10, 5), false,
                List.of(phase("p1", "Month 1 · Understand", "Listen, observe, absorb", 1), phase("p2", "Month 2 · Clarify", "Direction and structure", 31),
                        phase("p3", "Month 3 · Lead", "Influence and iterate", 61)),
                LANES.stream().map(id -> new FocusArea(id, title(id), "", "", Map.of())).toList(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());
    }

    static Plan with(Plan plan, List<PlanItem> items) {
        return new Plan(plan.id(), plan.header(), plan.startDate(), plan.workingDays(), plan.phases(), plan.focusAreas(), items, plan.experiments(),
                plan.roadmap(), plan.systemMap(), plan.answers(), plan.waivers(), plan.unknown());
    }

    static PlanItem item(String id, ItemKind kind, String focus, int first, int last, String... after) {
        return new PlanItem(id, kind, "Item " + id, focus, first, last, "", ItemStatus.TO_DO, "", "", "", List.of(after), List.of(), List.of(),
                Series.empty(), Map.of());
    }

    /** Any plan: all kinds, lanes that do not exist, days far outside, titles of any length. */
    static Plan random(long seed, int count) {
        var random = new Random(seed);
        var items = new ArrayList<PlanItem>();
        for (int i = 0; i < count; i++) {
            int first = random.nextInt(10) == 0 ? random.nextInt(400) - 200 : random.nextInt(90) + 1;
            var kind = ItemKind.values()[random.nextInt(4)];
            int last = kind == ItemKind.MILESTONE ? first : first + random.nextInt(random.nextInt(8) == 0 ? 120 : 25);
            var meetings = new ArrayList<Meeting>();
            for (int m = 0; kind == ItemKind.REVIEW && m < random.nextInt(8); m++) {
                meetings.add(new Meeting("m" + i + "-" + m, first + m * (1 + random.nextInt(20)), MeetingStatus.values()[random.nextInt(3)], List.of(), Map.of()));
            }
            var lane = random.nextInt(20) == 0 ? "gone" : LANES.get(random.nextInt(LANES.size()));
            var after = i > 0 && random.nextInt(4) == 0 ? List.of("i" + random.nextInt(i)) : List.<String>of();
            items.add(new PlanItem("i" + i, kind, "Title that is long ".repeat(random.nextInt(6)) + i, lane, first, last, "Owner " + random.nextInt(9),
                    ItemStatus.values()[random.nextInt(3)], "", "", "", after, List.of(), List.of(), new Series("", "", 30, "", List.of(), meetings, Map.of()), Map.of()));
        }
        return with(empty(), items);
    }

    static Session<Plan> session(Plan plan) {
        return new Session<>(plan, InstantSource.fixed(NOW), false);
    }

    static PlanEditor editor(Session<Plan> session) {
        return editor(session, new Dialogs(() -> null, new Messages(Locale.UK)));
    }

    static PlanEditor editor(Session<Plan> session, Dialogs dialogs) {
        return new PlanEditor(new EditorContext<>(session, new Messages(Locale.UK), new Ids(new Random(7)), InstantSource.fixed(NOW), Workspace::empty,
                _ -> {}, dialogs));
    }

    /** Shows an editor in a themed window. */
    static void show(Stage stage, PlanEditor editor, double width, double height) {
        var scene = new Scene(editor.root(), width, height);
        new Theme(Look.LIGHT, 100).apply(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    private static Phase phase(String id, String title, String subtitle, int first) {
        return new Phase(id, title, subtitle, first, first + 29, List.of(), Map.of());
    }

    private static String title(String id) {
        var words = id.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static Optional<TimelineBox> box(TimelineLayout layout, String id) {
        return layout.boxes().stream().filter(box -> box.id().equals(id)).findFirst();
    }
}

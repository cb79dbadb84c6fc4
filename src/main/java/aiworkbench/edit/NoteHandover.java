package aiworkbench.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import aiworkbench.model.DocumentId;
import aiworkbench.model.Evidence;
import aiworkbench.model.Experiment;
import aiworkbench.model.ExperimentResult;
import aiworkbench.model.ExperimentType;
import aiworkbench.model.ItemKind;
import aiworkbench.model.ItemStatus;
import aiworkbench.model.Link;
import aiworkbench.model.Note;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.model.Series;
import aiworkbench.model.Sizing;

/** What a note of a canvas becomes in the risk matrix and in the plan of its product. Each points back at the note. */
public final class NoteHandover {

    private static final int TASK_DAYS = 5;
    private static final int EXPERIMENT_DAYS = 14;
    private static final Map<String, String> FOCUS = Map.of(
            "user-problem", "product-understanding",
            "ai-approach", "strategy",
            "data-source", "execution",
            "evaluation-metric", "execution",
            "risks-biases", "ethics",
            "human-oversight", "ethics");
    private static final Lens<Risk, String> THEME = Lens.field(Risk.class, "theme");
    private static final Lens<Risk, String> OWNER = Lens.field(Risk.class, "owner");
    private static final Lens<Risk, List<Link>> LINKS = Lens.field(Risk.class, "links");

    private NoteHandover() {}

    /** A risk without scores: the text becomes its title, theme and owner stay. */
    public static Risk risk(DocumentId canvas, Note note, String id, String code) {
        var plain = THEME.set(Risk.of(id, code, oneLine(note.text())), note.theme());
        return LINKS.set(OWNER.set(plain, note.owner()), List.of(Link.to(canvas, note.id())));
    }

    /** The kind of plan item that a note becomes: an assumption wants an experiment, anything else is work. */
    public static ItemKind kind(Note note) {
        return note.evidence() == Evidence.ASSUMPTION ? ItemKind.EXPERIMENT : ItemKind.TASK;
    }

    /**
     * A plan item.
     *
     * @param firstDay day of the plan, from 1
     */
    public static PlanItem item(DocumentId canvas, Note note, Plan plan, String id, int firstDay) {
        return item(note, plan, id, firstDay, kind(note), List.of(Link.to(canvas, note.id())));
    }

    /** A task that no note stands for: it has the id, block and text of one that is not kept. */
    public static PlanItem task(Note notKept, Plan plan, int firstDay) {
        return item(notKept, plan, notKept.id(), firstDay, ItemKind.TASK, List.of());
    }

    private static PlanItem item(Note note, Plan plan, String id, int firstDay, ItemKind kind, List<Link> links) {
        int first = Math.clamp(firstDay, 1, Plan.DAYS);
        int last = first + (kind == ItemKind.EXPERIMENT ? EXPERIMENT_DAYS : TASK_DAYS) - 1;
        return new PlanItem(id, kind, oneLine(note.text()), focus(note, plan), first, last, note.owner(), ItemStatus.TO_DO, "", "", "",
                List.of(), links, List.of(), Series.empty(), Map.of());
    }

    /** The sheet of the experiment that an assumption becomes. */
    public static Experiment sheet(String id, String item, String hypothesis) {
        return new Experiment(id, item, ExperimentType.AB, hypothesis, "", "", "", "", Optional.empty(), List.of(),
                Sizing.empty(), Optional.empty(), "", ExperimentResult.empty(), Map.of());
    }

    /** The risk that a note of a canvas became before, if it is still there. */
    public static Optional<Risk> find(RiskMatrix matrix, DocumentId canvas, Note note) {
        return matrix.risks().stream()
                .filter(risk -> risk.links().contains(Link.to(canvas, note.id())) && note.links().contains(Link.to(matrix.id(), risk.id())))
                .findFirst();
    }

    /** The plan item that a note of a canvas became before, if it is still there. */
    public static Optional<PlanItem> find(Plan plan, DocumentId canvas, Note note) {
        return plan.items().stream()
                .filter(item -> item.links().contains(Link.to(canvas, note.id())) && note.links().contains(Link.to(plan.id(), item.id())))
                .findFirst();
    }

    /** The focus area that suits the block of a note; none where the plan has no such area. */
    private static String focus(Note note, Plan plan) {
        return Optional.ofNullable(FOCUS.get(note.block())).filter(id -> Elements.indexOf(plan.focusAreas(), id) >= 0).orElse("");
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}

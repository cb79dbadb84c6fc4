package aiworkbench.export.layout;

import aiworkbench.edit.CanvasEdits;
import aiworkbench.edit.PlanEdits;
import aiworkbench.edit.RiskEdits;
import aiworkbench.governance.Templates;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;
import aiworkbench.model.DocumentKind;
import aiworkbench.model.ItemKind;
import aiworkbench.model.ItemStatus;
import aiworkbench.model.Note;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.model.Rating;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.model.Series;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Documents far beyond what anybody writes. */
public enum HugeDocument {
    /** Two hundred notes in one block. */
    CANVAS(HugeDocument::canvas),
    /** A thousand risks, most of them rated. */
    RISKS(HugeDocument::risks),
    /** Three hundred items, some of them outside the ninety days, in the focus areas of a blank plan. */
    PLAN(HugeDocument::plan);

    private static final LocalDate START = LocalDate.of(2026, 11, 2);

    private final Supplier<Document> maker;

    HugeDocument(Supplier<Document> maker) {
        this.maker = maker;
    }

    /** The document, the same every time. */
    public Document document() {
        return maker.get();
    }

    /** A new document without content. */
    public static Document blank(DocumentKind kind) {
        var ids = IntStream.iterate(1, i -> i + 1).mapToObj(i -> "e" + i).iterator();
        return Templates.create(kind, Templates.BLANK, DocumentId.of(new UUID(0, 1)), "Huge", START, ids::next);
    }

    private static Document canvas() {
        var notes = IntStream.rangeClosed(1, 200).mapToObj(i -> Note.of("n" + i, "risks-biases", "Thought number " + i + " of many")).toList();
        return CanvasEdits.addNotes(notes).step().apply((Canvas) blank(DocumentKind.CANVAS));
    }

    private static Document plan() {
        var plan = (Plan) blank(DocumentKind.PLAN);
        var items = IntStream.range(0, 300).mapToObj(i -> item(plan, i)).toList();
        return PlanEdits.ITEMS.set(plan, items);
    }

    private static PlanItem item(Plan plan, int i) {
        int first = i * 7 % 110 - 10;
        var focus = plan.focusAreas().isEmpty() ? "" : plan.focusAreas().get(i % plan.focusAreas().size()).id();
        return new PlanItem("x" + i, ItemKind.values()[i % 4], "Job number " + i + " of many", focus, first, first + i % 20, "Owner " + i % 5,
                ItemStatus.values()[i % 3], "", "", "", i % 6 == 5 ? List.of("x" + (i - 1)) : List.of(), List.of(), List.of(), Series.empty(), Map.of());
    }

    private static Document risks() {
        var matrix = (RiskMatrix) blank(DocumentKind.RISKS);
        int rows = matrix.grid().likelihood().size();
        int columns = matrix.grid().impact().size();
        var risks = IntStream.rangeClosed(1, 1000).mapToObj(i -> {
            var risk = Risk.of("x" + i, "R" + i, "Danger number " + i + " of many");
            var rated = RiskEdits.INHERENT.set(risk, Optional.of(Rating.of(1 + i % rows, 1 + i / 3 % columns)));
            return i % 10 == 0 ? risk : RiskEdits.TARGET.set(rated, Optional.of(Rating.of(1, 1 + i / 7 % columns)));
        }).toList();
        return RiskEdits.RISKS.set(matrix, risks);
    }
}

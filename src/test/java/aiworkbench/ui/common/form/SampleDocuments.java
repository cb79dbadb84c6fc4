package aiworkbench.ui.common.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import aiworkbench.edit.Lens;
import aiworkbench.governance.Catalogue;
import aiworkbench.model.DocumentId;
import aiworkbench.model.Evidence;
import aiworkbench.model.FocusArea;
import aiworkbench.model.Header;
import aiworkbench.model.ItemKind;
import aiworkbench.model.ItemStatus;
import aiworkbench.model.Link;
import aiworkbench.model.Lowers;
import aiworkbench.model.Mitigation;
import aiworkbench.model.MitigationStatus;
import aiworkbench.model.Note;
import aiworkbench.model.NoteColour;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.model.Rating;
import aiworkbench.model.Reference;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.model.Series;
import aiworkbench.model.Simulation;
import aiworkbench.model.Treatment;

/** Small documents like those of the pictures in the design. */
final class SampleDocuments {

    private static final String PRODUCT = "Support reply assistant";

    private SampleDocuments() {}

    static Note note(DocumentId matrix) {
        return new Note("n1", "data-source", "Names and order numbers must be masked before indexing", NoteColour.AUTO, Evidence.OBSERVED, "", Optional.empty(),
                "Data engineering", 3, "", List.of("privacy"), List.of(Link.to(matrix, "r1")), false, Map.of());
    }

    static RiskMatrix matrix(DocumentId id) {
        return new RiskMatrix(id, Header.of(PRODUCT), Catalogue.matrices().recommendedGrid(), List.of(risk()), Simulation.empty(), List.of(), List.of(), Map.of());
    }

    static Plan plan(DocumentId id) {
        var strategy = new FocusArea("f1", "Strategy", "", "", Map.of());
        var first = item("p1", "AI product canvas agreed", 31, 51, ItemStatus.DOING);
        return new Plan(id, Header.of(PRODUCT), LocalDate.of(2026, 10, 5), false, List.of(), List.of(strategy),
                List.of(first, item("p2", "Audit AI stack", 1, 19, ItemStatus.DONE)), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());
    }

    private static PlanItem item(String id, String title, int first, int last, ItemStatus status) {
        return new PlanItem(id, ItemKind.TASK, title, "f1", first, last, "Product manager", status,
                "One page that engineering, design and legal all accept", "", "", List.of(), List.of(), List.of(), Series.empty(), Map.of());
    }

    private static Risk risk() {
        var risk = Risk.of("r1", "R1", "Invented refund policy in a draft");
        risk = set(risk, "cause", "Model answers without a retrieved source");
        risk = set(risk, "theme", "safety");
        risk = set(risk, "treatment", Optional.of(Treatment.REDUCE));
        risk = set(risk, "inherent", Optional.of(Rating.of(4, 5)));
        risk = set(risk, "owner", "Support");
        risk = set(risk, "references", List.of(new Reference("nist-ai-600-1", "2", "", Map.of())));
        return set(risk, "mitigations", List.of(mitigation("m1", "Answer only from retrieved text", MitigationStatus.DONE),
                mitigation("m2", "Agent approves every draft", MitigationStatus.DONE), mitigation("m3", "Refund wording locked", MitigationStatus.PLANNED)));
    }

    private static <A> Risk set(Risk risk, String component, A value) {
        return Lens.<Risk, A>field(Risk.class, component).set(risk, value);
    }

    private static Mitigation mitigation(String id, String text, MitigationStatus status) {
        return new Mitigation(id, text, status, Lowers.LIKELIHOOD, Optional.of(new BigDecimal("0.5")), "Support", Optional.of(LocalDate.of(2026, 11, 25)),
                Optional.of(new BigDecimal("1200")), "", Optional.empty(), Map.of());
    }
}

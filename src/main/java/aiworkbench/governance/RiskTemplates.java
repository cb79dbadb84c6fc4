package aiworkbench.governance;

import aiworkbench.model.DocumentId;
import aiworkbench.model.Header;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.model.Simulation;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Risk matrices to start from. No risk in them has a rating. */
final class RiskTemplates {

    private RiskTemplates() {}

    static RiskMatrix create(Template template, DocumentId id, Header header, Supplier<String> elementIds) {
        List<String> library = switch (template.group()) {
            case BLUEPRINT -> Entry.get(Catalogue.playbook().blueprints(), template.id()).libraryRisks();
            case BLANK, EXAMPLE, PLAN, STARTER, LAYOUT -> List.of();
        };
        List<Risk> risks = IntStream.range(0, library.size())
                .mapToObj(i -> Entry.get(Catalogue.library().risks(), library.get(i)).toRisk("R" + (i + 1), elementIds))
                .toList();
        return new RiskMatrix(id, header, Catalogue.matrices().recommendedGrid(), risks, Simulation.empty(), List.of(), List.of(),
                Map.of());
    }
}

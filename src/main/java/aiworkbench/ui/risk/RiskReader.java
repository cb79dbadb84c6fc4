package aiworkbench.ui.risk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import aiworkbench.governance.Catalogue;
import aiworkbench.governance.Scoring;
import aiworkbench.model.Acceptance;
import aiworkbench.model.AxisStep;
import aiworkbench.model.Estimate;
import aiworkbench.model.Grid;
import aiworkbench.model.Loss;
import aiworkbench.model.LossShape;
import aiworkbench.model.Lowers;
import aiworkbench.model.Mitigation;
import aiworkbench.model.MitigationStatus;
import aiworkbench.model.Oversight;
import aiworkbench.model.Rating;
import aiworkbench.model.Reference;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskFlag;
import aiworkbench.model.TargetState;
import aiworkbench.model.Treatment;
import aiworkbench.storage.table.Table;
import aiworkbench.text.Cells;
import aiworkbench.text.Messages;

/** Reads one risk, or one mitigation, from the cells of a row. Names of columns are those of our own tables, and usual others. */
final class RiskReader {

    private final RiskCells cells;
    private final Grid grid;
    private final Messages messages;

    RiskReader(RiskCells cells, Grid grid, Messages messages) {
        this.cells = cells;
        this.grid = grid;
        this.messages = messages;
    }

    /** What the row says of a risk, without mitigations. What no table holds comes from the risk as it is. */
    Risk risk(Risk old, String code) {
        var target = rating("target", old.target(), "target", "residual");
        return new Risk(old.id(), code, cells.text(label("title"), "title", "name"), theme(), cells.text(label("cause"), "cause"),
                cells.text(label("event"), "event", "description"), cells.text(label("consequence"), "consequence"),
                rating("inherent", old.inherent(), "inherent", ""), rating("current", old.current(), "current"), target,
                cells.constant(TargetState.values(), label("targetState")).orElse(target.isPresent() ? TargetState.SET : TargetState.NOT_SET),
                range("likelihoodRange", old.likelihoodRange()), range("impactRange", old.impactRange()), loss(old.loss()),
                cells.constant(Treatment.values(), label("treatment"), "treatment", "response", "decision"),
                cells.text(label("owner"), "owner", "risk owner", "responsible"), cells.constant(Oversight.values(), label("oversight")),
                cells.constants(RiskFlag.values(), label("flags")), List.of(), acceptance(old.acceptance()), library(), references(old.references()),
                cells.links(label("links"), old.links()), cells.date(label("nextReview"), "review date"), cells.text(label("note"), "note", "comment"), old.unknown());
    }

    /** What the row says of a mitigation; empty if it says nothing. */
    Optional<Mitigation> mitigation(Function<String, Mitigation> old) {
        var text = cells.text(label("Mitigation", "text"), step("text"), "mitigations", "control", "action");
        var id = cells.word(messages.text("export.csv.mitigationId"));
        if (text.isBlank() && id.isEmpty()) {
            return Optional.empty();
        }
        var before = old.apply(id);
        return Optional.of(new Mitigation(before.id(), text, cells.constant(MitigationStatus.values(), step("status")).orElse(MitigationStatus.PLANNED),
                cells.constant(Lowers.values(), step("lowers")).orElse(Lowers.LIKELIHOOD), cells.share(step("effect")), cells.text(step("owner")),
                cells.date(step("due"), "due", "due date"), cells.number(step("cost")), cells.text(step("evidence")),
                cells.links(step("planItem"), before.planItem().stream().toList()).stream().findFirst(), before.unknown()));
    }

    private String theme() {
        var said = cells.text(label("theme"), "theme", "category");
        var found = Catalogue.risk().themes().stream().filter(theme -> theme.id().equals(said) || Table.plain(theme.title()).equals(Table.plain(said))).findFirst();
        if (found.isEmpty() && !said.isBlank()) {
            cells.changed("risk.import.theme", said.strip());
        }
        return found.map(theme -> theme.id()).orElse(said);
    }

    private Optional<Rating> rating(String component, Optional<Rating> old, String... others) {
        var label = label(component);
        var likelihood = step(messages.text("export.csv.likelihood", label), grid.likelihood(), names(others, "likelihood"));
        var impact = step(messages.text("export.csv.impact", label), grid.impact(), names(others, "impact"));
        if (likelihood.isPresent() != impact.isPresent()) {
            cells.changed("risk.import.half", label);
        }
        var rating = likelihood.flatMap(l -> impact.map(i -> new Rating(l, i, old.map(Rating::unknown).orElse(Map.of()))));
        var said = cells.word(messages.text("export.csv.level", label), names(others, "level"));
        rating.flatMap(r -> Scoring.level(grid, r)).filter(level -> !said.isEmpty() && !Table.plain(said).equals(Table.plain(level.label())))
                .ifPresent(level -> cells.changed("risk.import.level", said, level.label()));
        return rating;
    }

    private static String[] names(String[] prefixes, String name) {
        return List.of(prefixes).stream().map(prefix -> prefix + " " + name).toArray(String[]::new);
    }

    /** A step of an axis by its number, code or label. */
    private Optional<Integer> step(String name, List<AxisStep> steps, String[] others) {
        var said = cells.word(name, others);
        if (said.matches("\\d{1,3}")) {
            int number = Integer.parseInt(said);
            // What lies outside this grid may fit another one, so it is kept as far as a rating can be.
            return cells.read(said, Optional.of(number).filter(n -> n >= 1 && n <= 100), "risk.import.rating", name).filter(n -> {
                if (n > steps.size()) {
                    cells.changed("risk.import.outside", said, name, steps.size());
                }
                return true;
            });
        }
        return cells.read(said, IntStream.range(0, steps.size())
                .filter(_ -> !said.isEmpty())
                .filter(i -> Table.plain(steps.get(i).label()).equals(Table.plain(said)) || steps.get(i).code().equals(said)).mapToObj(i -> i + 1).findFirst(),
                "risk.import.rating", name);
    }

    private Optional<Estimate> range(String component, Optional<Estimate> old) {
        var low = cells.number(part(component, "Estimate", "low"));
        var likely = cells.number(part(component, "Estimate", "likely"));
        var high = cells.number(part(component, "Estimate", "high"));
        if (low.isPresent() && likely.isPresent() && high.isPresent()) {
            return Optional.of(new Estimate(low.get(), likely.get(), high.get(), old.map(Estimate::unknown).orElse(Map.of())));
        }
        if (low.isPresent() || likely.isPresent() || high.isPresent()) {
            cells.changed("risk.import.range", label(component));
        }
        return Optional.empty();
    }

    private Loss loss(Loss old) {
        Optional<BigDecimal> probability = cells.share(part("loss", "Loss", "probability"), "probability");
        return new Loss(probability, cells.number(part("loss", "Loss", "low")), cells.number(part("loss", "Loss", "likely")),
                cells.number(part("loss", "Loss", "high")), cells.constant(LossShape.values(), part("loss", "Loss", "shape")).orElse(LossShape.LOGNORMAL),
                old.unknown());
    }

    private Acceptance acceptance(Acceptance old) {
        return new Acceptance(cells.text(part("acceptance", "Acceptance", "approver")), cells.text(part("acceptance", "Acceptance", "reason")),
                cells.date(part("acceptance", "Acceptance", "expires")), old.unknown());
    }

    private List<String> library() {
        return Cells.lines(cells.text(label("library"))).stream().map(line -> {
            var known = Catalogue.library().risks().stream().filter(risk -> line.equals(risk.id()) || line.equals(risk.id() + " " + risk.title())).findFirst();
            if (known.isEmpty()) {
                cells.changed("risk.import.library", line);
            }
            return known.map(risk -> risk.id()).orElse(line);
        }).toList();
    }

    private List<Reference> references(List<Reference> old) {
        var name = label("references");
        return cells.text(name).lines().filter(line -> !line.isBlank())
                .flatMap(line -> cells.read(line.strip(), Cells.keys(line).filter(keys -> keys.size() == 3)
                        .map(keys -> new Reference(keys.get(0), keys.get(1), keys.get(2), Map.of())), "risk.import.reference", name).stream())
                .map(next -> old.stream().filter(o -> o.pack().equals(next.pack()) && o.entry().equals(next.entry()) && o.note().equals(next.note()))
                        .findFirst().orElse(next))
                .toList();
    }

    private String label(String component) {
        return label("Risk", component);
    }

    private String label(String record, String component) {
        return messages.text("field." + record + "." + component);
    }

    private String part(String component, String type, String inner) {
        return messages.text("export.csv.part", label(component), label(type, inner));
    }

    private String step(String component) {
        return messages.text("export.csv.part", label("Mitigation", "text"), label("Mitigation", component));
    }
}

package aiworkbench.export.trace;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import aiworkbench.governance.Scoring;
import aiworkbench.model.Mitigation;
import aiworkbench.model.MitigationStatus;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.model.TargetState;
import aiworkbench.model.Treatment;

/** From risks to the work that lowers them, its date, and the level that is left. */
record RiskChain(TraceWords words) {

    Chain of(List<RiskMatrix> matrices) {
        var columns = Stream.of("risk", "now", "mitigation", "status", "item", "due", "left").map(name -> words.text("trace.column." + name)).toList();
        return new Chain(Chain.Kind.RISKS, words.text("trace.risks"), columns,
                matrices.stream().flatMap(matrix -> matrix.risks().stream().flatMap(risk -> rows(matrix, risk))).toList());
    }

    private Stream<Chain.Row> rows(RiskMatrix matrix, Risk risk) {
        return risk.mitigations().isEmpty() ? Stream.of(untreated(matrix, risk)) : risk.mitigations().stream().map(step -> row(matrix, risk, step));
    }

    private Chain.Row untreated(RiskMatrix matrix, Risk risk) {
        var decided = risk.treatment().filter(treatment -> treatment == Treatment.ACCEPT || risk.targetState() == TargetState.REMOVED);
        var instead = decided.map(treatment -> Chain.Cell.of(words.messages().word(treatment))).orElseGet(() -> Chain.Cell.missing(words.text("trace.untreated")));
        var none = Chain.Cell.of("");
        return new Chain.Row(List.of(words.risk(matrix, risk), words.now(matrix, risk), instead, none, none, none, words.left(matrix, risk)),
                decided.isEmpty() && (high(matrix, risk) || risk.inherent().isEmpty()));
    }

    private Chain.Row row(RiskMatrix matrix, Risk risk, Mitigation step) {
        boolean done = step.status() == MitigationStatus.DONE;
        var linked = step.planItem().flatMap(words::work).or(() -> words.pointingAt(matrix, step).findFirst());
        var item = linked.map(words::item).or(() -> step.planItem().map(words::lost))
                .orElseGet(() -> done ? Chain.Cell.of("") : Chain.Cell.missing(words.text("trace.unplanned")));
        Optional<LocalDate> due = linked.map(words::end).or(step::due);
        boolean open = item.gap() && (step.planItem().isPresent() || high(matrix, risk));
        return new Chain.Row(List.of(words.risk(matrix, risk), words.now(matrix, risk), words.named(matrix, step, step.text()),
                Chain.Cell.of(words.messages().word(step.status())), item, words.date(due), words.left(matrix, risk)), open);
    }

    private static boolean high(RiskMatrix matrix, Risk risk) {
        return risk.targetState() != TargetState.REMOVED && risk.current().or(risk::inherent).flatMap(rating -> Scoring.level(matrix.grid(), rating))
                .filter(level -> Scoring.high(matrix.grid(), level)).isPresent();
    }
}

package aiworkbench.export.layout;

import java.util.List;
import java.util.Optional;

import aiworkbench.export.page.PageInks;
import aiworkbench.export.words.Words;
import aiworkbench.governance.Scoring;
import aiworkbench.model.Mitigation;
import aiworkbench.model.MitigationStatus;
import aiworkbench.model.Rating;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.model.TargetState;

/** A risk matrix on paper: the grid with its movements, the register, each risk in full, the scale and its source. */
final class RiskPages {

    /** What the register says about a risk. */
    private static final List<String> ELSEWHERE = List.of("code", "title", "inherent", "current", "target", "targetState", "mitigations");

    private final LayoutContext context;
    private final Sheets sheets;
    private final RiskMatrix matrix;
    private final Facts facts;

    RiskPages(LayoutContext context, Sheets sheets, RiskMatrix matrix) {
        this.context = context;
        this.sheets = sheets;
        this.matrix = matrix;
        this.facts = new Facts(context, sheets);
    }

    void print() {
        new GridFigure(context, sheets, matrix).print();
        if (!matrix.risks().isEmpty()) {
            sheets.newPage();
            register();
            mitigations();
            new LevelColumns(sheets).print(2, matrix.risks().stream().<Runnable>map(risk -> () -> risk(risk)).toList());
        }
        new LevelColumns(sheets).print(2, List.of(
                () -> facts.section(context.text("field.RiskMatrix.grid"), matrix.grid(), "cells", "likelihood", "impact", "levels"),
                () -> facts.table(context.text("field.Grid.likelihood"), matrix.grid().likelihood().reversed()),
                () -> facts.table(context.text("field.Grid.impact"), matrix.grid().impact().reversed()),
                () -> facts.section(context.text("export.risk.scale"), matrix, "grid", "risks", "answers", "waivers")));
        sheets.columns(1);
        var answers = new Answers(context, sheets);
        answers.print(matrix.answers());
        answers.waivers(matrix.waivers());
    }

    private void register() {
        new Table(context, sheets, List.of(
                new Table.Column(context.text("field.Risk.code"), 0.6),
                new Table.Column(context.text("field.Risk.title"), 3.4),
                new Table.Column(context.text("field.Risk.theme"), 1.5),
                new Table.Column(context.text("field.Risk.inherent"), 1.4),
                new Table.Column(context.text("field.Risk.current"), 1.4),
                new Table.Column(context.text("field.Risk.target"), 1.4),
                new Table.Column(context.text("field.Risk.treatment"), 1.1),
                new Table.Column(context.text("field.Risk.owner"), 1.5),
                new Table.Column(context.text("export.risk.done"), 1)))
                .draw(2, context.text("export.risk.register"), matrix.risks().stream().map(this::row).toList());
    }

    private List<Cell> row(Risk risk) {
        long done = risk.mitigations().stream().filter(m -> m.status() == MitigationStatus.DONE).count();
        return List.of(
                Cell.strong(risk.code()).anchored(risk.id()),
                Cell.of(risk.title()),
                Cell.of(risk.theme().isBlank() ? "" : context.word("Risk", "theme", risk.theme())),
                level(risk.inherent()),
                level(risk.current()),
                risk.targetState() == TargetState.REMOVED ? Cell.strong(context.word(TargetState.REMOVED)) : level(risk.target()),
                Cell.of(risk.treatment().map(context::word).orElse("")),
                Cell.of(risk.owner()),
                Cell.of(risk.mitigations().isEmpty() ? "–" : context.text("export.risk.doneOf", done, risk.mitigations().size())));
    }

    private Cell level(Optional<Rating> rating) {
        return rating.map(r -> Scoring.level(matrix.grid(), r)
                        .map(level -> Cell.pill(context.text("export.risk.rated", level.label(), r.likelihood(), r.impact()),
                                PageInks.level(Scoring.rank(matrix.grid(), level), matrix.grid().levels().size())))
                        .orElse(Cell.of(context.text("export.risk.outside", r.likelihood(), r.impact()))))
                .orElse(Cell.of("–"));
    }

    private void mitigations() {
        var rows = matrix.risks().stream()
                .flatMap(risk -> risk.mitigations().stream().map(mitigation -> row(risk, mitigation))).toList();
        if (rows.isEmpty()) {
            return;
        }
        new Table(context, sheets, List.of(
                new Table.Column(context.text("field.Risk.code"), 0.6),
                new Table.Column(context.text("field.Mitigation.text"), 3.2),
                new Table.Column(context.text("field.Mitigation.status"), 1),
                new Table.Column(context.text("field.Mitigation.lowers"), 1),
                new Table.Column(context.text("field.Mitigation.due"), 1.2),
                new Table.Column(context.text("field.Mitigation.owner"), 1.3),
                new Table.Column(context.text("field.Mitigation.planItem"), 2.8),
                new Table.Column(context.text("field.Mitigation.evidence"), 2.6)))
                .draw(2, context.text("field.Risk.mitigations"), rows);
    }

    private List<Cell> row(Risk risk, Mitigation mitigation) {
        return List.of(
                Cell.strong(risk.code()).anchored(mitigation.id()),
                Cell.of(mitigation.text()),
                Cell.of(context.word(mitigation.status())),
                Cell.of(context.word(mitigation.lowers())),
                Cell.of(mitigation.due().map(context::date).orElse("")),
                Cell.of(mitigation.owner()),
                Cell.of(mitigation.planItem().map(context::title).orElse("")).linked(mitigation.planItem().stream().toList()),
                Cell.of(Words.join(mitigation.evidence(),
                        mitigation.effect().map(effect -> context.text("export.risk.effect", effect)).orElse(""),
                        mitigation.cost().map(cost -> context.text("export.risk.cost", context.words().number(cost), matrix.header().currency())).orElse(""))));
    }

    private void risk(Risk risk) {
        double start = facts.start(risk, ELSEWHERE);
        facts.keep(risk, ELSEWHERE);
        if (risk == matrix.risks().getFirst()) {
            sheets.heading(2, context.text("export.risk.each"), Facts.HEADING + start);
        }
        String name = Words.join(risk.code(), risk.title());
        sheets.heading(3, name, start);
        sheets.under(name, () -> facts.print(risk, 4, ELSEWHERE));
    }
}

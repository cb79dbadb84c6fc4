package aiworkbench.ui.common.form;

import java.util.Map;

import aiworkbench.model.Acceptance;
import aiworkbench.model.Approach;
import aiworkbench.model.Block;
import aiworkbench.model.Canvas;
import aiworkbench.model.Confusion;
import aiworkbench.model.DataSource;
import aiworkbench.model.DataStory;
import aiworkbench.model.Decision;
import aiworkbench.model.ErrorCost;
import aiworkbench.model.Experiment;
import aiworkbench.model.ExperimentResult;
import aiworkbench.model.FocusArea;
import aiworkbench.model.Grid;
import aiworkbench.model.Header;
import aiworkbench.model.HumanEvaluation;
import aiworkbench.model.ItemAnswer;
import aiworkbench.model.JourneyStep;
import aiworkbench.model.Layout;
import aiworkbench.model.Legal;
import aiworkbench.model.Metric;
import aiworkbench.model.Mitigation;
import aiworkbench.model.Note;
import aiworkbench.model.Outcome;
import aiworkbench.model.OversightRow;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.model.PromptCard;
import aiworkbench.model.Reference;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.model.RoadmapItem;
import aiworkbench.model.Roi;
import aiworkbench.model.Series;
import aiworkbench.model.Sizing;
import aiworkbench.model.SystemPart;
import aiworkbench.model.Waiver;

/** The layouts of all record types that need more than one field below the other. */
final class FormLayouts {

    private static final FormLayout NONE = FormLayout.PLAIN;

    static final Map<Class<? extends Record>, FormLayout> ALL = Map.ofEntries(
            Map.entry(Canvas.class, canvas()),
            Map.entry(Plan.class, plan()),
            Map.entry(RiskMatrix.class, matrix()),
            Map.entry(Risk.class, risk()),
            Map.entry(Note.class, note()),
            Map.entry(Metric.class, metric()),
            Map.entry(PlanItem.class, item()),
            Map.entry(Experiment.class, experiment()),
            Map.entry(Legal.class, legal()),
            Map.entry(Grid.class, grid()),
            Map.entry(DataSource.class, source()),
            Map.entry(Header.class, NONE.group("", "product", "owner", "date", "plannedLaunch").foldedGroup("more", "currency", "language", "template")),
            Map.entry(Roi.class, NONE.withLong("basis").withFolded("low", "high")
                    .group("", "period", "basis", "value", "build", "run").foldedGroup("cases", "low", "high", "measured")),
            Map.entry(Sizing.class, NONE.withLong("reason").group("", "baseline", "expected", "unitsPerDay", "share", "reason")
                    .foldedGroup("more", "alpha", "power", "arms", "qualifiedShare")),
            Map.entry(Approach.class, NONE.withLong("whyAi", "rulesBaseline", "rulesResult", "retrieval", "limits", "fallback", "feedbackPath", "disclosure")
                    .group("", "ladder", "whyAi").group("rules", "rulesBaseline", "rulesResult", "rulesShare")
                    .group("use", "fallback", "feedbackPath", "disclosure", "outOfScope", "limits", "retrieval")),
            Map.entry(Layout.class, NONE.withLong("attribution")),
            Map.entry(Block.class, NONE.withLong("question")),
            Map.entry(Outcome.class, NONE.withLong("segment", "situation", "improvement", "metric", "guardrail")),
            Map.entry(PromptCard.class, NONE.withLong("persona", "task", "context", "input", "examples", "format", "limits")),
            Map.entry(ErrorCost.class, NONE.withLong("falseAlarm", "miss")),
            Map.entry(DataStory.class, NONE.withLong("fact", "where", "proposal", "effect")),
            Map.entry(JourneyStep.class, NONE.withLong("action", "goal", "pain", "data")),
            Map.entry(HumanEvaluation.class, NONE.withLong("raters", "question", "baselineOf", "latestOf")),
            Map.entry(Confusion.class, NONE.withLong("note")),
            Map.entry(OversightRow.class, NONE.withLong("decision", "evidence")),
            Map.entry(ItemAnswer.class, NONE.withLong("text")),
            Map.entry(Mitigation.class, NONE.withLong("text", "evidence")
                    .group("", "text", "status", "owner", "due", "planItem", "lowers", "effect", "cost", "evidence")),
            Map.entry(Acceptance.class, NONE.withLong("reason")),
            Map.entry(Reference.class, NONE.withLong("note")),
            Map.entry(FocusArea.class, NONE.withLong("action", "outcome")),
            Map.entry(Series.class, NONE.withLong("who")),
            Map.entry(Decision.class, NONE.withLong("text")),
            Map.entry(ExperimentResult.class, NONE.withLong("tradeOff", "decision")),
            Map.entry(RoadmapItem.class, NONE.withLong("outcome")),
            Map.entry(SystemPart.class, NONE.withLong("state")),
            Map.entry(Waiver.class, NONE.withLong("reason")));

    private FormLayouts() {}

    private static FormLayout canvas() {
        return NONE.withFixed("waivers").withFolded("layout", "approach", "prompt", "errorCost", "story", "evaluation", "legal", "roi")
                .group("", "header", "iteration", "maturity", "stage", "accountable")
                .group("outcome", "outcome", "kpi")
                .foldedGroup("problem", "journey", "story")
                .foldedGroup("approach", "capabilities", "approach", "prompt")
                .foldedGroup("data", "sources", "facts", "legal")
                .foldedGroup("evaluation", "metrics", "errorCost", "evaluation", "confusions", "roi")
                .foldedGroup("oversight", "oversight", "appealRoute")
                .foldedGroup("all", "notes", "answers", "waivers", "layout");
    }

    private static FormLayout plan() {
        return NONE.withFixed("waivers")
                .group("", "header", "startDate", "workingDays")
                .foldedGroup("frame", "phases", "focusAreas")
                .foldedGroup("work", "items", "experiments", "roadmap", "systemMap")
                .foldedGroup("all", "answers", "waivers");
    }

    private static FormLayout matrix() {
        return NONE.withFixed("waivers").withFolded("grid", "simulation")
                .group("", "header", "grid", "simulation").foldedGroup("all", "risks", "answers", "waivers");
    }

    private static FormLayout risk() {
        return NONE.withLong("title", "cause", "event", "consequence", "note").withFolded("loss", "acceptance")
                .group("", "title", "cause", "event", "consequence", "theme")
                .group("rating", "inherent", "current", "target", "targetState")
                .group("treatment", "treatment", "owner", "mitigations", "acceptance")
                .foldedGroup("uncertainty", "likelihoodRange", "impactRange", "loss")
                .foldedGroup("background", "oversight", "flags", "references", "library", "links", "nextReview", "note", "code");
    }

    private static FormLayout note() {
        return NONE.withLong("text", "source").group("", "text", "evidence", "links", "owner")
                .foldedGroup("more", "source", "date", "block", "colour", "theme", "tags", "votes", "fromTemplate");
    }

    private static FormLayout metric() {
        return NONE.withLong("impact", "note", "baselineReason").group("", "name", "kind", "unit", "direction")
                .group("values", "baseline", "latest", "target", "stopLimit", "baselineReason")
                .group("value", "impact", "moves")
                .foldedGroup("more", "measure", "measured", "measuredBy", "owner", "note");
    }

    private static FormLayout item() {
        return NONE.withLong("title", "outcome", "exit", "evidence").withFolded("series")
                .group("", "title", "firstDay", "lastDay", "owner", "outcome", "exit", "status", "links")
                .foldedGroup("more", "kind", "focus", "after", "covers", "evidence", "series");
    }

    private static FormLayout experiment() {
        return NONE.withLong("hypothesis", "control", "variant", "unit", "primary", "stopRule").withFolded("result")
                .group("", "hypothesis", "control", "variant", "type", "item")
                .group("measure", "primary", "primaryMetric", "guardrails")
                .group("size", "unit", "sizing", "plannedDays", "stopRule").group("result", "result");
    }

    private static FormLayout legal() {
        return NONE.withLong("exitReason", "humanRoute", "marking", "dpiaReason", "priorNotice", "optOut")
                .group("", "tier", "prohibitions", "annexThree", "exit", "exitReason", "profiling", "onMarketBefore", "marking")
                .foldedGroup("gdpr", "soleDecision", "significantEffect", "humanRoute", "dpiaCriteria", "dpiaReason")
                .foldedGroup("california", "california", "significantDecision", "priorNotice", "optOut");
    }

    private static FormLayout grid() {
        return NONE.withFixed("likelihood", "impact").withLong("source")
                .group("", "title", "levels", "attention", "cells").group("axes", "likelihood", "impact").foldedGroup("more", "kind", "source", "asOf");
    }

    private static FormLayout source() {
        return NONE.withLong("freshness", "protection", "labels", "feedbackLoop", "specialGround")
                .group("", "name", "owner", "volume", "period", "licence")
                .group("privacy", "personalData", "legalBasis", "specialCategories", "specialGround", "protection", "retention")
                .group("quality", "freshness", "labels", "feedbackLoop");
    }
}

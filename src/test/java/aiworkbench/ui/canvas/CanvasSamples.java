package aiworkbench.ui.canvas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import aiworkbench.edit.CanvasEdits;
import aiworkbench.edit.Lens;
import aiworkbench.model.Candidate;
import aiworkbench.model.Canvas;
import aiworkbench.model.DataSource;
import aiworkbench.model.Direction;
import aiworkbench.model.DocumentId;
import aiworkbench.model.Evidence;
import aiworkbench.model.JourneyStep;
import aiworkbench.model.Link;
import aiworkbench.model.Metric;
import aiworkbench.model.MetricKind;
import aiworkbench.model.Note;
import aiworkbench.model.NoteColour;
import aiworkbench.model.Outcome;
import aiworkbench.model.Oversight;
import aiworkbench.model.OversightRow;

/** Canvases that tests and pictures share. */
final class CanvasSamples {

    static final DocumentId ID = new DocumentId("00000000-0000-4000-8000-000000000001");
    static final DocumentId PLAN = new DocumentId("00000000-0000-4000-8000-000000000002");
    static final DocumentId RISKS = new DocumentId("00000000-0000-4000-8000-000000000003");

    private CanvasSamples() {}

    static Canvas empty() {
        return Canvas.blank(ID, "Support reply assistant");
    }

    /** The support reply assistant. */
    static Canvas support() {
        var canvas = with(empty(), "outcome", new Outcome("support agents", "answering chat tickets", "cut average handle time by 30 %",
                "average handle time", "CSAT stays at 90 % or more", Map.of()));
        canvas = CanvasEdits.NOTES.set(canvas, NOTES);
        canvas = with(canvas, "capabilities", List.of("generation", "nlp"));
        canvas = with(canvas, "metrics", METRICS);
        canvas = with(canvas, "sources", SOURCES);
        canvas = with(canvas, "oversight", OVERSIGHT);
        canvas = with(canvas, "journey", JOURNEY);
        return with(canvas, "facts", List.of("generates-text", "reviewed-by-people", "uses-personal-data"));
    }

    /** The support reply assistant with this many more notes in one block. */
    static Canvas huge(int notes) {
        var all = new ArrayList<>(NOTES);
        for (int i = 1; i <= notes; i++) {
            all.add(note("h" + i, "risks-biases", "Thought number " + i + " about what could go wrong here", Evidence.NONE, "", i % 9, ""));
        }
        return CanvasEdits.NOTES.set(support(), all);
    }

    /** A note that says something with votes and evidence. */
    static Note rated(String id, String block, String text, int number) {
        return note(id, block, text, Evidence.values()[number % 4], number % 5 == 0 ? "Product manager" : "", number % 4, "");
    }

    /** The support reply assistant with this many notes in all, in every block as many. */
    static Canvas spread(int notes) {
        var blocks = NOTES.stream().map(Note::block).distinct().toList();
        var all = new ArrayList<>(NOTES);
        for (int i = all.size(); i < notes; i++) {
            all.add(rated("s" + i, blocks.get(i % blocks.size()), "Thought number " + i + (i % 3 == 0 ? " about what people need here and why it matters" : ""), i));
        }
        return CanvasEdits.NOTES.set(support(), all);
    }

    static <A> Canvas with(Canvas canvas, String component, A value) {
        return Lens.<Canvas, A>field(Canvas.class, component).set(canvas, value);
    }

    private static Note note(
            String id, String block, String text, Evidence evidence, String owner, int votes, String theme, String... links) {
        return new Note(id, block, text, NoteColour.AUTO, evidence, "", Optional.empty(), owner, votes, theme, List.of(),
                Arrays.stream(links).map(l -> Link.to(l.startsWith("plan:") ? PLAN : RISKS, l.substring(5))).toList(), false, Map.of());
    }

    private static Metric metric(
            String id, String name, MetricKind kind, String unit, String baseline, String target, String impact) {
        return new Metric(id, name, kind, "", unit, Direction.DOWN, baseline, "", "", target, "", impact, "", List.of(),
                Optional.empty(), "", "", Map.of());
    }

    private static DataSource source(String id, String name, String owner, String volume, boolean personal, String basis) {
        return new DataSource(id, name, owner, volume, "", Optional.of(personal), basis, Optional.empty(), "", "", "", "", "", "", "", Map.of());
    }

    private static final List<Note> NOTES = List.of(
            note("n01", "user-problem", "Agents search five systems before they can answer a ticket", Evidence.OBSERVED, "", 4, ""),
            note("n02", "user-problem", "New agents need 11 weeks to reach target handle time", Evidence.TESTED, "", 2, ""),
            note("n03", "user-problem", "Customers repeat themselves after every hand-over", Evidence.ASSUMPTION, "", 1, ""),
            note("n04", "user-problem", "Half of all chat tickets, 366 of 732 a day, are about orders, delivery or refunds", Evidence.OBSERVED, "", 0, ""),
            note("n05", "ai-approach", "Draft a reply from retrieved help articles; the agent edits and sends", Evidence.TESTED, "", 3, "", "plan:P14"),
            note("n06", "ai-approach", "Rules baseline first: macro suggestions by ticket tag", Evidence.OBSERVED, "", 0, "", "plan:P05", "plan:P15"),
            note("n07", "ai-approach", "Ready-made language model with retrieval; no fine-tuning in this plan", Evidence.NONE, "", 0, ""),
            note("n08", "ai-approach", "No draft when the customer sounds upset; route to a senior agent", Evidence.NONE, "", 0, ""),
            note("n09", "data-source", "42,000 resolved tickets, 2024–2026, consent clause 7", Evidence.OBSERVED, "Legal counsel", 0, ""),
            note("n10", "data-source", "Help centre, 610 articles, owner: Docs team", Evidence.TESTED, "Docs team lead", 0, ""),
            note("n11", "data-source", "Names and order numbers must be masked before indexing", Evidence.NONE, "Data engineer", 0, "", "risk:R3", "plan:P06"),
            note("n12", "data-source", "Agents' edits and thumbs are kept as feedback", Evidence.NONE, "", 0, ""),
            note("n13", "evaluation-metric", "Guardrail: CSAT must not fall below 90 %", Evidence.ASSUMPTION, "Data analyst", 0, "", "plan:P15"),
            note("n14", "evaluation-metric", "A wrong refund promise costs more than a slow reply: no draft beats a doubtful draft", Evidence.OBSERVED, "", 0, ""),
            note("n15", "evaluation-metric", "To show a false-claim rate below 1 % with no error seen, about 400 rated drafts are needed", Evidence.NONE, "", 0, "", "plan:P09"),
            note("n16", "risks-biases", "Invented refund policy in a draft", Evidence.OBSERVED, "", 5, "safety", "risk:R1"),
            note("n17", "risks-biases", "Tone is worse for non-native writers", Evidence.ASSUMPTION, "User researcher", 2, "bias", "risk:R2", "plan:P11"),
            note("n18", "risks-biases", "Personal data leaks into the index", Evidence.NONE, "", 0, "privacy", "risk:R3"),
            note("n19", "risks-biases", "Help articles go stale, and answers with them", Evidence.OBSERVED, "", 0, "safety", "risk:R4"),
            note("n20", "human-oversight", "Agent approves every draft; no auto-send before day 90", Evidence.TESTED, "", 1, "", "risk:R1"),
            note("n21", "human-oversight", "Weekly sample of 50 replies rated by team leads, 1–5", Evidence.OBSERVED, "", 0, "", "plan:P09"),
            note("n22", "human-oversight", "Support lead can switch drafts off in one step", Evidence.NONE, "", 0, "", "plan:P13"));

    private static final List<Metric> METRICS = List.of(
            metric("m1", "Handle time", MetricKind.BUSINESS, "minutes per ticket", "11.0", "7.7", "20.1 hours a day saved on 366 tickets; 13.4 of them come from drafts, the rest from macros"),
            metric("m2", "Recall@5", MetricKind.MODEL, "share of 200 test questions", "0.61", "0.85", "Right article among the first five: 170 of 200 instead of 122"),
            metric("m3", "Latency p95", MetricKind.MODEL, "seconds", "3.4", "< 2", "No waiting in chat"),
            metric("m4", "Cost per reply", MetricKind.COST, "USD", "0.0031", "< 0.002", "Model cost stays under $20 a month in scope"),
            metric("m5", "CSAT", MetricKind.GUARDRAIL, "% satisfied", "", "≥ 90", "Speed must not cost goodwill"),
            metric("m6", "Reopened within 48 hours", MetricKind.GUARDRAIL, "% of tickets", "10", "≤ 10", "No quick but empty answers"),
            metric("m7", "Unsupported claims", MetricKind.GUARDRAIL, "% of rated drafts", "3.0", "< 1", "No invented policy reaches a customer"));

    private static final List<DataSource> SOURCES = List.of(
            source("ds1", "Resolved tickets", "Support lead", "42,000", true, ""),
            source("ds2", "Help centre", "Docs team lead", "610 articles", false, "none needed"),
            source("ds3", "Agents' edits and thumbs", "Support lead", "about 300 a day from the pilot on", true, "legitimate interest, staff notice"));

    private static final List<OversightRow> OVERSIGHT = List.of(
            new OversightRow("o1", "Send a reply", Optional.of(Oversight.HITL), "Agent", "every draft", "edit log", List.of(), Map.of()),
            new OversightRow("o2", "Quality of drafts", Optional.of(Oversight.HIC), "Team leads", "50 a week", "ratings", List.of(), Map.of()),
            new OversightRow("o3", "Switch drafts off", Optional.of(Oversight.HOTL), "Support lead", "any time; target: under five minutes", "drill, day 40", List.of(), Map.of()),
            new OversightRow("o4", "Refund above $100", Optional.of(Oversight.HITL), "Senior agent", "each case", "ledger", List.of(), Map.of()));

    private static final List<JourneyStep> JOURNEY = List.of(
            new JourneyStep("j1", "Open ticket", "reads the last messages", "understand the request", "customer repeats the story after a hand-over", "every ticket", "chat log, tags", Optional.of(Candidate.LATER), Map.of()),
            new JourneyStep("j2", "Find facts", "searches five systems", "find rule and order state", "4 of 11 minutes", "every ticket", "search logs, 610 articles", Optional.of(Candidate.YES), Map.of()),
            new JourneyStep("j3", "Write", "types a reply", "solve in one message", "same text many times", "every ticket", "42,000 resolved tickets", Optional.of(Candidate.YES), Map.of()),
            new JourneyStep("j4", "Close", "tags and closes", "next ticket", "10 % come back within 48 hours", "every ticket", "reopen log", Optional.of(Candidate.NO), Map.of()));
}

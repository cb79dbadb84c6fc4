package aiworkbench.governance;

import java.time.LocalDate;
import java.util.List;

import aiworkbench.model.DocumentKind;

/**
 * All content of the workbench apart from grids, packs, library risks and review rules.
 *
 * @param outcomeExample a canvas for the first minute
 * @param layouts ids of the other canvas layouts; each has its own file because each has its own licence
 * @param blanks titles of the empty documents, by kind
 */
public record Playbook(
        LocalDate asOf,
        Provenance provenance,
        CanvasContent canvas,
        List<Capability> capabilities,
        List<Capability.Row> capabilityTable,
        Capability.Combination combination,
        PlanContent plan,
        RiskContent risk,
        List<Checklist> checklists,
        List<Calculator> calculators,
        List<SentencePattern> businessSentences,
        List<Blueprint> blueprints,
        List<Starter> starters,
        Starter outcomeExample,
        List<Term> blanks,
        List<String> layouts,
        List<LayoutSheet.Mapping> layoutMap,
        List<CopyText> texts,
        List<TextTemplate> textTemplates,
        List<Workshop> workshops,
        List<Prompt> help,
        List<Tip> tips,
        List<GlossaryEntry> glossary,
        List<ToolName> toolNames) {

    public Playbook {
        capabilities = List.copyOf(capabilities);
        capabilityTable = List.copyOf(capabilityTable);
        checklists = List.copyOf(checklists);
        calculators = List.copyOf(calculators);
        businessSentences = List.copyOf(businessSentences);
        blueprints = List.copyOf(blueprints);
        starters = List.copyOf(starters);
        blanks = List.copyOf(blanks);
        layouts = List.copyOf(layouts);
        layoutMap = List.copyOf(layoutMap);
        texts = List.copyOf(texts);
        textTemplates = List.copyOf(textTemplates);
        workshops = List.copyOf(workshops);
        help = List.copyOf(help);
        tips = List.copyOf(tips);
        glossary = List.copyOf(glossary);
        toolNames = List.copyOf(toolNames);
    }

    /** What "given" and "suggested" mean where content carries numbers. */
    public record Provenance(String given, String suggested, String prompts) {}

    /** A calculator and its formula, if it fits in one line. */
    public record Calculator(String id, String title, String formula) implements Entry {}

    /** A sentence in business words with gaps, and an example. */
    public record SentencePattern(String id, String pattern, String example) implements Entry {}

    /** A text that users copy into their product. */
    public record CopyText(String id, String use, String text) implements Entry {}

    /** A page with headings to fill. */
    public record TextTemplate(String id, String title, List<Heading> headings) implements Entry {
        public TextTemplate {
            headings = List.copyOf(headings);
        }
    }

    /** A heading and what belongs under it. */
    public record Heading(String title, String hint) {}

    /**
     * A script for a meeting.
     *
     * @param kind of the documents it works on
     */
    public record Workshop(String id, String title, DocumentKind kind, int minutes, List<Step> steps) implements Entry {
        public Workshop {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A step of a workshop.
     *
     * @param at the part of the document it works on: a block, {@code outcome} or a {@linkplain WorkshopLists list}; empty for any
     * @param does what everybody does
     */
    public record Step(int minutes, String text, String at, Doing does) {
        public Step {
            does = does == null ? Doing.WRITE : does;
        }

        /** The same step in more or less time. */
        public Step in(int time) {
            return new Step(time, text, at, does);
        }
    }

    /** What everybody does in a step of a workshop. */
    public enum Doing {
        /** Talks and writes for all to see. */
        WRITE,
        /** Writes in silence; what is written is covered until it is revealed. */
        SILENT,
        /** Gives votes. */
        VOTE,
        /** Sums up. */
        CLOSE
    }

    /**
     * A short answer to a question of principle.
     *
     * @param at the field it belongs to
     */
    public record Tip(String id, String title, String text, String at) implements Entry {}

    /** A word and its explanation. */
    public record GlossaryEntry(String term, String text) {}

    /** Names of tools for a use. No recommendation; dated like the playbook. */
    public record ToolName(String use, String names, String place) {}
}

package aiworkbench.model;

import java.util.Map;

/**
 * What a generative model is asked, part by part.
 */
public record PromptCard(
        String persona,
        String task,
        String context,
        String input,
        String examples,
        String format,
        String limits,
        Map<String, Object> unknown) {

    public PromptCard {
        Require.present(persona, "persona");
        Require.present(task, "task");
        Require.present(context, "context");
        Require.present(input, "input");
        Require.present(examples, "examples");
        Require.present(format, "format");
        Require.present(limits, "limits");
        unknown = Require.members(unknown);
    }

    /** An empty card. */
    public static PromptCard empty() {
        return new PromptCard("", "", "", "", "", "", "", Map.of());
    }
}

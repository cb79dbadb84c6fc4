package aiworkbench.governance;

/** A hint or question that is shown, never saved. */
public record Prompt(String id, String text) implements Entry {}

package aiworkbench.review;

import java.util.List;

import aiworkbench.model.Canvas;

/** Whether a product generates content. */
final class Generative {

    private static final List<String> FACTS = List.of("generates-text", "generates-media");
    private static final String CAPABILITY = "generation";

    private Generative() {}

    /** Whether the team said so in the facts of the canvas. */
    static boolean stated(Canvas canvas) {
        return canvas.facts().stream().anyMatch(FACTS::contains);
    }

    /** Whether the facts or the chosen capabilities say so. */
    static boolean meant(Canvas canvas) {
        return stated(canvas) || canvas.capabilities().contains(CAPABILITY);
    }
}

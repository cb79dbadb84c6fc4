package aiworkbench.export.layout;

import java.util.List;

import aiworkbench.model.Canvas;

/** Which parts of a canvas are printed after its grid, in which order. */
final class CanvasFields {

    /** Components of a canvas that have a place of their own, so that the section about the product leaves them out. */
    static final String[] NOT_PRODUCT = {
        "outcome", "layout", "notes", "approach", "prompt", "errorCost", "story", "journey", "sources", "metrics",
        "evaluation", "confusions", "oversight", "legal", "roi", "answers", "waivers"
    };
    static final List<String> ELSEWHERE = List.of(NOT_PRODUCT);

    private CanvasFields() {}

    /** A record under a heading. */
    record Section(String titleKey, Record record, String... without) {}

    /** A list of records under a heading. */
    record Listed(String titleKey, List<? extends Record> records) {}

    static List<Section> sections(Canvas canvas) {
        return List.of(
                new Section("field.Canvas.approach", canvas.approach()),
                new Section("field.Canvas.prompt", canvas.prompt()),
                new Section("field.Canvas.errorCost", canvas.errorCost()),
                new Section("field.Canvas.story", canvas.story()),
                new Section("field.Canvas.evaluation", canvas.evaluation()),
                new Section("field.Canvas.legal", canvas.legal(), "prohibitions"),
                new Section("field.Canvas.roi", canvas.roi()));
    }

    /** Lists that are tables over the whole width. */
    static List<Listed> tables(Canvas canvas) {
        return List.of(
                new Listed("field.Canvas.journey", canvas.journey()),
                new Listed("field.Canvas.oversight", canvas.oversight()),
                new Listed("field.Canvas.confusions", canvas.confusions()));
    }

    /** Lists whose records have too many fields for a table. */
    static List<Listed> lists(Canvas canvas) {
        return List.of(new Listed("field.Canvas.sources", canvas.sources()));
    }
}

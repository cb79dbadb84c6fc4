package aiworkbench.export.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Remembers what was shaped, because documents say the same words again and again: labels, headings, names. For any number of
 * shapers and threads; forgets everything when it is full, so that its size has a limit.
 */
public final class ShapeMemory {

    private static final int MOST_RUNS = 3_000;
    private static final int MOST_TEXTS = 1_500;
    private static final int LONGEST_RUN = 400;
    /** Longer texts are seldom said twice. */
    private static final int LONGEST_TEXT = 40;

    private final Map<RunKey, ShapedRun> runs = new ConcurrentHashMap<>();
    private final Map<TextKey, ShapedText> texts = new ConcurrentHashMap<>();

    private record RunKey(FontFace face, String text, boolean rightToLeft) {}

    private record TextKey(Locale language, List<Span> spans, double width, Align align) {}

    /** The glyphs of a text in a face, shaped if they are not remembered. */
    ShapedRun run(FontFace face, String text, boolean rightToLeft, Supplier<ShapedRun> shaping) {
        return text.length() > LONGEST_RUN ? shaping.get() : remembered(runs, new RunKey(face, text, rightToLeft), MOST_RUNS, shaping);
    }

    /** A text in lines, shaped if it is not remembered. */
    ShapedText text(Locale language, List<Span> spans, double width, Align align, Supplier<ShapedText> shaping) {
        return spans.size() > 1 || spans.getFirst().text().length() > LONGEST_TEXT ? shaping.get()
                : remembered(texts, new TextKey(language, spans, width, align), MOST_TEXTS, shaping);
    }

    /** Not computed inside the map, because shaping a text asks for runs and takes long. */
    private static <K, V> V remembered(Map<K, V> all, K key, int most, Supplier<V> shaping) {
        V known = all.get(key);
        if (known == null) {
            known = shaping.get();
            if (all.size() >= most) {
                all.clear();
            }
            all.put(key, known);
        }
        return known;
    }
}

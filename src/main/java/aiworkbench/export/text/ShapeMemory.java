package aiworkbench.export.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Remembers what was shaped, because documents say the same words again and again: labels, headings, names. For any number of
 * shapers and threads. Its size has a limit: when it is full, it forgets what nobody asked for since it was half as full.
 */
public final class ShapeMemory {

    /** One letter that is remembered takes about 200 bytes. */
    private static final int MOST_LETTERS = 40_000;
    private static final int LONGEST_RUN = 400;
    /** Longer texts are seldom said twice. */
    private static final int LONGEST_TEXT = 40;

    private final Kept<RunKey, ShapedRun> runs = new Kept<>();
    private final Kept<TextKey, ShapedText> texts = new Kept<>();

    private record RunKey(FontFace face, String text, boolean rightToLeft) {}

    private record TextKey(Locale language, List<Span> spans, double width, Align align) {}

    /** The glyphs of a text in a face, shaped if they are not remembered. */
    ShapedRun run(FontFace face, String text, boolean rightToLeft, Supplier<ShapedRun> shaping) {
        return text.length() > LONGEST_RUN ? shaping.get()
                : runs.get(new RunKey(face, text, rightToLeft), text.length(), shaping);
    }

    /** A text in lines, shaped if it is not remembered. */
    ShapedText text(Locale language, List<Span> spans, double width, Align align, Supplier<ShapedText> shaping) {
        return spans.size() > 1 || spans.getFirst().text().length() > LONGEST_TEXT ? shaping.get()
                : texts.get(new TextKey(language, spans, width, align), spans.getFirst().text().length(), shaping);
    }

    /** Two halves: the older one is forgotten when the newer one is full; what is asked for moves to the newer one. */
    private static final class Kept<K, V> {

        private record Halves<K, V>(Map<K, V> newer, Map<K, V> older, AtomicInteger letters) {}

        private volatile Halves<K, V> halves = new Halves<>(new ConcurrentHashMap<>(), Map.of(), new AtomicInteger());

        /** Not computed inside the map, because shaping a text asks for runs and takes long. */
        V get(K key, int letters, Supplier<V> shaping) {
            Halves<K, V> now = halves;
            V known = now.newer().get(key);
            if (known != null) {
                return known;
            }
            V old = now.older().get(key);
            V value = old == null ? shaping.get() : old;
            if (now.newer().putIfAbsent(key, value) == null && now.letters().addAndGet(letters + 1) > MOST_LETTERS) {
                forget(now);
            }
            return value;
        }

        private synchronized void forget(Halves<K, V> full) {
            if (halves == full) {
                halves = new Halves<>(new ConcurrentHashMap<>(), full.newer(), new AtomicInteger());
            }
        }
    }
}

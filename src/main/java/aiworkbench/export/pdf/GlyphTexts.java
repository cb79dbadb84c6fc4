package aiworkbench.export.pdf;

import aiworkbench.export.page.Cluster;
import aiworkbench.export.page.Glyph;
import aiworkbench.export.page.Mark;
import aiworkbench.export.page.Missing;
import aiworkbench.export.page.Page;
import aiworkbench.export.page.TextRun;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which glyphs of which face a job uses, and what text each of them stands for most often. */
final class GlyphTexts {

    /** Stands for a glyph that adds nothing to the text of its cluster. */
    static final String NOTHING = "\u200B";

    private final Spelling spelling;
    private final SequencedMap<String, Map<Integer, Map<String, Integer>>> votes = new LinkedHashMap<>();

    private final Map<String, SortedSet<String>> letters = new HashMap<>();

    private GlyphTexts(Spelling spelling) {
        this.spelling = spelling;
    }

    /** Counts the glyphs of a job. */
    static GlyphTexts of(List<Page> pages, Spelling spelling) {
        GlyphTexts texts = new GlyphTexts(spelling);
        pages.stream().flatMap(Page::marks).forEach(texts::count);
        return texts;
    }

    /** The faces in order of first use. */
    List<String> faces() {
        return List.copyOf(votes.keySet());
    }

    /** The glyphs of a face by number, each with its most frequent text; empty if it never stands alone. */
    SequencedMap<Integer, String> texts(String face) {
        SequencedMap<Integer, String> texts = new LinkedHashMap<>();
        votes.get(face).forEach((glyph, counts) -> texts.put(glyph, winner(counts)));
        return texts;
    }

    /** The letters that need a code of their own without a shape: those that ligatures of a face have after their first. */
    SortedSet<String> letters(String face) {
        return letters.getOrDefault(face, new TreeSet<>());
    }

    private void count(Mark mark) {
        if (mark instanceof TextRun run) {
            count(run);
        } else if (mark instanceof Missing missing) {
            missing.digits().forEach(this::count);
        }
    }

    private void count(TextRun run) {
        Map<Integer, Map<String, Integer>> glyphs = votes.computeIfAbsent(run.face(), _ -> new TreeMap<>());
        for (Cluster cluster : run.clusters()) {
            boolean alone = cluster.glyphs().size() == 1;
            Spelling.rest(cluster).forEach(letter -> letters.computeIfAbsent(run.face(), _ -> new TreeSet<>()).add(letter));
            for (Glyph glyph : cluster.glyphs()) {
                Map<String, Integer> counts = glyphs.computeIfAbsent(glyph.id(), _ -> new LinkedHashMap<>());
                if (alone) {
                    counts.merge(spelling.of(run, cluster), 1, Integer::sum);
                }
            }
        }
    }

    private static String winner(Map<String, Integer> counts) {
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }
}

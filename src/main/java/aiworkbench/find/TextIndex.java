package aiworkbench.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

import aiworkbench.find.Texts.Sought;
import aiworkbench.model.Document;

/**
 * Every text of many documents, to be found by its words. A value: {@link #of(Collection)} makes the next one and reads only the
 * documents that have changed. Any thread may use it.
 */
public final class TextIndex {

    /**
     * One text in one document.
     *
     * @param element id of the element that it belongs to; empty for the document itself
     * @param type record that holds it, such as {@code Note}
     * @param component its name there, such as {@code text}
     */
    public record Place(Document document, String element, String type, String component, String text) {

        /** Whether it is what the document is called. */
        public boolean isTitle() {
            return type.equals("Header") && component.equals("product");
        }
    }

    /**
     * A text that was found.
     *
     * @param at its number among all that were found: what fits as well as another stays in the order of the documents
     */
    private record Found(Place place, Rank rank, int at) {}

    private static final Comparator<Found> BEST_FIRST = Comparator.comparing(Found::rank)
            .thenComparing(f -> f.place().isTitle() ? 0 : 1)
            .thenComparing(f -> f.place().document().title())
            .thenComparing(f -> f.place().document().kind())
            .thenComparing(Found::at);

    /** By instance, in the order given. */
    private final Map<Document, Texts> known;
    private final List<Texts> all;

    private TextIndex(Map<Document, Texts> known, List<Texts> all) {
        this.known = known;
        this.all = all;
    }

    /** Knows no document. */
    public static TextIndex empty() {
        return new TextIndex(new IdentityHashMap<>(), List.of());
    }

    /** An index of these documents. What this one knows of them is not read again. */
    public TextIndex of(Collection<? extends Document> documents) {
        var next = new IdentityHashMap<Document, Texts>(documents.size());
        var texts = new ArrayList<Texts>(documents.size());
        for (var document : documents) {
            var read = Optional.ofNullable(known.get(document)).orElseGet(() -> Texts.of(document));
            if (next.put(document, read) == null) {
                texts.add(read);
            }
        }
        return new TextIndex(next, texts);
    }

    /** How many documents it knows. */
    public int documents() {
        return all.size();
    }

    /**
     * Texts with all words that were typed, without regard to case and accents; the best first, then by document. Words of the
     * document's title count for every text in it.
     *
     * @param most how many at most
     */
    public List<Place> find(String typed, int most) {
        var words = Folded.words(typed);
        if (words.isEmpty() || most < 1) {
            return List.of();
        }
        var sought = new Sought(words);
        var best = new Best(most);
        for (var texts : all) {
            var left = sought.beyond(texts.title());
            if (left.words().isEmpty()) {
                best.take(texts, texts.titleAt(), sought);
            } else {
                for (int at = texts.next(left, 0, best.onlyBeginnings()); at >= 0; at = texts.next(left, at + 1, best.onlyBeginnings())) {
                    best.take(texts, at, left);
                }
            }
        }
        return best.found.stream().sorted(BEST_FIRST).map(Found::place).toList();
    }

    /** The best of what is found. Only so many are kept in order, whatever number is found: a letter stands in most texts. */
    private static final class Best {

        private final int most;
        private final PriorityQueue<Found> found = new PriorityQueue<>(BEST_FIRST.reversed());
        private int seen;

        Best(int most) {
            this.most = most;
        }

        /** Whether only texts that begin with the first word can still be among the best. */
        boolean onlyBeginnings() {
            return found.size() == most && found.peek().rank().compareTo(Rank.BEGINNING) <= 0;
        }

        void take(Texts texts, int at, Sought sought) {
            var next = new Found(texts.places().get(at), texts.rank(at, sought), seen++);
            if (found.size() < most) {
                found.add(next);
            } else if (BEST_FIRST.compare(next, found.peek()) < 0) {
                found.poll();
                found.add(next);
            }
        }
    }
}

package aiworkbench.find;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;
import aiworkbench.model.Element;
import aiworkbench.model.Link;

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

    /** A place with its text folded. */
    private record Entry(Place place, String folded) {}

    /** What is found is ranked: whole text first, then its beginning, then beginnings of words. */
    private enum Rank { WHOLE, BEGINNING, WORD, INSIDE }

    private record Found(Entry entry, Rank rank) {}

    /**
     * What is known of one document.
     *
     * @param title folded
     * @param all its texts folded, one after the other: a document without a word is passed over in one go
     */
    private record Known(String title, String all, List<Entry> texts) {}

    private static final Comparator<Found> BEST_FIRST = Comparator.comparing(Found::rank)
            .thenComparing(f -> f.entry().place().isTitle() ? 0 : 1)
            .thenComparing(f -> f.entry().place().document().title())
            .thenComparing(f -> f.entry().place().document().kind());

    /** Components that hold ids and words of the format, which nobody reads as they are. */
    private static final Set<String> NOT_READ = Set.of("id", "unknown", "layout", "grid", "seed", "language", "currency", "template", "pack", "entry",
            "rule", "place", "block", "theme", "focus", "capabilities", "library", "facts", "annexThree", "dpiaCriteria", "dependsOn", "after",
            "attention", "group", "ladder", "element", "fact", "legalBasis", "question");
    private static final Map<Class<?>, RecordComponent[]> COMPONENTS = new ConcurrentHashMap<>();

    private final Map<Document, Known> entries;

    private TextIndex(Map<Document, Known> entries) {
        this.entries = entries;
    }

    /** Knows no document. */
    public static TextIndex empty() {
        return new TextIndex(new IdentityHashMap<>());
    }

    /** An index of these documents. What this one knows of them is not read again. */
    public TextIndex of(Collection<? extends Document> documents) {
        var next = new IdentityHashMap<Document, Known>(documents.size());
        documents.forEach(document -> next.put(document, Optional.ofNullable(entries.get(document)).orElseGet(() -> read(document))));
        return new TextIndex(next);
    }

    /** How many documents it knows. */
    public int documents() {
        return entries.size();
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
        var best = new Best(most);
        entries.values().forEach(known -> {
            var left = missingIn(known.title(), words);
            for (var entry : Folded.hasAll(known.all(), left) ? known.texts() : List.<Entry>of()) {
                boolean title = entry.place().isTitle();
                var wanted = title ? words : left;
                if (title ? left.isEmpty() : !left.isEmpty() && best.mayTake(entry.folded(), left.getFirst()) && Folded.hasAll(entry.folded(), left)) {
                    best.take(new Found(entry, rank(entry.folded(), wanted)));
                }
            }
        });
        return best.found.stream().sorted(BEST_FIRST).map(f -> f.entry().place()).toList();
    }

    /** The best of what is found. Only so many are kept in order, whatever number is found: a letter stands in most texts. */
    private static final class Best {

        private final int most;
        private final PriorityQueue<Found> found = new PriorityQueue<>(BEST_FIRST.reversed());

        Best(int most) {
            this.most = most;
        }

        /** Whether a text can be among the best, as far as its beginning tells. */
        boolean mayTake(String folded, String first) {
            return found.size() < most || found.peek().rank().compareTo(Rank.BEGINNING) > 0 || folded.startsWith(first);
        }

        void take(Found next) {
            if (found.size() < most) {
                found.add(next);
            } else if (BEST_FIRST.compare(next, found.peek()) < 0) {
                found.poll();
                found.add(next);
            }
        }
    }

    private static List<String> missingIn(String title, List<String> words) {
        return words.stream().filter(word -> !title.contains(word)).toList();
    }

    private static Rank rank(String folded, List<String> words) {
        var first = words.getFirst();
        if (folded.equals(String.join(" ", words))) {
            return Rank.WHOLE;
        } else if (folded.startsWith(first)) {
            return Rank.BEGINNING;
        }
        return folded.contains(" " + first) ? Rank.WORD : Rank.INSIDE;
    }

    private static Known read(Document document) {
        var texts = new ArrayList<Entry>();
        read((Record) document, document, "", texts);
        return new Known(Folded.of(document.title()), texts.stream().map(Entry::folded).collect(Collectors.joining("\n")), List.copyOf(texts));
    }

    private static void read(Object value, Document document, String element, List<Entry> texts) {
        switch (value) {
            case Link _, DocumentId _ -> { }
            case Record part -> {
                var id = part instanceof Element own ? own.id() : element;
                for (var component : COMPONENTS.computeIfAbsent(part.getClass(), Class::getRecordComponents)) {
                    if (!NOT_READ.contains(component.getName())) {
                        add(part, component, document, id, texts);
                    }
                }
            }
            case Collection<?> many -> many.forEach(one -> read(one, document, element, texts));
            case Optional<?> maybe -> maybe.ifPresent(one -> read(one, document, element, texts));
            case null, default -> { }
        }
    }

    private static void add(Record owner, RecordComponent component, Document document, String element, List<Entry> texts) {
        switch (value(owner, component)) {
            case String text when !text.isBlank() -> text(owner, component, document, element, text, texts);
            case Collection<?> many when many.stream().allMatch(String.class::isInstance) ->
                    many.forEach(one -> text(owner, component, document, element, (String) one, texts));
            case Object other -> read(other, document, element, texts);
            case null -> { }
        }
    }

    private static void text(Record owner, RecordComponent component, Document document, String element, String text, List<Entry> texts) {
        var place = new Place(document, element, owner.getClass().getSimpleName(), component.getName(), text);
        texts.add(new Entry(place, Folded.of(text)));
    }

    private static Object value(Record owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }
}

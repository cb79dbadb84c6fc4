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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

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

    /** Components that hold ids and words of the format, which nobody reads as they are. */
    private static final Set<String> NOT_READ = Set.of("id", "unknown", "layout", "grid", "seed", "language", "currency", "template", "pack", "entry",
            "rule", "place", "block", "theme", "focus", "capabilities", "library", "facts", "annexThree", "dpiaCriteria", "dependsOn", "after",
            "attention", "group", "ladder", "element", "fact", "legalBasis", "question");
    private static final Map<Class<?>, RecordComponent[]> COMPONENTS = new ConcurrentHashMap<>();

    private final Map<Document, List<Entry>> entries;

    private TextIndex(Map<Document, List<Entry>> entries) {
        this.entries = entries;
    }

    /** Knows no document. */
    public static TextIndex empty() {
        return new TextIndex(new IdentityHashMap<>());
    }

    /** An index of these documents. What this one knows of them is not read again. */
    public TextIndex of(Collection<? extends Document> documents) {
        var next = new IdentityHashMap<Document, List<Entry>>();
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
        if (words.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Found>();
        entries.forEach((document, texts) -> {
            var left = missingIn(Folded.of(document.title()), words);
            for (var entry : texts) {
                if (entry.place().isTitle() ? left.isEmpty() : !left.isEmpty() && Folded.hasAll(entry.folded(), left)) {
                    found.add(new Found(entry, rank(entry.folded(), entry.place().isTitle() ? words : left)));
                }
            }
        });
        return found.stream().sorted(Comparator.comparing(Found::rank)
                        .thenComparing(f -> f.entry().place().isTitle() ? 0 : 1)
                        .thenComparing(f -> f.entry().place().document().title())
                        .thenComparing(f -> f.entry().place().document().kind()))
                .limit(most).map(f -> f.entry().place()).toList();
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

    private static List<Entry> read(Document document) {
        var texts = new ArrayList<Entry>();
        read((Record) document, document, "", texts);
        return List.copyOf(texts);
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

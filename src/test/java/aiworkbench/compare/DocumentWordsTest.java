package aiworkbench.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import aiworkbench.RandomDocuments;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;
import aiworkbench.storage.FormatProblem;
import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.merge.Place;
import aiworkbench.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class DocumentWordsTest {

    private static final Messages MESSAGES = new Messages(Locale.UK);
    private static final Set<String> WORDS =
            Set.of("title", "name", "text", "step", "hypothesis", "event", "decision", "action", "question", "group", "code");

    private final JsonFormat format = new JsonFormat();

    @Test
    void aNoteWithoutTextIsToldByItsBlockAndItsPlaceThere() throws FormatProblem {
        var words = words(canvas(List.of(note("n1", "user-problem", "Said"), note("n2", "data-source", ""), note("n3", "user-problem", " "))));
        assertEquals("Said", words.title(Place.TOP.member("notes").entry("n1")));
        assertEquals("Note 2 of User Problem (no text yet)", words.title(Place.TOP.member("notes").entry("n3")));
    }

    @Test
    void whatElseANoteSaysIsNotItsName() throws FormatProblem {
        var words = words(canvas(List.of(Map.of("id", "n1", "block", "user-problem", "text", "", "owner", "Ana"))));
        assertEquals("Note 1 of User Problem (no text yet)", words.title(Place.TOP.member("notes").entry("n1")));
    }

    @Test
    void noElementIsEverCalledByItsId() {
        RandomDocuments.documents(200).forEach(document -> {
            var tree = format.tree(document);
            silence(tree);
            var words = words(silent(tree));
            elements(tree, Place.TOP, (place, id) -> assertNotEquals(id, words.title(place), () -> document.kind() + ": " + place));
        });
    }

    private static DocumentWords words(Document document) {
        return new DocumentWords(MESSAGES, List.of(document));
    }

    private Document canvas(List<Map<String, Object>> notes) throws FormatProblem {
        var tree = format.tree(Canvas.blank(new DocumentId("00000000-0000-4000-8000-000000000001"), "Assistant"));
        tree.put("notes", notes);
        return format.read(format.print(tree));
    }

    private static Map<String, Object> note(String id, String block, String text) {
        return Map.of("id", id, "block", block, "text", text);
    }

    private Document silent(Map<String, Object> tree) {
        try {
            return format.read(format.print(tree));
        } catch (FormatProblem e) {
            throw new AssertionError(e);
        }
    }

    /** Takes all names away. */
    private static void silence(Object value) {
        if (value instanceof Map<?, ?> map) {
            @SuppressWarnings("unchecked")
            var members = (Map<String, Object>) map;
            members.replaceAll((name, inner) -> inner instanceof String && members.containsKey("id") && WORDS.contains(name) ? "" : inner);
            members.values().forEach(DocumentWordsTest::silence);
        } else if (value instanceof List<?> list) {
            list.forEach(DocumentWordsTest::silence);
        }
    }

    /** Elements of lists that this release knows, with their ids. */
    private static void elements(Object value, Place place, BiConsumer<Place, String> each) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, inner) -> elements(inner, place.member((String) name), each));
        } else if (value instanceof List<?> list) {
            for (Object entry : list) {
                if (entry instanceof Map<?, ?> map && map.get("id") instanceof String id && list.stream().filter(entry::equals).count() == 1) {
                    each.accept(place.entry(id), id);
                    elements(entry, place.entry(id), each);
                }
            }
        }
    }
}

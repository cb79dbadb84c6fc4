package aiworkbench.review;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import aiworkbench.governance.Templates;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;
import aiworkbench.model.DocumentKind;
import aiworkbench.model.Element;
import aiworkbench.model.Note;

/**
 * What a document held when it was new, so that rules keep quiet about what nobody has touched yet: an empty page and a fresh
 * template are a start, not a mistake.
 */
final class Start {

    private static final DocumentId NOBODY = new DocumentId("00000000-0000-0000-0000-000000000000");
    private static final int UNDER_WAY = 3;
    private static final List<String> CANVAS_SECTIONS = List.of("approach", "sources", "metrics", "oversight", "legal", "roi");

    private final Document now;
    private final Fresh fresh;
    private final Map<String, Boolean> known = new HashMap<>();
    /** By instance: to compare elements in full takes longer than to ask again. */
    private final Map<Element, Boolean> touched = new IdentityHashMap<>();

    Start(Document now, Fresh fresh) {
        this.now = now;
        this.fresh = fresh;
    }

    /**
     * A new document as its template makes it. Its name, id and dates are those of nobody: rules never compare them.
     *
     * @param types of its elements
     * @param elements by {@link Alike#hash}
     */
    record Fresh(Document document, Set<Class<?>> types, Map<Integer, List<Element>> elements) {

        static Fresh of(DocumentKind kind, String named) {
            var template = Templates.find(kind, named).isPresent() ? named : Templates.BLANK;
            var document = Templates.create(kind, template, NOBODY, "", LocalDate.EPOCH, () -> "x");
            List<Element> elements = Parts.of(document).elements().stream().map(Parts.Placed::part).toList();
            return new Fresh(document, elements.stream().map(Element::getClass).collect(Collectors.toUnmodifiableSet()),
                    elements.stream().collect(Collectors.groupingBy(element -> Alike.hash((Record) element))));
        }

        private boolean holds(Element element) {
            return types.contains(element.getClass())
                    && elements.getOrDefault(Alike.hash((Record) element), List.of()).stream().anyMatch(first -> Alike.but(element, first));
        }
    }

    /** Whether one of these members of the document is no longer what it was. */
    boolean touched(String... members) {
        return Arrays.stream(members).anyMatch(member -> known.computeIfAbsent(member, this::differs));
    }

    /** Only ids may differ in what nobody has touched. */
    private boolean differs(String member) {
        return !Alike.but(Members.value((Record) now, member).orElse(""), Members.value((Record) fresh.document(), member).orElse(""));
    }

    /** Whether an element was added or changed. */
    boolean touched(Element element) {
        return touched.computeIfAbsent(element, one -> !fresh.holds(one));
    }

    /** Whether there are notes in a block that people wrote or changed. */
    boolean touchedBlock(Canvas canvas, String block) {
        return notes(canvas).anyMatch(note -> note.block().equals(block));
    }

    /** Whether so much of a canvas is filled that gaps elsewhere are no longer just a beginning. */
    boolean underWay(Canvas canvas) {
        return CANVAS_SECTIONS.stream().filter(this::touched).count() >= UNDER_WAY
                || notes(canvas).map(Note::block).distinct().count() >= UNDER_WAY;
    }

    private Stream<Note> notes(Canvas canvas) {
        return canvas.notes().stream().filter(note -> !note.fromTemplate()).filter(this::touched);
    }
}

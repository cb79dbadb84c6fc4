package aiworkbench.review;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import aiworkbench.governance.Templates;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.Element;
import aiworkbench.model.Note;
import aiworkbench.model.Plan;

/**
 * What a document held when it was new, so that rules keep quiet about what nobody has touched yet: an empty page and a fresh
 * template are a start, not a mistake.
 */
final class Start {

    /** Ids differ in every new document, so they do not count. */
    private static final Pattern ID = Pattern.compile("\\bid=[^,\\]]*");
    private static final int UNDER_WAY = 3;
    private static final List<String> CANVAS_SECTIONS = List.of("approach", "sources", "metrics", "oversight", "legal", "roi");

    private final Document now;
    private final Document then;
    private final Set<String> elements = new HashSet<>();

    private Start(Document now, Document then) {
        this.now = now;
        this.then = then;
        Parts.of(then).elements().forEach(placed -> elements.add(plain(placed.part())));
    }

    static Start of(Document document) {
        var named = document.header().template();
        var template = Templates.find(document.kind(), named).isPresent() ? named : Templates.BLANK;
        var date = document instanceof Plan plan ? plan.startDate() : LocalDate.EPOCH;
        return new Start(document, Templates.create(document.kind(), template, document.id(), document.title(), date, () -> "x"));
    }

    /** Whether one of these members of the document is no longer what it was. */
    boolean touched(String... members) {
        return Arrays.stream(members).anyMatch(member -> !text(now, member).equals(text(then, member)));
    }

    /** Whether an element was added or changed. */
    boolean touched(Element element) {
        return elements.isEmpty() || !elements.contains(plain(element));
    }

    /** Whether there are notes in a block that people wrote or changed. */
    boolean touchedBlock(Canvas canvas, String block) {
        return notes(canvas).anyMatch(note -> note.block().equals(block));
    }

    /** Whether so much of a canvas is filled that gaps elsewhere are no longer just a beginning. */
    boolean underWay(Canvas canvas) {
        return notes(canvas).map(Note::block).distinct().count() >= UNDER_WAY
                || CANVAS_SECTIONS.stream().filter(this::touched).count() >= UNDER_WAY;
    }

    private Stream<Note> notes(Canvas canvas) {
        return canvas.notes().stream().filter(note -> !note.fromTemplate()).filter(this::touched);
    }

    private static String text(Document document, String member) {
        return plain(Parts.content(document, Target.field(document, member)));
    }

    private static String plain(Object value) {
        return ID.matcher(value.toString()).replaceAll("id=");
    }
}

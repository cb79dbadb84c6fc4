package aiworkbench.export.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aiworkbench.Reliability;
import aiworkbench.export.MarkedDocument;
import aiworkbench.export.page.Anchor;
import aiworkbench.export.page.Area;
import aiworkbench.export.page.Box;
import aiworkbench.export.page.Geometry;
import aiworkbench.export.page.Link;
import aiworkbench.export.page.Mark;
import aiworkbench.export.page.Missing;
import aiworkbench.export.page.Orientation;
import aiworkbench.export.page.Page;
import aiworkbench.export.page.PaperSize;
import aiworkbench.export.page.TextRun;
import aiworkbench.export.text.FontLibrary;
import aiworkbench.model.Document;
import aiworkbench.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a document holds: no mark leaves the printable part of a page, and no text lies on another text. */
@Tag("reliability")
class NothingOverlapsTest {

    /** Printers reach this far to the edges of the paper, in points. */
    private static final double EDGE = 14;
    /** Letters may touch by so much, in points: slanted ones and combining marks lean over their neighbours. */
    private static final double TOUCH = 1;
    private static final DocumentLayout LAYOUT = new DocumentLayout(new FontLibrary(List.of()), new Messages(Locale.UK));

    static IntStream seeds() {
        return IntStream.range(0, Reliability.of(30, 500, 500, 500));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aRandomDocumentIsLegible(int seed) {
        var document = MarkedDocument.of(seed).document();

        assertEquals(List.of(), troubles(document, PaperSize.values()[seed / 3 % 3], Orientation.values()[seed / 9 % 2]));
    }

    @ParameterizedTest
    @EnumSource(HugeDocument.class)
    void aHugeDocumentIsLegible(HugeDocument huge) {
        for (var orientation : Orientation.values()) {
            assertEquals(List.of(), troubles(huge.document(), PaperSize.A4, orientation), orientation::toString);
        }
    }

    static List<String> troubles(Document document, PaperSize paper, Orientation orientation) {
        var job = LAYOUT.print(document, new PageOptions(paper, Optional.of(orientation), Optional.empty(), _ -> Optional.empty(),
                Optional.of(LocalDate.of(2026, 11, 21))));
        return IntStream.range(0, job.pages().size()).boxed()
                .flatMap(i -> Stream.of(outside(job.pages().get(i)), leaves(job.pages().get(i)), overlaps(job.pages().get(i))).flatMap(t -> t).map(t -> "page " + (i + 1) + ": " + t))
                .limit(12).toList();
    }

    /** Text that begins in a frame, a card or a cell and leaves it. */
    private static Stream<String> leaves(Page page) {
        var boxes = page.marks().filter(Box.class::isInstance).map(mark -> ((Box) mark).area()).toList();
        return page.marks().flatMap(NothingOverlapsTest::text)
                .filter(text -> boxes.stream().anyMatch(box -> touches(text.area(), box) && !contains(box, text.area())))
                .map(text -> "leaves its box: " + words(text.mark()));
    }

    private static boolean touches(Area text, Area box) {
        return text.x() < box.right() - TOUCH && box.x() < text.right() - TOUCH && text.y() < box.bottom() - TOUCH && box.y() < text.bottom() - TOUCH;
    }

    private static boolean contains(Area box, Area text) {
        return box.x() <= text.x() + TOUCH && text.right() <= box.right() + TOUCH && box.y() <= text.y() + TOUCH && text.bottom() <= box.bottom() + TOUCH;
    }

    private static Stream<String> outside(Page page) {
        var paper = new Area(0, 0, page.size().width(), page.size().height()).inset(EDGE);
        return page.marks().filter(m -> !(m instanceof Link || m instanceof Anchor)).filter(mark -> {
            var area = Geometry.bounds(mark).orElseThrow();
            return area.x() < paper.x() || area.y() < paper.y() || area.right() > paper.right() || area.bottom() > paper.bottom();
        }).map(mark -> "outside: " + words(mark));
    }

    private record Text(Area area, Mark mark) {}

    private static Stream<String> overlaps(Page page) {
        var texts = page.marks().flatMap(NothingOverlapsTest::text).sorted(Comparator.comparingDouble(t -> t.area().y())).toList();
        var found = new ArrayList<String>();
        for (int i = 0; i < texts.size(); i++) {
            var one = texts.get(i);
            for (int k = i + 1; k < texts.size() && texts.get(k).area().y() < one.area().bottom() - TOUCH; k++) {
                var other = texts.get(k);
                if (one.area().x() < other.area().right() - TOUCH && other.area().x() < one.area().right() - TOUCH) {
                    found.add(words(one.mark()) + " on " + words(other.mark()));
                }
            }
        }
        return found.stream();
    }

    /** The body of the letters, without the room above and below them. */
    private static Stream<Text> text(Mark mark) {
        return switch (mark) {
            case TextRun run when run.visualText().isBlank() || run.width() < TOUCH -> Stream.empty();
            case TextRun run -> Stream.of(new Text(new Area(run.x(), run.baseline() - run.size() * 0.7, run.width(), run.size() * 0.8), run));
            case Missing missing -> Stream.of(new Text(missing.frame(), missing));
            case Mark _ -> Stream.empty();
        };
    }

    private static String words(Mark mark) {
        return switch (mark) {
            case TextRun run -> "'" + run.visualText() + "' at " + Math.round(run.x()) + ", " + Math.round(run.baseline());
            case Missing missing -> "'" + missing.text() + "'";
            case Mark other -> other.getClass().getSimpleName() + " " + Geometry.bounds(other);
        };
    }
}

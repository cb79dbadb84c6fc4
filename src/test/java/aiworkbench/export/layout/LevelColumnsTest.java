package aiworkbench.export.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import aiworkbench.export.page.Anchor;
import aiworkbench.export.text.FontLibrary;
import aiworkbench.export.text.ShapeMemory;
import aiworkbench.export.text.TextShaper;
import aiworkbench.export.words.Words;
import aiworkbench.model.DocumentKind;
import aiworkbench.text.Messages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Columns end at one height where their parts allow it, and printing parts again leaves nothing of the first time. */
class LevelColumnsTest {

    private static final double PART = 40;
    private static final double GAP = 10;

    private final Sheets sheets = sheets();
    private final double top = sheets.room().y();

    @Test
    void tenPartsAreFiveBesideFive() {
        new LevelColumns(sheets).print(2, parts(10));
        sheets.columns(1);

        assertEquals(top + 5 * PART + GAP, sheets.room().y(), 0.5);
        assertEquals(10, anchors());
    }

    @Test
    void onlyTheLastPageIsEvenedOut() {
        int onPage = 2 * (int) (sheets.room().height() / PART);
        new LevelColumns(sheets).print(2, parts(onPage + 6));
        double later = sheets.size().height() - sheets.fullHeight();
        sheets.columns(1);

        assertEquals(2, sheets.pages());
        assertEquals(onPage + 6, anchors());
        assertEquals(3 * PART + GAP, sheets.room().y() - (later - (sheets.size().height() - sheets.room().bottom())), 0.5);
    }

    @Test
    void columnsIntoWhichNothingCameTakeNoRoom() {
        sheets.down(100);
        new LevelColumns(sheets).print(2, List.of(() -> { }, () -> { }));
        assertFalse(sheets.used());
        sheets.columns(1);

        assertEquals(top + 100, sheets.room().y(), 0.01);
    }

    @Test
    void bothColumnsBeginAtOneHeightAsFarBelowATableAsAHeading() {
        sheets.down(100);
        var heights = new ArrayList<Double>();
        new LevelColumns(sheets).print(2, Collections.nCopies(2, () -> {
            sheets.need(PART);
            heights.add(sheets.room().y());
            sheets.put(new Anchor("a", 0));
            sheets.down(PART);
        }));

        assertEquals(top + 117, heights.getLast(), 0.01);
        assertEquals(heights.getLast(), heights.get(heights.size() - 2), 0.01);
    }

    private List<Runnable> parts(int count) {
        return IntStream.range(0, count).<Runnable>mapToObj(i -> () -> {
            sheets.need(PART);
            sheets.put(new Anchor("part " + i, 0));
            sheets.down(PART);
        }).toList();
    }

    private long anchors() {
        return sheets.finish().stream().flatMap(page -> page.marks()).filter(Anchor.class::isInstance).count();
    }

    private static Sheets sheets() {
        var document = HugeDocument.blank(DocumentKind.CANVAS);
        return new Sheets(new LayoutContext(new Words(document, new Messages(Locale.UK), _ -> Optional.empty()),
                new TextShaper(new FontLibrary(List.of()), Locale.UK, new ShapeMemory()), PageOptions.plain(), LayoutLimits.USUAL.start(), ReportPart.WHOLE));
    }
}

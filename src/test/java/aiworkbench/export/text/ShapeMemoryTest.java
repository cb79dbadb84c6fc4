package aiworkbench.export.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import aiworkbench.export.page.PageInks;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ShapeMemoryTest {

    private static final Style STYLE = Style.of(10, PageInks.INK);

    private final ShapeMemory memory = new ShapeMemory();
    private final AtomicInteger shaped = new AtomicInteger();

    @Test
    void whatWasShapedIsShapedOnce() {
        ShapedText first = text(Locale.UK, "Owner", 100);
        assertSame(first, text(Locale.UK, "Owner", 100));
        assertEquals(1, shaped.get());
    }

    @Test
    void whatChangesTheLinesIsShapedAgain() {
        ShapedText first = text(Locale.UK, "Owner", 100);
        assertNotSame(first, text(Locale.UK, "Owner", 50));
        assertNotSame(first, text(Locale.GERMANY, "Owner", 100));
        assertNotSame(first, text(Locale.UK, "Owners", 100));
        assertNotSame(first, memory.text(Locale.UK, List.of(new Span("Owner", STYLE.bold())), 100, Align.START, this::shape));
        assertNotSame(first, memory.text(Locale.UK, List.of(new Span("Owner", STYLE)), 100, Align.END, this::shape));
        assertEquals(6, shaped.get());
    }

    @Test
    void longTextsAndThoseOfSeveralStylesAreNotKept() {
        String longer = "a".repeat(41);
        assertNotSame(text(Locale.UK, longer, 100), text(Locale.UK, longer, 100));
        List<Span> two = List.of(new Span("a", STYLE), new Span("b", STYLE.bold()));
        assertNotSame(memory.text(Locale.UK, two, 100, Align.START, this::shape), memory.text(Locale.UK, two, 100, Align.START, this::shape));
    }

    @Test
    void whatNobodyAsksForIsForgottenAndWhatIsInUseStays() {
        ShapedText used = text(Locale.UK, "used", 100);
        ShapedText unused = text(Locale.UK, "unused", 100);
        for (int i = 0; i < 8_000; i++) {
            text(Locale.UK, "label %06d".formatted(i), 100);
            if (i % 500 == 0) {
                assertSame(used, text(Locale.UK, "used", 100), "asked for again and again");
            }
        }
        assertNotSame(unused, text(Locale.UK, "unused", 100));
    }

    private ShapedText text(Locale language, String text, double width) {
        return memory.text(language, List.of(new Span(text, STYLE)), width, Align.START, this::shape);
    }

    private ShapedText shape() {
        shaped.incrementAndGet();
        return new ShapedText(List.of());
    }
}

package aiworkbench.export.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.export.page.Cluster;
import aiworkbench.export.page.Missing;
import aiworkbench.export.page.PageInks;
import aiworkbench.export.page.TextRun;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextShaperTest {

    private static final FontLibrary FONTS = new FontLibrary(List.of());
    private static final Style PLAIN = Style.of(10, PageInks.INK);

    private final TextShaper shaper = new TextShaper(FONTS, Locale.UK);

    @Test
    void wordsWrapAtSpacesAndNoLineIsTooWide() {
        ShapedText text = shaper.shape("Agents search five systems before they can answer a ticket", PLAIN, 90);
        assertEquals(List.of("Agents search five", "systems before they", "can answer a ticket"), words(text));
        assertTrue(text.lines().stream().allMatch(line -> line.width() <= 90));
        assertEquals(3 * 13.6, text.height(), 1e-9);
    }

    @Test
    void aWrappedLineKeepsItsSpaceForReadersOfTheText() {
        ShapedLine first = shaper.shape("two words", PLAIN, 25).lines().getFirst();
        assertEquals("two ", visual(first));
        assertEquals("two", first.text());
    }

    @Test
    void emptyTextIsOneEmptyLine() {
        ShapedText text = shaper.shape("", PLAIN, 100);
        assertEquals(1, text.lines().size());
        assertEquals(13.6, text.height(), 1e-9);
        assertTrue(text.at(0, 0).isEmpty());
    }

    @Test
    void lineEndsOfEveryKindStartANewLine() {
        assertEquals(List.of("a", "b", "c", "", "d", ""), words(shaper.shape("a\nb\r\nc\u2029\nd\n", PLAIN, 100)));
    }

    @Test
    void aLigatureIsOneGlyphForSeveralLetters() {
        TextRun run = (TextRun) new TextShaper(FONTS, Locale.UK)
                .line("\u0644\u0627", PLAIN).lines().getFirst().runs().getFirst();
        assertEquals(1, run.clusters().size());
        assertEquals("\u0644\u0627", run.clusters().getFirst().text());
    }

    @Test
    void kerningPullsLettersTogether() {
        double apart = shaper.width("A", PLAIN) + shaper.width("V", PLAIN);
        assertTrue(shaper.width("AV", PLAIN) < apart - 0.1);
    }

    @Test
    void rightToLeftTextStandsRightAndRunsFromTheRight() {
        ShapedLine line = shaper.shape("\u05E9\u05DC\u05D5\u05DD", PLAIN, 200).lines().getFirst();
        assertEquals(200, line.x() + line.width(), 1e-6);
        assertEquals("\u05DD\u05D5\u05DC\u05E9", visual(line));
        assertEquals("\u05E9\u05DC\u05D5\u05DD", line.text());
    }

    @Test
    void numbersInRightToLeftTextRunFromTheLeft() {
        ShapedLine line = shaper.shape("\u05D0 123 \u05D1", PLAIN, 200).lines().getFirst();
        assertEquals("\u05D1 123 \u05D0", visual(line));
    }

    @Test
    void bracketsAreMirroredButKeepTheirText() {
        ShapedLine plain = shaper.line("(", PLAIN).lines().getFirst();
        ShapedLine mirrored = shaper.line("\u05D0)", PLAIN).lines().getFirst();
        assertEquals(")\u05D0", visual(mirrored));
        assertFalse(visual(plain).isEmpty());
    }

    @Test
    void devanagariSyllablesReorderWithinTheirCluster() {
        TextRun run = (TextRun) shaper.line("\u0915\u093F", PLAIN).lines().getFirst().runs().getFirst();
        assertEquals(1, run.clusters().size());
        assertEquals(2, run.clusters().getFirst().glyphs().size());
    }

    @Test
    void everyCharacterBelongsToExactlyOneCluster() {
        String text = "Office \u0639\u0631\u0628\u064A \u05E2\u05D1\u05E8\u05D9\u05EA \u0939\u093F\u0928\u094D\u0926\u0940"
                + " \u0E44\u0E17\u0E22 \u0395\u03BB \u0420\u0443";
        String set = shaper.line(text, PLAIN).lines().getFirst().runs().stream()
                .flatMap(mark -> ((TextRun) mark).clusters().stream()).map(Cluster::text).collect(Collectors.joining());
        assertEquals(sorted(text), sorted(set));
    }

    @Test
    void anEndlessWordIsCutBetweenLetters() {
        ShapedText text = shaper.shape("w".repeat(100), PLAIN, 50);
        assertTrue(text.lines().size() > 10);
        assertTrue(text.lines().stream().allMatch(line -> line.width() <= 50.5));
        assertEquals("w".repeat(100), String.join("", words(text)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -5, 0.001})
    void noRoomMeansOneLetterALine(double width) {
        assertEquals(List.of("a", "b", "c"), words(shaper.shape("abc", PLAIN, width)));
    }

    @Test
    void aSoftHyphenShowsOnlyAtTheEndOfALine() {
        assertEquals(shaper.width("document", PLAIN), shaper.width("docu\u00ADment", PLAIN), 0.2);
        ShapedText cut = shaper.shape("docu\u00ADment", PLAIN, 30);
        assertEquals(2, cut.lines().size());
        assertEquals("docu\u00AD", visual(cut.lines().getFirst()));
        assertTrue(cut.lines().getFirst().width() > shaper.width("docu", PLAIN) + 2);
    }

    @Test
    void aCharacterWithoutFontIsDrawnAsItsCodePoint() {
        ShapedLine line = shaper.line("a \uE123 b", PLAIN).lines().getFirst();
        Missing missing = line.runs().stream().filter(Missing.class::isInstance).map(Missing.class::cast)
                .findFirst().orElseThrow();
        assertEquals("\uE123", missing.text());
        assertEquals("a \uE123 b", missing.sample());
        assertEquals("E123", missing.digits().stream().map(TextRun::visualText).collect(Collectors.joining()));
        assertTrue(line.width() > shaper.width("a  b", PLAIN) + 5);
    }

    @Test
    void controlCharactersAndHalfCharactersDoNoHarm() {
        assertEquals(List.of("ab c"), words(shaper.line("a\u0000b\tc\u0007", PLAIN)));
        assertEquals(List.of("\uFFFD"), words(shaper.line("\uD800", PLAIN)));
    }

    @Test
    void stylesMixInOneLineAndTheTallestDecidesItsHeight() {
        ShapedText text = shaper.shape(List.of(new Span("For ", PLAIN), new Span("agents", PLAIN.semibold().sized(20))),
                200, Align.START);
        assertEquals(2, text.lines().getFirst().runs().size());
        assertEquals(27.2, text.height(), 1e-9);
    }

    @Test
    void alignmentMovesTheLine() {
        double width = shaper.width("abc", PLAIN);
        assertEquals(100 - width, shaper.shape("abc", PLAIN, 100, Align.END).lines().getFirst().x(), 1e-9);
        assertEquals((100 - width) / 2, shaper.shape("abc", PLAIN, 100, Align.CENTRE).lines().getFirst().x(), 1e-9);
    }

    @Test
    void linesCanGoOnElsewhere() {
        ShapedText text = shaper.shape("one two three four", PLAIN, 30);
        int fit = text.linesWithin(28);
        assertEquals(2, fit);
        assertEquals(text.lines().size(), text.lines(0, fit).lines().size() + text.lines(fit, text.lines().size()).lines().size());
    }

    @Test
    void hugeTextsTakeTimeInProportion() {
        String huge = "\u05D0b \u0915\u093Fx".repeat(20_000);
        assertTimeout(Duration.ofSeconds(20), () -> shaper.shape(huge, PLAIN, 100));
        assertTimeout(Duration.ofSeconds(20), () -> shaper.shape("x".repeat(200_000), PLAIN, 100));
    }

    private static List<String> words(ShapedText text) {
        return text.lines().stream().map(ShapedLine::text).toList();
    }

    private static String visual(ShapedLine line) {
        return line.runs().stream().map(mark -> ((TextRun) mark).visualText()).collect(Collectors.joining());
    }

    private static String sorted(String text) {
        return text.codePoints().sorted().mapToObj(Character::toString).collect(Collectors.joining());
    }
}

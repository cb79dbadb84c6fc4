package aiworkbench.export.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.export.page.Mark;
import aiworkbench.export.page.Missing;
import aiworkbench.export.page.PageInks;
import aiworkbench.export.page.TextRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Emoji on machines without fonts of their own. */
class EmojiTest {

    private static final int A_LINE = 60;

    private final TextShaper shaper = new TextShaper(new FontLibrary(List.of()), Locale.UK);

    @Test
    void everyEmojiIsDrawnOrNamedAsMissing() {
        List<String> emoji = IntStream.rangeClosed(0xA9, 0x1FAFF).filter(Character::isEmoji).mapToObj(Character::toString).toList();
        int drawn = 0;
        for (int from = 0; from < emoji.size(); from += A_LINE) {
            List<String> some = emoji.subList(from, Math.min(emoji.size(), from + A_LINE));
            List<Mark> marks = marks(String.join(" ", some));
            List<String> missing = missing(marks);
            assertTrue(glyphs(marks).noneMatch(glyph -> glyph == 0), () -> "an empty box without a word in " + some);
            String visible = text(marks);
            for (String one : some) {
                assertTrue(visible.contains(one) != missing.contains(one), one);
            }
            drawn += some.size() - missing.size();
        }
        assertTrue(drawn > 900, "those that are in use for long have a picture: " + drawn);
    }

    @Test
    void emojiOfSeveralCharactersStayTogether() {
        for (String one : List.of("\uD83D\uDC69\u200D\uD83D\uDCBB", "\uD83C\uDDE9\uD83C\uDDEA", "\uD83D\uDC4D\uD83C\uDFFD")) {
            List<Mark> marks = marks(one);
            assertEquals(List.of(), missing(marks));
            assertEquals(one, text(marks), "readers of the text get all of it");
        }
        assertEquals(List.of("\uD83E\uDEE8\u200D\uD83D\uDCBB"), missing(marks("\uD83E\uDEE8\u200D\uD83D\uDCBB")), "half of it would say something else");
    }

    @Test
    void joinedEmojiAreWrappedWhereALineHasNoRoomForAllOfThem() {
        ShapedText lines = shaper.shape("\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66", Style.of(10, PageInks.INK), 25);
        assertEquals(2, lines.lines().size());
        assertTrue(lines.lines().stream().allMatch(line -> line.width() <= 25.01));
    }

    private List<Mark> marks(String text) {
        List<Mark> marks = new ArrayList<>();
        shaper.line(text, Style.of(10, PageInks.INK)).lines().forEach(line -> marks.addAll(line.runs()));
        return marks;
    }

    private static List<String> missing(List<Mark> marks) {
        return marks.stream().filter(Missing.class::isInstance).map(mark -> ((Missing) mark).text()).toList();
    }

    private static Stream<TextRun> runs(List<Mark> marks) {
        return marks.stream().filter(TextRun.class::isInstance).map(TextRun.class::cast);
    }

    private static IntStream glyphs(List<Mark> marks) {
        return runs(marks).flatMap(run -> run.clusters().stream()).flatMap(cluster -> cluster.glyphs().stream()).mapToInt(glyph -> glyph.id());
    }

    private static String text(List<Mark> marks) {
        return runs(marks).map(TextRun::visualText).collect(Collectors.joining());
    }
}

package aiworkbench.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import aiworkbench.RandomDocuments;
import aiworkbench.Reliability;
import aiworkbench.edit.CanvasEdits;
import aiworkbench.model.Document;
import aiworkbench.model.Note;
import aiworkbench.text.Messages;

/** On a wall everything stands inside, nothing lies over another thing, and no text is under 28 px unless the check of the wall names it. */
class WallLayoutTest {

    /** Widths of letters as they are on average: pure, so that hundreds of walls take no time. */
    private static final WallLayout.Measure ABOUT = (text, width, size, bold) -> text.lines()
            .mapToDouble(line -> Math.max(1, Math.ceil(line.length() * size * (bold ? 0.52 : 0.48) / width))).sum() * Math.ceil(size * 1.26);

    private static final double FOOT = 150;
    private static final List<double[]> WALLS = List.of(new double[] {1280, 720}, new double[] {1920, 1080}, new double[] {3840, 2160},
            new double[] {1024, 768}, new double[] {1600, 1200});

    private final Slides slides = new Slides(new Messages(Locale.UK));

    static LongStream seeds() {
        return RandomDocuments.seeds(Reliability.of(25, 500, 3_000, 20_000));
    }

    private static WallLayout lay(Slide slide, double[] wall, int most) {
        double scale = wall[1] / WallLayout.USUAL_HEIGHT;
        return WallLayout.of(slide, wall[0], wall[1] - FOOT * scale, scale, most, most < 10, ABOUT);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyTextCanBeReadOrIsNamed(long seed) {
        var random = new Random(seed);
        var wall = WALLS.get(random.nextInt(WALLS.size()));
        int most = random.nextBoolean() ? 9 : Integer.MAX_VALUE;
        for (Document document : List.of(new RandomDocuments(seed).canvas(), crowded(seed, random), new RandomDocuments(seed).risks(), new RandomDocuments(seed).plan())) {
            slides.of(document).forEach(slide -> check(slide, wall, most));
        }
    }

    /** A canvas as a workshop leaves it: many short notes, and now and then a long one. */
    private static Document crowded(long seed, Random random) {
        var notes = IntStream.range(0, random.nextInt(80)).mapToObj(i -> Note.of("w" + i, "user-problem",
                "word ".repeat(1 + random.nextInt(random.nextInt(20) == 0 ? 900 : 14)))).toList();
        return CanvasEdits.addNotes(notes).step().apply(aiworkbench.model.Canvas.blank(new RandomDocuments(seed).canvas().id(), "A"));
    }

    private static void check(Slide slide, double[] wall, int most) {
        double scale = wall[1] / WallLayout.USUAL_HEIGHT;
        double bottom = wall[1] - FOOT * scale;
        var seen = new ArrayList<Integer>();
        var layout = lay(slide, wall, most);
        var named = new HashSet<>(layout.problems().stream().map(WallLayout.Problem::text).toList());
        var title = layout.title();
        assertTrue(title.size() >= WallLayout.LEAST * scale && layout.question().size() >= WallLayout.LEAST * scale);
        assertTrue(title.y() + title.height() <= layout.question().y() + 0.01);
        double above = layout.question().y() + layout.question().height();
        for (int page = 0; page < layout.pages().size(); page++) {
            var places = layout.onPage(page);
            for (var place : places) {
                var card = slide.cards().get(place.index());
                seen.add(place.index());
                assertTrue(place.x() >= 0 && place.x() + place.width() <= wall[0] + 0.5, place::toString);
                assertTrue(place.y() >= above - 0.5, place::toString);
                boolean readable = Math.min(place.size(), place.meta()) >= WallLayout.LEAST * scale - 0.01 && place.y() + place.height() <= bottom + 0.5;
                assertTrue(readable || named.contains(card.text()), () -> place + " of " + card.text().length() + " letters is not named");
                assertTrue(places.stream().filter(other -> other != place).noneMatch(other -> overlap(place, other)), place::toString);
            }
            assertTrue(places.size() <= most);
        }
        assertEquals(IntStream.range(0, slide.cards().size()).boxed().toList(), seen, "every card is on one page, in order");
    }

    private static boolean overlap(WallLayout.Place a, WallLayout.Place b) {
        return a.x() < b.x() + b.width() - 0.5 && b.x() < a.x() + a.width() - 0.5 && a.y() < b.y() + b.height() - 0.5 && b.y() < a.y() + a.height() - 0.5;
    }

    @Test
    void sizesFollowTheHeightOfTheWall() {
        var slide = slide("One", "Two", "Three");
        var small = lay(slide, WALLS.get(0), Integer.MAX_VALUE);
        var large = lay(slide, WALLS.get(2), Integer.MAX_VALUE);
        assertEquals(3, large.title().size() / small.title().size(), 0.01);
        assertEquals(3, large.cards().getFirst().size() / small.cards().getFirst().size(), 0.01);
        assertEquals(52, large.cards().getFirst().size() / 2, 0.01, "few words are as large as they may be");
    }

    @Test
    void aNoteLongerThanTheWallIsNamed() {
        var layout = lay(slide("word ".repeat(2_000), "short"), WALLS.get(1), Integer.MAX_VALUE);
        assertEquals(WallLayout.Trouble.SMALL, layout.problems().getFirst().trouble());
        assertTrue(layout.problems().getFirst().size() < WallLayout.LEAST);
    }

    @Test
    void theCheckOfTheWallLooksAtEveryPage() {
        var slide = slide(IntStream.range(0, 90).mapToObj(i -> i == 80 ? "word ".repeat(2_000) : "word ".repeat(30)).toArray(String[]::new));
        var check = WallCheck.of(List.of(slide, slide("fine")), 1920, 930, 1, ABOUT, _ -> "");
        assertEquals(2, check.parts());
        assertEquals(1, check.problems().size());
        assertTrue(check.smallest() < WallLayout.LEAST);
    }

    @Test
    void theCheckOfTheWallNamesLettersThatCannotBeShown() {
        var check = WallCheck.of(List.of(slide("One", "Two 𐐷"), slide("fine")), 1920, 930, 1, ABOUT, text -> text.contains("𐐷") ? "𐐷" : "");
        assertEquals(List.of(WallLayout.Trouble.LETTERS), check.problems().stream().map(WallLayout.Problem::trouble).toList());
        assertEquals("𐐷", check.problems().getFirst().text());
    }

    @Test
    void roomsAskForLargerTextTheDeeperTheyAre() {
        assertTrue(Room.USUAL.leastSize() <= WallLayout.LEAST, "the usual room can read all that a wall shows");
        assertEquals(Room.USUAL.depth(), Room.USUAL.readableFrom(Room.USUAL.leastSize()), 0.01);
        var hall = Room.USUAL.deeper(5);
        assertEquals(2 * Room.USUAL.leastSize(), hall.leastSize(), 0.01);
        assertEquals(Room.USUAL.leastSize(), hall.higher(1.5).leastSize(), 0.01);
        assertEquals(40, hall.deeper(500).depth());
    }

    private static Slide slide(String... texts) {
        return new Slide(Slide.Kind.PART, "Title", "Question?", IntStream.range(0, texts.length)
                .mapToObj(i -> Slide.Card.of("c" + i, texts[i], "note-grey", i % 4, i % 4 > 0 ? i % 4 + " votes" : "")).toList(), Optional.of("b"));
    }
}

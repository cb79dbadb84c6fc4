package aiworkbench.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.model.AxisStep;
import aiworkbench.model.Grid;
import aiworkbench.model.Level;
import aiworkbench.model.Rating;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScoringTest {

    private static final String NUMERIC = "pmi-probability-impact";

    static Stream<String> gridsWithLevels() {
        return PublishedTables.matrixIds().stream().filter(id -> !id.equals(NUMERIC));
    }

    @Test
    void everyShippedGridIsPublished() {
        assertEquals(
                PublishedTables.matrixIds(), Catalogue.matrices().grids().stream().map(Grid::id).toList());
    }

    @ParameterizedTest
    @MethodSource("gridsWithLevels")
    void everyCellHasThePublishedLevel(String id) {
        Grid grid = grid(id);
        List<List<String>> table = PublishedTables.table("matrix:" + id);
        assertEquals(grid.impact().stream().map(ScoringTest::heading).toList(), table.getFirst().subList(1, table.getFirst().size())
                .stream().map(ScoringTest::plain).toList());
        for (int likelihood = 1; likelihood <= grid.likelihood().size(); likelihood++) {
            List<String> row = table.get(likelihood);
            assertEquals(heading(grid.likelihood().get(likelihood - 1)), plain(row.getFirst()));
            for (int impact = 1; impact <= grid.impact().size(); impact++) {
                Rating rating = Rating.of(likelihood, impact);
                assertEquals(row.get(impact), cell(grid, rating), rating.toString());
            }
        }
    }

    @Test
    void theNumericGridShowsProductsAndNoLevelUntilCutOffsAreSet() {
        Grid grid = grid(NUMERIC);
        List<List<String>> table = PublishedTables.table("matrix:" + NUMERIC);
        for (int likelihood = 1; likelihood <= 5; likelihood++) {
            for (int impact = 1; impact <= 5; impact++) {
                Rating rating = Rating.of(likelihood, impact);
                assertEquals(0, new BigDecimal(table.get(likelihood).get(impact)).compareTo(Scoring.score(grid, rating).orElseThrow()));
                assertTrue(Scoring.level(grid, rating).isEmpty());
            }
        }
        Grid set = Scoring.withCutOffs(grid, List.of(new BigDecimal("0.05"), new BigDecimal("0.2")));
        assertEquals("Low", Scoring.level(set, Rating.of(3, 2)).orElseThrow().label());
        assertEquals("Moderate", Scoring.level(set, Rating.of(3, 4)).orElseThrow().label());
        assertEquals("High", Scoring.level(set, Rating.of(2, 5)).orElseThrow().label());
    }

    @Test
    void publishedBandsGiveThePublishedCells() {
        Grid npsa = grid("npsa-2008-5x5");
        assertEquals(npsa, Scoring.withCutOffs(npsa, Stream.of("3", "6", "12").map(BigDecimal::new).toList()));
        assertThrows(IllegalArgumentException.class, () -> Scoring.withCutOffs(npsa, List.of(BigDecimal.ONE)));
    }

    @Test
    void aRatingOutsideTheGridHasNoLevel() {
        Grid grid = grid("cox-3x3");
        assertTrue(Scoring.level(grid, Rating.of(4, 1)).isEmpty());
        assertTrue(Scoring.level(grid, Rating.of(1, 4)).isEmpty());
        assertFalse(Scoring.contains(grid, Rating.of(1, 4)));
    }

    @Test
    void onlyProductGridsHaveScores() {
        assertTrue(Scoring.score(grid("nist-sp-800-30r1-i2"), Rating.of(3, 4)).isEmpty());
        assertEquals(0, BigDecimal.valueOf(12).compareTo(Scoring.score(grid("npsa-2008-5x5"), Rating.of(3, 4)).orElseThrow()));
        assertTrue(Scoring.score(grid("npsa-2008-5x5"), Rating.of(3, 6)).isEmpty());
    }

    @Test
    void theTwoTopLevelsOfEveryGridCountAsHigh() {
        for (Grid grid : Catalogue.matrices().grids()) {
            int levels = grid.levels().size();
            List<Level> high = grid.levels().stream().filter(level -> Scoring.high(grid, level)).toList();
            assertEquals(grid.levels().subList(levels - 2, levels), high, grid.id());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nist-sp-800-30r1-i2, VERY_LOW LOW MODERATE HIGH EXTREME",
        "owasp-risk-rating,   VERY_LOW LOW MODERATE HIGH EXTREME",
        "npsa-2008-5x5,       LOW MODERATE HIGH EXTREME",
        "mil-std-882e-iii,    LOW MODERATE HIGH EXTREME",
        "cox-3x3,             LOW MODERATE HIGH",
    })
    void levelsLookAsGraveAsTheyAre(String id, String tones) {
        Grid grid = grid(id);
        assertEquals(tones, grid.levels().stream().map(level -> Scoring.tone(grid, level).name()).collect(Collectors.joining(" ")));
        assertEquals(0, Scoring.severity(grid, grid.levels().getFirst()));
        assertEquals(1, Scoring.severity(grid, grid.levels().getLast()));
    }

    private static String cell(Grid grid, Rating rating) {
        String label = Scoring.level(grid, rating).orElseThrow().label();
        return Scoring.score(grid, rating).map(score -> score.toPlainString() + " " + label).orElse(label);
    }

    /** Tables print a code before the label on some axes only. */
    private static String heading(AxisStep step) {
        return step.label();
    }

    private static String plain(String heading) {
        return heading.replaceFirst("^(VL|L|M|H|VH|[A-E]|I|II|III|IV|\\d) ", "");
    }

    static Grid grid(String id) {
        return Catalogue.matrices().grid(id).orElseThrow();
    }
}

package aiworkbench.ui.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import aiworkbench.RandomDocuments;
import aiworkbench.Reliability;
import aiworkbench.edit.Ids;
import aiworkbench.edit.RiskEdits;
import aiworkbench.export.csv.CsvWriter;
import aiworkbench.model.Mitigation;
import aiworkbench.model.Rating;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.storage.CannotOpen;
import aiworkbench.storage.table.TableReader;
import aiworkbench.text.Messages;

/** What rows of a table become, and that a table of ours comes back without loss. */
class RiskImportTest {

    private static final Messages MESSAGES = new Messages(Locale.UK);

    static LongStream seeds() {
        return RandomDocuments.seeds(Reliability.of(12, 400, 2000, 2000));
    }

    private static String written(RiskMatrix matrix) {
        return new CsvWriter(MESSAGES).write(matrix, link -> Optional.of("Title [with] brackets\n" + link.element()));
    }

    private static RiskImport.Result of(RiskMatrix matrix, String csv) {
        try {
            return RiskImport.of(new TableReader().read(csv.getBytes(StandardCharsets.UTF_8)), matrix, MESSAGES, new Ids(new Random(3)));
        } catch (CannotOpen e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> said(RiskImport.Result result) {
        return result.remarks().stream().map(r -> r.row() + (r.leftOut() ? " out: " : ": ") + r.why().sentence(MESSAGES)).toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatWasWrittenComesBackWhereItWas(long seed) {
        var matrix = new RandomDocuments(seed).risks();
        var spoilt = RiskEdits.RISKS.change(matrix, all -> all.stream().map(risk -> RiskEdits.INHERENT.set(RiskEdits.OWNER.set(
                RiskEdits.TITLE.set(risk, "Spoilt"), "Nobody"), Optional.of(Rating.of(1, 1)))).toList());
        var result = of(spoilt, written(matrix));
        assertEquals(0, result.added());
        var restored = RiskEdits.takeOver(result.risks()).step().apply(spoilt);
        for (int i = 0; i < matrix.risks().size(); i++) {
            assertEquals(matrix.risks().get(i).toString(), withoutRatingData(restored.risks().get(i), matrix.risks().get(i)).toString());
        }
        assertEquals(List.of(), of(matrix, written(matrix)).risks(), "nothing is new where all of it is");
    }

    /** A table in English comes back where German is spoken: names of columns and words in cells. */
    @Test
    void aTableInEnglishIsUnderstoodInGerman() throws CannotOpen {
        var matrix = RiskScene.support();
        var empty = RiskEdits.RISKS.set(matrix, List.of());
        var table = new TableReader().read(written(matrix).getBytes(StandardCharsets.UTF_8));
        var result = RiskImport.of(table, empty, new Messages(Locale.GERMANY), new Ids(new Random(3)));
        assertEquals(List.of(), result.remarks());
        assertEquals(matrix.risks().stream().map(RiskImportTest::facts).toList(), result.risks().stream().map(RiskImportTest::facts).toList());
    }

    /** What another program stored with a rating went with the rating that was spoilt. */
    private static Risk withoutRatingData(Risk restored, Risk original) {
        return RiskEdits.INHERENT.set(restored, restored.inherent().map(r ->
                new Rating(r.likelihood(), r.impact(), original.inherent().map(Rating::unknown).orElse(Map.of()))));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatWasWrittenComesBackInAnEmptyMatrix(long seed) {
        var matrix = new RandomDocuments(seed).risks();
        var empty = RiskEdits.WAIVERS.set(RiskEdits.RISKS.set(matrix, List.of()), List.of());
        var result = of(empty, written(matrix));
        assertEquals(List.of(), result.remarks().stream().filter(r -> r.leftOut()).toList());
        assertEquals(matrix.risks().stream().map(RiskImportTest::facts).toList(), result.risks().stream().map(RiskImportTest::facts).toList());
    }

    /** All that a table holds: everything but what other programs stored. */
    private static Object facts(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.map(RiskImportTest::facts);
            case List<?> list -> list.stream().map(RiskImportTest::facts).toList();
            case Record part -> Stream.of(part.getClass().getRecordComponents()).filter(c -> !Set.of("unknown", "code").contains(c.getName()))
                    .map(c -> facts(component(part, c))).toList();
            default -> value;
        };
    }

    private static Object component(Record part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theSampleComesBackWithoutARemark() {
        var matrix = RiskScene.support();
        var csv = new CsvWriter(MESSAGES).write(matrix, _ -> Optional.empty());
        var result = of(RiskEdits.RISKS.set(matrix, List.of()), csv);
        assertEquals(List.of(), said(result));
        assertEquals(matrix.risks(), result.risks());
    }

    @Test
    void tablesOfOtherToolsAreUnderstood() {
        var result = of(RiskScene.empty(), """
                No;Name;Category;Cause;Description;Inherent likelihood;Inherent impact;Response;Risk owner;Control;Due date
                1;Leak;Privacy;Logs keep names;names are read;High;Very high;Reduce;Ann;Mask names;5 October 2026
                1;;;;;;;;;Delete logs;2026-11-01
                2;Drift;;;;2;3;;;;
                """);
        assertEquals(List.of(), said(result));
        assertEquals(List.of("1", "2"), result.risks().stream().map(Risk::code).toList());
        var leak = result.risks().getFirst();
        assertEquals("privacy", leak.theme());
        assertEquals(Optional.of(Rating.of(4, 5)), leak.inherent());
        assertEquals(List.of("Mask names", "Delete logs"), leak.mitigations().stream().map(Mitigation::text).toList());
        assertEquals("2026-10-05", leak.mitigations().getFirst().due().orElseThrow().toString());
    }

    @Test
    void goodRowsOfAFileWithThirtyKindsOfMistakesAreTakenAndEachBadOneIsNamed() throws IOException {
        String csv;
        try (var in = RiskImportTest.class.getResourceAsStream("mistakes.csv")) {
            csv = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        var result = of(RiskScene.support(), csv);
        var good = result.risks().stream().map(Risk::title).filter(title -> title.startsWith("Good")).toList();
        assertEquals(IntStream.rangeClosed(1, 5).mapToObj(i -> "Good " + i).toList(), good);
        var lines = csv.lines().toList();
        var bad = IntStream.range(1, lines.size()).filter(i -> !lines.get(i).contains("Good") && !lines.get(i).startsWith(",X4,")).mapToObj(i -> i + 1)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(bad, result.remarks().stream().map(r -> r.row()).collect(Collectors.toCollection(TreeSet::new)), () -> String.join("\n", said(result)));
        var kinds = result.remarks().stream().map(r -> r.why().key() + " " + r.why().args().stream().skip(1).findFirst().orElse("")).collect(Collectors.toSet());
        assertTrue(kinds.size() >= 30, () -> kinds.size() + " kinds: " + kinds);
    }

    @Test
    void aTableWithoutTitlesAddsNothing() {
        assertEquals(List.of("1 out: The table has no column “Risk”. Name the columns in its first row."), said(of(RiskScene.empty(), "Day,Owner\n1,Ann\n")));
    }

    @Test
    void cellsThatLookLikeFormulasAreHarmlessInAFileAndComeBack() {
        var nasty = List.of("=HYPERLINK(\"http://x\")", "+1+1", "-cmd", "@SUM(A1)", "\tx", "'=x", "＝1", "-5");
        var matrix = RiskEdits.RISKS.set(RiskScene.empty(), IntStream.range(0, nasty.size()).mapToObj(i -> Risk.of("n" + i, "R" + i, nasty.get(i))).toList());
        var csv = written(matrix);
        assertTrue(csv.contains("\"'=HYPERLINK(\"\"http://x\"\")\""), csv);
        assertTrue(csv.contains("\"'@SUM(A1)\""));
        assertEquals(nasty, of(RiskScene.empty(), csv).risks().stream().map(Risk::title).toList());
    }

    @Test
    void takingOverIsOneStepThatCanBeUndone() {
        var before = RiskScene.support();
        var result = of(before, "Id,Code,Risk\nR1,R1,Renamed\n,R99,New one\n");
        assertEquals(1, result.added());
        var after = RiskEdits.takeOver(result.risks()).step().apply(before);
        assertEquals(before.risks().size() + 1, after.risks().size());
        assertEquals("Renamed", after.risks().getFirst().title());
    }
}

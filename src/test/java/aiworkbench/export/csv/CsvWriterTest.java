package aiworkbench.export.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import aiworkbench.export.MarkedDocument;
import aiworkbench.model.Document;
import aiworkbench.model.Metric;
import aiworkbench.model.PlanItem;
import aiworkbench.model.Risk;
import aiworkbench.storage.JsonFormat;
import aiworkbench.text.Messages;

/** Tables for spreadsheets: RFC 4180, no formulas, and every field of a row or a reason why not. */
class CsvWriterTest {

    private static final Messages MESSAGES = new Messages(Locale.UK);

    /** Fields of rows that are no column of that name: ids, what programs keep, and what fills several columns or rows of a risk. */
    private static final Set<String> LEFT_OUT = Set.of(
            "Metric.id", "Metric.unknown",
            "PlanItem.id", "PlanItem.series", "PlanItem.unknown",
            "Risk.acceptance", "Risk.id", "Risk.impactRange", "Risk.likelihoodRange", "Risk.loss", "Risk.mitigations",
            "Risk.unknown");
    private static final Set<String> LEVELS = Set.of("inherent", "current", "target");

    static IntStream seeds() {
        return IntStream.range(0, 30);
    }

    private static String write(Document document) {
        return new CsvWriter(MESSAGES).write(document, _ -> Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyRowHasAFieldForEachColumnAndNoFormula(int seed) {
        var rows = parse(write(MarkedDocument.of(seed).document()));

        assertEquals(1, rows.stream().map(List::size).distinct().count(), rows::toString);
        rows.stream().flatMap(List::stream).filter(field -> !field.matches("-?\\d+(\\.\\d+)?"))
                .forEach(field -> assertFalse(field.matches("(?s)[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20].*"), field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+A1", "-A1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "'=1", "\uFF1D1"})
    void formulasBecomeText(String formula) {
        assertEquals("\"'" + formula + "\"", CsvText.field(formula));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-0.5", "12", "1 = 1", "a\"b"})
    void numbersAndOrdinaryTextStayAsTheyAre(String text) {
        assertEquals('"' + text.replace("\"", "\"\"") + '"', CsvText.field(text));
    }

    @Test
    void everyFieldOfARowIsAColumnOrLeftOutOnPurpose() throws IOException {
        var missing = new TreeSet<String>();
        missing.addAll(missing("support-assistant.canvas.json", Metric.class));
        missing.addAll(missing("support-assistant.plan.json", PlanItem.class));
        missing.addAll(missing("support-assistant.risks.json", Risk.class));

        assertEquals(new TreeSet<>(LEFT_OUT), missing);
    }

    private static List<String> missing(String sample, Class<? extends Record> type) throws IOException {
        var head = parse(write(new JsonFormat().read(Files.readAllBytes(Path.of("assets/samples", sample))))).getFirst();
        return Stream.of(type.getRecordComponents()).map(c -> c.getName())
                .filter(name -> {
                    if (type == Risk.class && LEVELS.contains(name)) {
                        return head.stream().noneMatch(column -> column.startsWith(MESSAGES.text("field.Risk." + name) + ":"));
                    }
                    return LEFT_OUT.contains(type.getSimpleName() + "." + name) || !head.contains(MESSAGES.text("field." + type.getSimpleName() + "." + name));
                })
                .map(name -> type.getSimpleName() + "." + name).toList();
    }

    /** RFC 4180 as it stands: quoted fields, doubled quotes, rows that end with CR LF. */
    private static List<List<String>> parse(String csv) {
        assertEquals('\uFEFF', csv.charAt(0));
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        int at = 1;
        while (at < csv.length()) {
            assertEquals('"', csv.charAt(at), () -> "not quoted: " + csv);
            var field = new StringBuilder();
            for (at++; csv.charAt(at) != '"' || csv.startsWith("\"\"", at); at++) {
                field.append(csv.charAt(at));
                at += csv.charAt(at) == '"' ? 1 : 0;
            }
            row.add(field.toString());
            at++;
            if (csv.startsWith("\r\n", at)) {
                rows.add(List.copyOf(row));
                row.clear();
                at += 2;
            } else {
                assertEquals(',', csv.charAt(at));
                at++;
            }
        }
        return rows;
    }
}

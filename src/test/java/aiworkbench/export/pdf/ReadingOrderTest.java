package aiworkbench.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.Reliability;
import aiworkbench.export.MarkedDocument;
import aiworkbench.export.SamplePages;
import aiworkbench.export.page.JobInfo;
import aiworkbench.export.page.PrintJob;
import aiworkbench.export.pdf.PdfFiles.Form;
import aiworkbench.export.pdf.PdfFiles.Sample;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reads a PDF element by element, as screen readers do, gets the words of the document in their order. */
@Tag("reliability")
class ReadingOrderTest {

    private static final PdfFiles FILES = new PdfFiles();

    static Stream<String> scripts() {
        return SamplePages.SCRIPTS.keySet().stream();
    }

    static IntStream seeds() {
        return IntStream.range(0, Reliability.of(12, 60, 300, 1000));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void everyScriptIsReadAsItWasWritten(String language) throws IOException {
        assertEquals(ReadAloud.squeezed(SamplePages.SCRIPTS.get(language)), ReadAloud.squeezed(aloud(SamplePages.SCRIPTS.get(language))));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\u0627\u0644\u0647\u062F\u0641 (30 %) \u0641\u064A 2026 \u0645",
        "\u05DE\u05D7\u05D9\u05E8: 12.50 [\u05D1\u05E2\u05E8\u05DA] \u05DC-API \u05D4\u05D7\u05D3\u05E9",
        "Goal \u0627\u0644\u0647\u062F\u0641 \u0627\u0644\u0623\u0648\u0644 and more",
        "\u0643\u064E\u062A\u064E\u0628\u064E \u0627\u0644\u0644\u0651\u064E\u0647 \u0644\u0627",
        "\u05E9\u05B8\u05C1\u05DC\u05D5\u05B9\u05DD GPT-4 (beta) \u05D5\u05E2\u05D5\u05D3 \uE123!"})
    void bracketsNumbersVowelsAndForeignWordsStayInTheirPlaces(String text) throws IOException {
        assertEquals(text.replace(" ", ""), aloud(text).replaceAll("\\s", ""));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyValueOfADocumentIsReadInOnePiece(int seed) throws IOException {
        var marked = MarkedDocument.of(seed);
        var aloud = ReadAloud.squeezed(ReadAloud.of(FILES.pdf(Sample.of(marked.document()), Form.all().toList().get(seed % 12))));
        var missing = marked.values().stream().filter(value -> value.value() instanceof String text && !aloud.contains(ReadAloud.squeezed(text))).toList();
        assertEquals(List.of(), missing);
        assertTrue(aloud.length() > 100);
    }

    @Test
    void wordsOfTwoParagraphsOrLinesNeverRunTogether() throws IOException {
        var text = "First line\nsecond line that is long enough to go on in a third one, and goes on until it has to wrap\n\nlast";
        assertEquals(text.replaceAll("\\s+", " "), aloud(text).strip());
    }

    private static String aloud(String text) throws IOException {
        return ReadAloud.of(FILES.pdf(PrintJob.of(JobInfo.of("Text", Locale.UK), List.of(SamplePages.scripts(FILES.fonts(), Map.of("ar", text))))));
    }
}

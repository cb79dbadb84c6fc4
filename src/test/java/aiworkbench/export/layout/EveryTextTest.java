package aiworkbench.export.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aiworkbench.Reliability;
import aiworkbench.export.MarkedDocument;
import aiworkbench.export.page.Content;
import aiworkbench.export.page.Group;
import aiworkbench.export.page.Mark;
import aiworkbench.export.page.Missing;
import aiworkbench.export.page.Orientation;
import aiworkbench.export.page.PaperSize;
import aiworkbench.export.page.PrintJob;
import aiworkbench.export.page.Tag;
import aiworkbench.export.page.TextRun;
import aiworkbench.export.pdf.PdfWriter;
import aiworkbench.export.text.FontLibrary;
import aiworkbench.export.words.Words;
import aiworkbench.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages and PDF files carry every value of a document, whatever it holds. */
@org.junit.jupiter.api.Tag("reliability")
class EveryTextTest {

    private static final Messages MESSAGES = new Messages(Locale.UK);
    private static final FontLibrary FONTS = new FontLibrary(List.of());
    private static final DocumentLayout LAYOUT = new DocumentLayout(FONTS, MESSAGES);

    static IntStream seeds() {
        return IntStream.range(0, Reliability.of(30, 500, 500, 500));
    }

    static IntStream fewSeeds() {
        return IntStream.range(0, 6);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyValueIsOnThePages(int seed) {
        var marked = MarkedDocument.of(seed);

        assertEquals(List.of(), missing(marked, text(print(marked, seed)), false));
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void everyValueIsInTheTextOfThePdf(int seed) throws IOException {
        var marked = MarkedDocument.of(seed);
        var out = new ByteArrayOutputStream();
        new PdfWriter(FONTS).write(print(marked, seed), out);
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            assertEquals(List.of(), missing(marked, squeeze(new PDFTextStripper().getText(pdf)), true));
        }
    }

    private static PrintJob print(MarkedDocument marked, int seed) {
        var paper = PaperSize.values()[seed / 3 % PaperSize.values().length];
        var orientation = Orientation.values()[seed / 9 % 2];
        return LAYOUT.print(marked.document(), new PageOptions(paper, Optional.of(orientation), Optional.empty(), _ -> Optional.empty(),
                Optional.of(LocalDate.of(2026, 11, 21))));
    }

    private static String percent(BigDecimal share) {
        return squeeze(share.movePointRight(2).stripTrailingZeros().toPlainString() + " %");
    }

    private static List<MarkedDocument.Value> missing(MarkedDocument marked, String text, boolean andMore) {
        var words = new Words(marked.document(), MESSAGES, _ -> Optional.empty());
        return marked.values().stream().filter(value -> !switch (value.value()) {
            case String wanted -> holds(text, squeeze(wanted), andMore);
            case LocalDate date -> text.contains(squeeze(words.date(date)));
            case BigDecimal number -> text.contains(number.toPlainString()) || text.contains(squeeze(words.number(number))) || value.path().endsWith(".effect") && text.contains(percent(number));
            case Object number -> text.contains(number.toString()) || text.contains(String.format(Locale.UK, "%,d", number));
        }).toList();
    }

    /**
     * Whether a text stands between its marks. Pages know letters from left to right, so their order is not compared here.
     *
     * @param andMore true if heads and feet of pages may stand between the marks, and letters may stand a little outside them: readers
     *     guess the direction of each line by itself
     */
    private static boolean holds(String text, String wanted, boolean andMore) {
        var first = wanted.substring(0, wanted.indexOf('q', 2) + 1);
        var last = wanted.substring(wanted.lastIndexOf("qe"));
        var letters = letters(wanted);
        for (int from = text.indexOf(first); from >= 0; from = text.indexOf(first, from + 1)) {
            int to = text.indexOf(last, from);
            if (to < 0) {
                return false;
            }
            int more = andMore ? wanted.length() : 0;
            var found = letters(text.substring(Math.max(0, from - more), Math.min(text.length(), to + last.length() + more)));
            if (andMore ? letters.entrySet().stream().allMatch(e -> found.getOrDefault(e.getKey(), 0) >= e.getValue()) : found.equals(letters)) {
                return true;
            }
        }
        return false;
    }

    private static Map<Integer, Integer> letters(String text) {
        var letters = new HashMap<Integer, Integer>();
        Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().forEach(c -> letters.merge(c, 1, Integer::sum));
        return letters;
    }

    /** All text that screen readers get, element by element. */
    private static String text(PrintJob job) {
        var texts = new LinkedHashMap<String, StringBuilder>();
        job.pages().forEach(page -> page.content().forEach(content -> collect(content, "", texts)));
        return squeeze(String.join("\n", texts.values()));
    }

    private static void collect(Content content, String element, Map<String, StringBuilder> texts) {
        var text = texts.computeIfAbsent(element, _ -> new StringBuilder());
        switch (content) {
            case Group group when group.tag() == Tag.ARTIFACT -> { }
            case Group group -> group.content().forEach(inner -> collect(inner, group.tag().continues().orElse(element), texts));
            case TextRun run -> text.append(run.visualText());
            case Missing missing -> text.append(missing.text());
            case Mark _ -> { }
        }
    }

    /** Without white space, and without characters that only steer how text is set. */
    private static String squeeze(String text) {
        return text.replaceAll("[\\s\\p{Cc}\\p{Cf}\\u2028\\u2029\\uFE00-\\uFE0F\\u00A0\\u034F]+", "");
    }
}

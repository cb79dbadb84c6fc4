package aiworkbench.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.edit.Elements;
import aiworkbench.edit.Lens;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;
import aiworkbench.model.RiskMatrix;
import aiworkbench.storage.document.DocumentStore;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextIndexTest {

    private static List<Document> samples;

    @BeforeAll
    static void readSamples() {
        samples = Stream.of("support-assistant.canvas.json", "support-assistant.plan.json", "support-assistant.risks.json", "resume-screening.canvas.json")
                .<Document>map(name -> {
                    try {
                        return new DocumentStore().open(Path.of("assets/samples", name)).document();
                    } catch (aiworkbench.storage.StorageProblem e) {
                        throw new AssertionError(e);
                    }
                }).toList();
    }

    private final TextIndex index = TextIndex.empty().of(samples);

    @Test
    void aTextIsFoundWithItsElement() {
        var found = index.find("invented REFUND", 10);
        var matrix = samples.stream().filter(RiskMatrix.class::isInstance).map(RiskMatrix.class::cast).findFirst().orElseThrow();
        assertTrue(found.stream().anyMatch(place -> place.document() == matrix && place.component().equals("title")
                && Elements.find(matrix.risks(), place.element()).orElseThrow().title().equals(place.text())), found::toString);
        assertTrue(found.stream().allMatch(place -> place.text().toLowerCase().contains("refund")));
    }

    @Test
    void titlesOfDocumentsComeFirstAndCountForWhatIsInThem() {
        assertTrue(index.find("support reply", 3).stream().allMatch(TextIndex.Place::isTitle));
        var found = index.find("support refund", 50);
        assertFalse(found.isEmpty());
        assertTrue(found.stream().allMatch(place -> place.document().title().equals("Support reply assistant")));
    }

    @Test
    void idsAndWordsOfTheFormatAreNotTexts() {
        var canvas = samples.stream().filter(Canvas.class::isInstance).map(Canvas.class::cast).findFirst().orElseThrow();
        assertEquals(List.of(), index.find(canvas.id().value(), 10));
        assertEquals(List.of(), index.find("risks-biases", 10));
    }

    @Test
    void nothingIsFoundForNothing() {
        assertEquals(List.of(), index.find("  ", 10));
        assertEquals(3, index.find("a", 3).size());
    }

    @Test
    void onlyChangedDocumentsAreReadAgain() {
        var fewer = index.of(samples.subList(0, 2));
        assertEquals(2, fewer.documents());
        assertEquals(List.of(), fewer.find("resume screening", 10).stream().filter(TextIndex.Place::isTitle).toList());
        assertEquals(index.find("refund", 50), index.of(samples).find("refund", 50));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "the", "re", "support a", "support reply", "1", "in in", "re\u0301sume\u0301 of", "e r s"})
    void whatIsFoundIsWhatHasAllWords(String typed) {
        var words = Folded.words(typed);
        var expected = new HashSet<TextIndex.Place>();
        for (var document : samples) {
            var title = Folded.of(document.title());
            var left = words.stream().filter(word -> !title.contains(word)).toList();
            Texts.of(document).places().stream()
                    .filter(place -> left.isEmpty() ? place.isTitle() : Folded.hasAll(Folded.of(place.text()), left)).forEach(expected::add);
        }
        var all = index.find(typed, 10_000);
        assertEquals(expected, new HashSet<>(all));
        assertFalse(all.isEmpty());
        for (int most : List.of(1, 5, 60)) {
            assertEquals(all.stream().limit(most).toList(), index.find(typed, most), "the best " + most);
        }
    }

    @Test
    void aTextOfSeveralLinesIsOneText() {
        var text = "First line\nsecond line\n";
        var canvas = Lens.<Canvas, String>field(Canvas.class, "accountable").set(Canvas.blank(new DocumentId("0192a000-0000-7000-8000-000000000001"), "Verses"), text);
        var lines = TextIndex.empty().of(List.of(canvas));
        assertEquals(List.of(text), lines.find("second", 1).stream().map(TextIndex.Place::text).toList());
        assertEquals(List.of(text), lines.find("line", 9).stream().map(TextIndex.Place::text).toList());
    }
}

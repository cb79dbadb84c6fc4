package aiworkbench.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.edit.Elements;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.RiskMatrix;
import aiworkbench.storage.document.DocumentStore;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

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
}

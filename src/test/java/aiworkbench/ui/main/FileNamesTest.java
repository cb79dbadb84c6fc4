package aiworkbench.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import aiworkbench.model.DocumentKind;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Support reply assistant, support-reply-assistant",
        "'  A/B: \\test? ', a-b-test",
        "'', product",
        "'???', product",
        "CON, con-product",
        "Grüße, grüße",
        "مساعد الرد, مساعد-الرد"
    })
    void everySystemTakesTheName(String product, String stem) {
        assertEquals(stem + ".canvas.json", FileNames.of(product, DocumentKind.CANVAS));
    }

    @Test
    void longNamesAreCutBetweenCharacters() {
        var stem = FileNames.stem("𝒜".repeat(200));
        assertTrue(stem.codePointCount(0, stem.length()) <= 60);
        assertEquals(0, stem.length() % 2);
    }

    @Test
    void endingsAreAddedOnlyWhenTheyAreMissing() {
        assertEquals(Path.of("a.plan.json"), FileNames.withExtension(Path.of("a"), DocumentKind.PLAN));
        assertEquals(Path.of("a.plan.json"), FileNames.withExtension(Path.of("a.json"), DocumentKind.PLAN));
        assertEquals(Path.of("a.plan.json"), FileNames.withExtension(Path.of("a.plan.json"), DocumentKind.PLAN));
        assertEquals(Path.of("a.b.pdf"), FileNames.withEnding(Path.of("a.b"), "pdf"));
    }
}

package aiworkbench.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import aiworkbench.model.Element;
import aiworkbench.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Elements without a name are told by kind and place, never by their id. */
class UnnamedTest {

    private static final Wording EN = new Wording(new Messages(Locale.UK));
    private static final Wording DE = new Wording(new Messages(Locale.GERMANY));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CAN-04 | canvas/metrics/m2/kind = "model" && canvas/metrics/m2/name = ""           | Metric 2 (no name yet) is not linked to a business result
            CAN-09 | canvas/sources/ds3/owner = "" && canvas/sources/ds3/name = " "             | Data source 3 (no name yet) has no owner
            RSK-17 | risks/risks/R2/title = "" && risks/risks/R2/nextReview = gone              | Risk R2 (no title yet) has no review date
            RSK-17 | risks/risks/R2/title = "" && risks/risks/R2/code = "" && risks/risks/R2/nextReview = gone | Risk 2 (no title yet) has no review date
            INT-04 | canvas/notes/n03/text = "" && canvas/notes/n03/block = "attic"             | The note “Note 1 outside all blocks (no text yet)” lies in the block “attic”, which the layout does not have""")
    void aMessageSaysKindAndPlace(String rule, String edits, String message) {
        assertEquals(message, EN.message(found(rule, edits)));
    }

    @Test
    void aMitigationIsToldByItsRiskEvenIfThatHasNoNameEither() {
        var edits = "risks/risks/R1/mitigations/0/text = \"\" && risks/risks/R1/mitigations/0/status = \"done\" && risks/risks/R1/mitigations/0/evidence = \"\"";
        assertTrue(EN.message(found("RSK-07", edits)).startsWith("“Mitigation 1 of R1 "), EN.message(found("RSK-07", edits)));
        assertEquals("“Mitigation 1 of Risk R1 (no title yet) (no text yet)” is done without evidence",
                EN.message(found("RSK-07", edits + " && risks/risks/R1/title = \"\"")));
    }

    @Test
    void germanSaysItToo() {
        assertEquals("Kennzahl 2 (noch ohne Namen) ist mit keinem Geschäftsergebnis verbunden",
                DE.message(found("CAN-04", "canvas/metrics/m2/kind = \"model\" && canvas/metrics/m2/name = \"\"")));
    }

    @Test
    void everyKindOfElementHasWords() {
        var messages = new Messages(Locale.UK);
        assertEquals(List.of(), Stream.of(Element.class.getPermittedSubclasses()).map(Class::getSimpleName)
                .filter(kind -> !messages.has("review.unnamed." + kind) && !messages.has("review.unnamed." + kind + ".in")).toList());
    }

    private static Finding found(String rule, String edits) {
        return Fixture.found(Fixture.TODAY, List.of(edits.split(" && "))).stream().filter(finding -> finding.ruleId().equals(rule)).findFirst().orElseThrow();
    }
}

package aiworkbench.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import aiworkbench.text.Messages;
import org.junit.jupiter.api.Test;

/** What the review says about the shipped samples: what their stories intend, and nothing else. */
class SamplesReviewTest {

    /** Midway through its plan, with the open points that its story tells. */
    @Test
    void theSupportAssistantHasTheOpenPointsOfItsStory() {
        assertEquals(List.of(
                        "CAN-03 m5",
                        "LAW-04 approach.disclosure",
                        "LAW-05 legal.marking",
                        "LAW-06 ds1",
                        "PLN-06 P15",
                        "RSK-02 R2",
                        "XDC-01 R4-a",
                        "XDC-01 R4-b",
                        "XDC-04 LIB-09",
                        "XDC-04 LIB-12",
                        "XDC-04 LIB-13",
                        "XDC-04 LIB-17",
                        "XDC-04 LIB-21",
                        "XDC-04 LIB-27",
                        "XDC-04 LIB-31",
                        "XDC-04 LIB-32",
                        "XDC-04 LIB-33",
                        "XDC-04 LIB-34"),
                places("support-assistant"));
    }

    /** Well prepared; the hint is right, because the duties start after its launch. */
    @Test
    void resumeScreeningIsRecognisedAsHighRiskUseInEmployment() {
        assertEquals(List.of("LAW-12 header.plannedLaunch"), places("resume-screening"));
        var hint = Fixture.found(folder("resume-screening")).getFirst();
        assertEquals("The launch comes before the duties of high-risk systems (employment) apply on 2 December 2027",
                new Wording(new Messages(Locale.UK)).message(hint));
    }

    @Test
    void theFinishedSampleHasNothingLeftToDo() {
        assertEquals(List.of(), places("brand-copy"));
    }

    @Test
    void waiversOfTheSamplesSilenceFindingsAndAreCounted() {
        assertEquals(8, waived("brand-copy"));
        assertEquals(4, waived("resume-screening"));
    }

    @Test
    void everySentenceNamesWhatToDo() {
        var wording = new Wording(new Messages(Locale.UK));
        for (var finding : Fixture.found(folder("support-assistant"))) {
            var said = wording.message(finding) + ". " + wording.why(finding.ruleId()) + ". " + wording.fix(finding);
            assertTrue(!said.contains("{") && !said.contains("[") && wording.fix(finding).endsWith("."), said);
        }
    }

    private static long waived(String sample) {
        var folder = folder(sample);
        return folder.documents().stream().mapToLong(document -> Review.complete().waived(folder, document).size()).sum();
    }

    private static List<String> places(String sample) {
        return Fixture.found(folder(sample)).stream().map(f -> f.ruleId() + " " + f.target().place()).sorted().toList();
    }

    private static Folder folder(String sample) {
        return new Folder(Fixture.sample(sample), Fixture.TODAY);
    }
}

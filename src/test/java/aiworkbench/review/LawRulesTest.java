package aiworkbench.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import aiworkbench.governance.Catalogue;
import aiworkbench.governance.Entry;
import aiworkbench.governance.Packs;

/** Pairs for the rules about law, and the days on which duties start. */
class LawRulesTest extends RuleFixtures {

    static Stream<Pair> pairs() {
        return pairs("""
                LAW-01 | | canvas/legal/prohibitions/5(1)(a)/answer = "yes"
                LAW-01 | | canvas/legal/prohibitions/5(1)(bb)/answer = "yes"
                ~LAW-01 | | canvas/legal/prohibitions/5(1)(a)/answer = "not-yet"
                LAW-02 | | canvas/legal/annexThree = ["4"]
                LAW-02 | canvas/legal/tier = "high-risk" && canvas/legal/annexThree = ["4"] | canvas/legal/tier = gone
                LAW-02 | canvas/legal/annexThree = ["4"] && canvas/legal/exit = "preparatory task" && canvas/legal/exitReason = "A person decides from the file" | canvas/legal/exitReason = ""
                LAW-03 | canvas/legal/exit = "narrow procedural task" | canvas/legal/profiling = true
                LAW-03 | canvas/legal/profiling = true | canvas/legal/exit = "narrow procedural task"
                LAW-04 | | canvas/approach/disclosure = ""
                ~LAW-04 | canvas/facts = ["generates-text"] | canvas/approach/disclosure = ""
                LAW-05 | | canvas/legal/marking = ""
                ~LAW-05 | canvas/facts = ["talks-to-people"] | canvas/legal/marking = ""
                LAW-06 | | canvas/sources/ds3/legalBasis = ""
                LAW-06 | canvas/sources/ds1/legalBasis = "" | canvas/sources/ds1/personalData = true
                LAW-07 | canvas/sources/ds3/specialCategories = true && canvas/sources/ds3/specialGround = "explicit consent" | canvas/sources/ds3/specialGround = ""
                LAW-07 | | canvas/sources/ds3/specialCategories = true
                LAW-08 | canvas/legal/soleDecision = true && canvas/legal/significantEffect = true && canvas/legal/humanRoute = "Write to us" | canvas/legal/humanRoute = ""
                LAW-08 | canvas/legal/soleDecision = true | canvas/legal/significantEffect = true
                LAW-09 | canvas/legal/dpiaCriteria = ["scoring"] | canvas/legal/dpiaCriteria = ["scoring", "large scale"]
                LAW-09 | canvas/legal/dpiaCriteria = ["scoring", "large scale"] && plan/items/P13/covers = ["audit", "red-team", "dpia"] | plan/items/P13/covers = ["audit", "red-team"]
                ~LAW-09 | canvas/legal/dpiaCriteria = ["scoring", "large scale"] | canvas/legal/dpiaReason = "Only public product facts"
                ~LAW-09 | canvas/legal/dpiaCriteria = ["scoring", "large scale"] | plan = gone
                LAW-10 | canvas/legal/california = true && canvas/legal/significantDecision = true && canvas/legal/priorNotice = "On the page" && canvas/legal/optOut = "By form" | canvas/legal/optOut = ""
                LAW-10 | canvas/legal/california = true && canvas/legal/significantDecision = true && canvas/legal/priorNotice = "On the page" && canvas/legal/optOut = "By form" | canvas/legal/priorNotice = ""
                ~LAW-10 | canvas/legal/california = true && canvas/legal/significantDecision = true && canvas/legal/priorNotice = "On the page" && canvas/legal/optOut = "By form" && canvas/legal/california = false | canvas/legal/optOut = ""
                LAW-11 | canvas/legal/tier = "high-risk" && canvas/legal/annexThree = ["4"] && plan/items/P14/covers = ["monitoring", "logs", "human-oversight"] | plan/items/P14/covers = ["monitoring", "human-oversight"]
                LAW-11 | plan/items/P14/covers = ["monitoring", "logs"] | canvas/legal/tier = "high-risk"
                LAW-12 | canvas/legal/tier = "high-risk" && canvas/legal/annexThree = ["4"] && canvas/header/plannedLaunch = "2027-12-02" | canvas/header/plannedLaunch = "2027-12-01"
                LAW-12 | canvas/legal/tier = "high-risk" && canvas/header/plannedLaunch = "2028-08-02" | canvas/header/plannedLaunch = "2028-08-01"
                LAW-12 | canvas/header/plannedLaunch = "2026-08-02" | canvas/header/plannedLaunch = "2026-08-01"
                """);
    }

    @Test
    void aFindingIsOneStepMilderUntilItsDutyStarts() {
        var images = List.of("canvas/legal/prohibitions/5(1)(ba)/answer = \"yes\"");
        assertEquals(Severity.WARNING, severity("LAW-01", LocalDate.of(2026, 12, 1), images));
        assertEquals(Severity.ERROR, severity("LAW-01", LocalDate.of(2026, 12, 2), images));
        var early = "canvas/header/plannedLaunch = gone";
        var secret = List.of(early, "plan/header/plannedLaunch = gone", "risks/header/plannedLaunch = gone", "canvas/approach/disclosure = \"\"");
        assertEquals(Severity.WARNING, severity("LAW-04", LocalDate.of(2026, 8, 1), secret));
        assertEquals(Severity.ERROR, severity("LAW-04", LocalDate.of(2026, 8, 2), secret));
        var old = List.of("canvas/legal/marking = \"\"", "canvas/legal/onMarketBefore = true");
        assertEquals(Severity.WARNING, severity("LAW-05", LocalDate.of(2026, 12, 1), old));
        assertEquals(Severity.ERROR, severity("LAW-05", LocalDate.of(2026, 12, 2), old));
        var california = List.of("canvas/legal/california = true", "canvas/legal/significantDecision = true");
        assertEquals(Severity.HINT, severity("LAW-10", LocalDate.of(2026, 12, 31), california));
        assertEquals(Severity.WARNING, severity("LAW-10", LocalDate.of(2027, 1, 1), california));
    }

    @Test
    void aLaunchStillToComeCountsInsteadOfToday() {
        var later = List.of("canvas/legal/prohibitions/5(1)(ba)/answer = \"yes\"", "canvas/header/plannedLaunch = \"2026-12-02\"");
        assertEquals(Severity.ERROR, severity("LAW-01", Fixture.TODAY, later));
    }

    @Test
    void packsGrowOldAfterTwelveMonths() {
        assertFalse(Fixture.fires("LAW-12", LocalDate.of(2027, 11, 21), List.of()));
        assertTrue(Fixture.fires("LAW-12", LocalDate.of(2027, 11, 22), List.of()));
    }

    /** Only packs that the product uses count: those of its law, and those that its risks refer to. */
    @Test
    void onlyPacksInUseGrowOld() {
        var usual = oldPacks(List.of());
        var california = Entry.get(Catalogue.packs().packs(), Packs.California.PACK).title();
        assertFalse(usual.contains(california));
        assertTrue(oldPacks(List.of("canvas/legal/california = true")).contains(california));
        var other = Catalogue.packs().packs().stream().filter(pack -> !usual.contains(pack.title()) && !pack.title().equals(california)).findFirst().orElseThrow();
        assertTrue(oldPacks(List.of("risks/risks/R1/references = [{\"pack\": \"" + other.id() + "\", \"entry\": \"any\"}]")).contains(other.title()));
    }

    private static List<Object> oldPacks(List<String> edits) {
        return Fixture.found(LocalDate.of(2030, 1, 1), edits).stream().filter(f -> f.ruleId().equals("LAW-12") && f.variant().equals("old"))
                .map(f -> f.args().getFirst()).toList();
    }

    private static Severity severity(String rule, LocalDate today, List<String> edits) {
        return Fixture.found(today, edits).stream().filter(f -> f.ruleId().equals(rule)).findFirst().orElseThrow().severity();
    }
}

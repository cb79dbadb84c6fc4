package aiworkbench.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import aiworkbench.model.Document;
import aiworkbench.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pairs of products that differ by one edit: with it a rule fires, without it the rule is silent. So each edit breaks exactly the
 * condition of its rule.
 */
abstract class RuleFixtures {

    private static final Wording EN = new Wording(new Messages(Locale.UK));
    private static final Wording DE = new Wording(new Messages(Locale.GERMANY));

    /**
     * One pair.
     *
     * @param fires false for an edit that must not make the rule fire, such as one that stops at the limit
     * @param setting edits of both products
     * @param edit the edit of the second product
     */
    record Pair(String rule, boolean fires, List<String> setting, String edit) {

        List<String> all() {
            return Stream.concat(setting.stream(), Stream.of(edit)).toList();
        }

        @Override
        public String toString() {
            return rule + (fires ? ": " : " is silent: ") + edit;
        }
    }

    /** Lines of {@code RULE | setting && setting | edit}; a rule after a tilde stays silent. */
    static Stream<Pair> pairs(String table) {
        return table.lines().filter(line -> !line.isBlank()).map(RuleFixtures::pair);
    }

    private static Pair pair(String line) {
        var columns = line.split("\\|", 3);
        var rule = columns[0].strip();
        var setting = Arrays.stream(columns[1].split("&&")).map(String::strip).filter(edit -> !edit.isEmpty()).toList();
        return new Pair(rule.replace("~", ""), !rule.startsWith("~"), setting, columns[2].strip());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void oneEditDecides(Pair pair) {
        if (pair.fires()) {
            assertFalse(Fixture.fires(pair.rule(), Fixture.TODAY, pair.setting()), "without the edit");
        }
        assertEquals(pair.fires(), Fixture.fires(pair.rule(), Fixture.TODAY, pair.all()), "with the edit");
        Fixture.found(Fixture.TODAY, pair.all()).stream().filter(finding -> finding.ruleId().equals(pair.rule()))
                .forEach(RuleFixtures::isSaidInFull);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aFindingNamesWhatItIsAboutAndTheNextStep(Pair pair) {
        for (var document : Fixture.edited(pair.all())) {
            var folder = new Folder(Fixture.edited(pair.all()), Fixture.TODAY);
            for (var finding : Review.complete().check(folder, document)) {
                if (finding.ruleId().equals(pair.rule())) {
                    isNamed(document, finding, EN);
                    isNamed(document, finding, DE);
                }
            }
        }
    }

    /** The next step is a sentence; what is about an element names it, or what stands in it. */
    private static void isNamed(Document document, Finding finding, Wording wording) {
        var said = wording.message(finding) + ". " + wording.fix(finding);
        assertTrue(wording.fix(finding).endsWith(".") && wording.fix(finding).length() > 15, said);
        if (!finding.target().element().isEmpty()) {
            var parts = Parts.of(document);
            var name = parts.name(finding.target().element());
            var args = finding.args().stream().flatMap(arg -> arg instanceof Words words ? words.words().stream() : Stream.of(arg)).toList();
            assertTrue(args.contains(name instanceof Unnamed unnamed ? unnamed.in(document, parts) : name) || isLaw(finding), finding + ": " + said);
        }
    }

    /** A prohibition is known by its article, which is its id. */
    private static boolean isLaw(Finding finding) {
        return finding.ruleId().equals("LAW-01") && finding.args().contains(finding.target().element());
    }

    private static void isSaidInFull(Finding finding) {
        for (var said : List.of(EN.message(finding), EN.why(finding.ruleId()), EN.fix(finding))) {
            assertTrue(!said.isBlank() && !said.contains("{") && !said.contains("[") && !said.contains("  "), said);
        }
    }
}

package aiworkbench.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import aiworkbench.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pairs of products that differ by one edit: with it a rule fires, without it the rule is silent. So each edit breaks exactly the
 * condition of its rule.
 */
abstract class RuleFixtures {

    private static final Wording WORDING = new Wording(new Messages(Locale.UK));

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

    private static void isSaidInFull(Finding finding) {
        for (var said : List.of(WORDING.message(finding), WORDING.why(finding.ruleId()), WORDING.fix(finding))) {
            assertTrue(!said.isBlank() && !said.contains("{") && !said.contains("[") && !said.contains("  "), said);
        }
    }
}

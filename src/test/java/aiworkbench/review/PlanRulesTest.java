package aiworkbench.review;

import java.util.stream.Stream;

/** Pairs for the rules about plans. */
class PlanRulesTest extends RuleFixtures {

    static Stream<Pair> pairs() {
        return pairs("""
                PLN-01 | plan/items/P18/lastDay = 90 | plan/items/P18/lastDay = 91
                PLN-01 | plan/items/P01/firstDay = 1 | plan/items/P01/firstDay = 0
                PLN-01 | | plan/items/P04/lastDay = 7
                PLN-02 | | plan/items/P01/owner = ""
                PLN-02 | | plan/items/P01/exit = ""
                PLN-03 | plan/items/P02/firstDay = 10 | plan/items/P02/firstDay = 9
                PLN-03 | | plan/items/P01/after = ["P02"]
                ~PLN-03 | | plan/items/P02/after = ["P99"]
                PLN-04 | | plan/items/P15/covers = []
                PLN-04 | | plan/items/P13/covers = ["audit"]
                PLN-04 | plan/items/P10/covers = [] | plan/items/P12/covers = []
                PLN-04 | plan/items/P16/firstDay = 68 | plan/items/P16/firstDay = 67
                PLN-05 | | plan/items/P14/covers = ["monitoring", "rollback"]
                PLN-05 | | plan/items/P14/lastDay = 72
                PLN-06 | | plan/experiments/X1/plannedDays = 13
                PLN-06 | plan/items/P12/lastDay = 89 && plan/items/P12/firstDay = 76 | plan/items/P12/firstDay = 77
                PLN-06 | plan/experiments/X1/sizing = gone && plan/experiments/X1/plannedDays = 7 | plan/experiments/X1/plannedDays = 6
                ~PLN-06 | plan/experiments/X1/type = "shadow" | plan/experiments/X1/plannedDays = 1
                """);
    }
}

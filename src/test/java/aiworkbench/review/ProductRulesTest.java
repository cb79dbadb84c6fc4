package aiworkbench.review;

import java.util.stream.Stream;

/** Pairs for the rules across the documents of a product. */
class ProductRulesTest extends RuleFixtures {

    static Stream<Pair> pairs() {
        return pairs("""
                XDC-01 | risks/risks/R1/current = {"likelihood": 5, "impact": 5} && risks/risks/R1/mitigations/R1-a/status = "planned" | risks/risks/R1/mitigations/R1-a/planItem = gone
                XDC-01 | risks/risks/R1/current = {"likelihood": 5, "impact": 5} && risks/risks/R1/mitigations/R1-a/status = "planned" | plan/items/P08 = gone
                ~XDC-01 | risks/risks/R1/current = {"likelihood": 5, "impact": 5} && risks/risks/R1/mitigations/R1-a/status = "planned" && plan = gone | risks/risks/R1/mitigations/R1-a/planItem = gone
                ~XDC-01 | risks/risks/R1/current = {"likelihood": 5, "impact": 5} | risks/risks/R1/mitigations/R1-a/planItem = gone
                XDC-02 | risks/risks/R1/flags = ["before-launch"] && risks/risks/R1/mitigations/R1-a/status = "planned" && plan/items/P08/lastDay = 71 | plan/items/P08/lastDay = 72
                XDC-02 | plan/items/P08/lastDay = 72 && risks/risks/R1/mitigations/R1-a/status = "planned" | risks/risks/R1/flags = ["before-launch"]
                XDC-03 | plan/items/P14/links = [] | canvas/metrics/m7/measuredBy = []
                ~XDC-03 | plan/items/P14/links = [] && plan = gone | canvas/metrics/m7/measuredBy = []
                XDC-04 | | canvas/facts/- = "feeds-other-systems"
                XDC-04 | | risks/waivers/w3 = gone
                ~XDC-04 | canvas = gone | risks/waivers/w3 = gone
                XDC-05 | | risks/risks/R1/mitigations/R1-a/cost = 1000000
                XDC-06 | | canvas/header/owner = "Somebody else"
                XDC-06 | | risks/risks/R1/owner = "Nobody knows"
                ~XDC-06 | canvas = gone && plan = gone | risks/risks/R1/owner = "Nobody knows"
                XDC-07 | | plan/header/currency = "EUR"
                XDC-07 | | risks/header/plannedLaunch = "2026-10-27"
                XDC-07 | | plan/header/product = "Another name"
                """);
    }
}

package aiworkbench.review;

import java.util.stream.Stream;

/** Pairs for the rules about risks and ratings. */
class RiskRulesTest extends RuleFixtures {

    static Stream<Pair> pairs() {
        return pairs("""
                RSK-01 | | risks/risks/R1/inherent = gone
                RSK-01 | | risks/risks = []
                RSK-02 | risks/risks/R1/current = {"likelihood": 5, "impact": 5} | risks/risks/R1/owner = ""
                RSK-02 | risks/risks/R1/current = {"likelihood": 5, "impact": 5} | risks/risks/R1/mitigations = []
                RSK-02 | risks/risks/R1/owner = "" | risks/risks/R1/current = {"likelihood": 5, "impact": 5}
                ~RSK-02 | risks/risks/R1/current = {"likelihood": 5, "impact": 5} && risks/risks/R1/treatment = "accept" && risks/risks/R1/owner = "Product manager" | risks/risks/R1/mitigations = []
                RSK-03 | | risks/risks/R1/target = {"likelihood": 5, "impact": 1}
                RSK-03 | | risks/risks/R1/current = {"likelihood": 1, "impact": 5}
                ~RSK-03 | | risks/risks/R1/current = {"likelihood": 4, "impact": 4}
                RSK-04 | | risks/risks/R1/mitigations = []
                RSK-05 | | risks/risks/R9/target = {"likelihood": 1, "impact": 2}
                RSK-05 | | risks/risks/R8/targetState = gone
                RSK-06 | | risks/risks/R9/acceptance/approver = ""
                RSK-06 | | risks/risks/R9/acceptance/reason = ""
                RSK-06 | | risks/risks/R9/acceptance/expires = gone
                RSK-06 | risks/risks/R9/acceptance/expires = "2026-11-21" | risks/risks/R9/acceptance/expires = "2026-11-20"
                RSK-07 | | risks/risks/R1/mitigations/R1-a/evidence = ""
                RSK-07 | | risks/risks/R3/mitigations/R3-a/status = "planned"
                RSK-08 | | risks/risks/R7/inherent = {"likelihood": 3, "impact": 3}
                ~RSK-08 | | risks/risks/R9 = gone
                RSK-08 | risks/risks/R1/inherent = {"likelihood": 3, "impact": 3} && risks/risks/R2/inherent = {"likelihood": 3, "impact": 3} && risks/risks/R3/inherent = {"likelihood": 3, "impact": 3} && risks/risks/R4/inherent = {"likelihood": 3, "impact": 3} && risks/risks/R5/inherent = {"likelihood": 3, "impact": 3} && risks/risks/R6/inherent = gone && risks/risks/R7 = gone && risks/risks/R8 = gone && risks/risks/R9 = gone && risks/risks/R10 = gone | risks/risks/R6/inherent = {"likelihood": 3, "impact": 3}
                RSK-09 | risks/risks/R1/inherent = {"likelihood": 3, "impact": 3} && risks/risks/R2/inherent = {"likelihood": 3, "impact": 3} && risks/risks/R3/inherent = {"likelihood": 3, "impact": 3} && risks/risks/R4/inherent = {"likelihood": 3, "impact": 3} && risks/risks/R5/inherent = {"likelihood": 3, "impact": 3} && risks/risks/R6/inherent = gone && risks/risks/R7 = gone && risks/risks/R8 = gone && risks/risks/R9 = gone && risks/risks/R10 = gone | risks/risks/R6/inherent = {"likelihood": 3, "impact": 3}
                RSK-09 | | risks/risks/R1/inherent/likelihood = 3
                RSK-10 | risks/risks/R1/likelihoodRange = {"low": 1, "likely": 2, "high": 3} | risks/risks/R1/likelihoodRange/low = 3
                RSK-10 | risks/risks/R1/likelihoodRange = {"low": 4, "likely": 4, "high": 4} && risks/risks/R1/impactRange = {"low": 2, "likely": 2, "high": 3} | risks/risks/R1/impactRange/high = 2
                RSK-11 | risks/risks/R1/impactRange = {"low": 1, "likely": 3, "high": 5} && risks/risks/R1/likelihoodRange = {"low": 3, "likely": 3, "high": 3} | risks/risks/R1/likelihoodRange = {"low": 1, "likely": 3, "high": 5}
                RSK-11 | risks/risks/R1/impactRange = {"low": 4, "likely": 4, "high": 4} && risks/risks/R1/likelihoodRange = {"low": 3, "likely": 3, "high": 5.986022} | risks/risks/R1/likelihoodRange/high = 5.986024
                RSK-12 | | risks/risks/R1/cause = ""
                RSK-12 | | risks/risks/R1/consequence = ""
                RSK-13 | risks/risks/R9/library = [] | risks/risks/R9/theme = "safety"
                RSK-14 | risks/risks/R8/library = [] | risks/risks/R8/references = []
                ~RSK-14 | risks/risks/R8/library = [] && canvas = gone | risks/risks/R8/references = []
                RSK-15 | | risks/risks/R3/flags = ["irreversible"]
                RSK-15 | risks/risks/R3/flags = ["affects-people"] && risks/risks/R3/oversight = "hitl" | risks/risks/R3/oversight = "hotl"
                RSK-16 | | risks/grid/cells = [["VH", "VL", "VL", "L", "L"], ["VL", "L", "L", "L", "M"], ["VL", "L", "M", "M", "H"], ["VL", "L", "M", "H", "VH"], ["VL", "L", "M", "H", "VH"]]
                ~RSK-16 | | risks/grid/cells = [["VL", "VL", "VL", "L", "L"], ["VL", "L", "L", "L", "M"], ["VL", "L", "M", "M", "H"], ["VL", "L", "M", "H", "VH"], ["L", "L", "M", "H", "VH"]]
                RSK-17 | | risks/risks/R1/nextReview = gone
                RSK-17 | risks/risks/R1/nextReview = "2026-11-21" | risks/risks/R1/nextReview = "2026-11-20"
                """);
    }
}

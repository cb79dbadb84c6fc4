package aiworkbench.review;

import java.util.stream.Stream;

/** Pairs for the rules about canvases. */
class CanvasRulesTest extends RuleFixtures {

    static Stream<Pair> pairs() {
        return pairs("""
                CAN-01 | | canvas/outcome/segment = ""
                CAN-01 | canvas/outcome/situation = "" && canvas/outcome/improvement = "" && canvas/notes = [{"id": "n1", "block": "user-problem", "text": "Writers wait"}] | canvas/notes/n1/text = ""
                CAN-01 | canvas/outcome/situation = "" && canvas/outcome/improvement = "" && canvas/notes = [{"id": "n1", "block": "user-problem", "text": "Writers wait"}] | canvas/notes/n1/block = "ai-approach"
                ~CAN-01 | | canvas/outcome/situation = ""
                CAN-02 | | canvas/approach/whyAi = ""
                CAN-02 | | canvas/approach/rulesBaseline = " "
                CAN-03 | | canvas/metrics/m1/baseline = ""
                CAN-03 | | canvas/metrics/m1/target = ""
                CAN-03 | | canvas/metrics/m1/unit = gone
                ~CAN-03 | canvas/metrics/m1/baseline = "" | canvas/metrics/m1/baselineReason = "Nobody has done this before"
                ~CAN-03 | | canvas/metrics/m3/target = ""
                CAN-04 | | canvas/metrics/m2/kind = "model"
                CAN-04 | canvas/metrics/m2/kind = "model" && canvas/metrics/m2/moves = "m1" | canvas/metrics/m2/moves = "m5"
                ~CAN-04 | canvas/metrics/m2/kind = "model" && canvas/metrics/m2/moves = "m5" | canvas/metrics/m5/moves = "m1"
                CAN-05 | canvas/metrics/m3/kind = "user" | canvas/metrics/m4/kind = "user"
                CAN-06 | canvas/metrics/m2/measure = "precision" && canvas/metrics/m5/measure = "recall" | canvas/metrics/m5/target = ""
                CAN-06 | canvas/metrics/m2/measure = "precision" && canvas/metrics/m5/measure = "recall" | canvas/metrics/m2/measure = ""
                CAN-06 | canvas/metrics/m2/measure = "precision" && canvas/metrics/m5/measure = "recall" && canvas/errorCost = {"worse": "miss"} | canvas/errorCost/worse = gone
                CAN-07 | | canvas/roi/value = []
                CAN-07 | | canvas/roi/value/v1/units = gone
                CAN-07 | canvas/roi/build = [] && canvas/roi/run = [{"id": "c1", "name": "Calls", "amount": 1}] | canvas/roi/run/c1/amount = 0
                ~CAN-07 | canvas/roi/value = [] && canvas/roi/build = [] | canvas/roi/run = []
                CAN-08 | | canvas/roi/low = gone
                CAN-08 | canvas/roi/build = [{"id": "b1", "name": "Work", "amount": 100}] && canvas/roi/run = [] && canvas/roi/value = [{"id": "v1", "name": "Sales", "kind": "revenue", "units": 1, "per": "year", "amount": 1100}] | canvas/roi/value/v1/amount = 1101
                CAN-09 | | canvas/sources/ds1/owner = ""
                CAN-09 | | canvas/sources/ds1/licence = ""
                CAN-09 | | canvas/sources/ds1/freshness = ""
                CAN-10 | | canvas/approach/outOfScope = []
                ~CAN-10 | canvas/approach/outOfScope = [] | canvas/approach/limits = "Works badly for new product lines"
                CAN-11 | | canvas/approach/feedbackPath = ""
                CAN-12 | | canvas/approach/fallback = ""
                CAN-13 | canvas/approach/fallback = "Templates stay here" | canvas/approach/fallback = "Templates stay"
                CAN-13 | | canvas/notes/n01/fromTemplate = true
                """);
    }
}

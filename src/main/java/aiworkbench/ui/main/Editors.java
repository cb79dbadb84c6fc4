package aiworkbench.ui.main;

import java.util.function.Function;

import aiworkbench.model.Canvas;
import aiworkbench.model.Plan;
import aiworkbench.model.RiskMatrix;
import aiworkbench.ui.common.Editor;
import aiworkbench.ui.common.EditorContext;

/**
 * How the editor of each kind of document is made.
 *
 * @param canvas of an AI product canvas
 * @param plan of a 90-day plan
 * @param risks of a risk matrix
 */
public record Editors(
        Function<EditorContext<Canvas>, Editor<Canvas>> canvas,
        Function<EditorContext<Plan>, Editor<Plan>> plan,
        Function<EditorContext<RiskMatrix>, Editor<RiskMatrix>> risks) {}

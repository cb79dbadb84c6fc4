package aiworkbench.ui.plan;

import java.util.List;
import java.util.Map;

import aiworkbench.model.Plan;
import aiworkbench.ui.common.DeskEditor;
import aiworkbench.ui.common.EditorContext;
import aiworkbench.ui.common.Fxml;

/** The 90-day plan in the middle of the window. */
public final class PlanEditor extends DeskEditor<Plan> {

    private final PlanDesk desk;
    private final PlanController controller;

    /** Shows the plan of a session until it is closed. */
    public PlanEditor(EditorContext<Plan> context) {
        this(new PlanDesk(context));
    }

    private PlanEditor(PlanDesk desk) {
        this(desk, new Fxml(desk.context().messages(), Map.of()).load(new PlanController(desk)).controller());
    }

    private PlanEditor(PlanDesk desk, PlanController controller) {
        super(desk, controller.root(), controller::follow);
        this.desk = desk;
        this.controller = controller;
    }

    @Override
    public void reveal(String elementId) {
        controller.reveal(elementId);
    }

    @Override
    public void focus() {
        controller.focus();
        // An empty plan begins with the button that adds a task.
        if (!root().isFocusWithin()) {
            root().lookup("#addTask").requestFocus();
        }
    }

    @Override
    public String summary() {
        var plan = desk.plan();
        return text("plan.status", plan.items().size(), plan.experiments().size(), plan.roadmap().size());
    }

    @Override
    public List<String> keyHints() {
        return List.of(text("plan.hint.name"), text("plan.hint.day"), text("plan.hint.duplicate"));
    }
}

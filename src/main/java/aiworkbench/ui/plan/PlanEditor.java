package aiworkbench.ui.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Parent;

import aiworkbench.model.Plan;
import aiworkbench.ui.common.Editor;
import aiworkbench.ui.common.EditorContext;
import aiworkbench.ui.common.Fxml;
import aiworkbench.ui.common.Selected;

/** The 90-day plan in the middle of the window. */
public final class PlanEditor implements Editor<Plan> {

    private final PlanDesk desk;
    private final PlanController controller;
    private final Runnable unlisten;

    /** Shows the plan of a session until it is closed. */
    public PlanEditor(EditorContext<Plan> context) {
        desk = new PlanDesk(context);
        controller = new Fxml(context.messages(), Map.of()).load(new PlanController(desk)).controller();
        unlisten = context.session().listen(controller::follow);
    }

    @Override
    public Parent root() {
        return controller.root();
    }

    @Override
    public ReadOnlyObjectProperty<Optional<Selected<Plan, ?>>> selection() {
        return desk.selection();
    }

    @Override
    public void reveal(String elementId) {
        controller.reveal(elementId);
    }

    @Override
    public String summary() {
        var plan = desk.plan();
        return desk.words().text("plan.status", plan.items().size(), plan.experiments().size(), plan.roadmap().size());
    }

    @Override
    public List<String> keyHints() {
        return List.of(desk.words().text("plan.hint.drag"), desk.words().text("plan.hint.day"), desk.words().text("plan.hint.duplicate"));
    }

    @Override
    public void close() {
        unlisten.run();
    }
}

package aiworkbench.ui.plan;

import java.util.List;
import java.util.Map;

import aiworkbench.edit.PlanEdits;
import aiworkbench.model.ItemKind;
import aiworkbench.model.Plan;
import aiworkbench.storage.table.Table;
import aiworkbench.ui.common.DeskEditor;
import aiworkbench.ui.common.EditorContext;
import aiworkbench.ui.common.Fxml;
import aiworkbench.ui.common.TableQuestion;

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

    /** What all parts of this view share. */
    PlanDesk desk() {
        return desk;
    }

    @Override
    public void reveal(String elementId) {
        controller.reveal(elementId);
    }

    @Override
    public boolean takesTables() {
        return true;
    }

    @Override
    public void importTable(Table table) {
        var result = PlanImport.of(table, desk.plan(), desk.context().messages(), desk::newId);
        var commands = new ItemCommands(desk);
        int count = result.items().size();
        boolean wanted = new TableQuestion(desk.context().dialogs(), desk.context().messages()).ask(text("plan.import.title"),
                text(count == 0 ? "plan.import.nothing" : "plan.import.some", count), text("plan.import.add", count), count, table.guessed(), result.remarks());
        var sheets = result.items().stream().filter(item -> item.kind() == ItemKind.EXPERIMENT).map(item -> commands.sheet(item.id())).toList();
        if (wanted && desk.step(PlanEdits.addItems(result.items(), sheets))) {
            controller.reveal(result.items().getFirst().id());
        }
    }

    @Override
    public void focus() {
        // Nothing to walk to: work begins with the button that adds a task.
        if (desk.shown().items().isEmpty()) {
            root().lookup("#addTask").requestFocus();
        } else {
            controller.focus();
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

    @Override
    public List<List<String>> keys() {
        return PlanKeys.all(desk.context().messages());
    }
}

package aiworkbench.ui.risk;

import java.util.List;
import java.util.Map;

import aiworkbench.edit.RiskEdits;
import aiworkbench.model.RiskMatrix;
import aiworkbench.storage.table.Table;
import aiworkbench.ui.common.DeskEditor;
import aiworkbench.ui.common.EditorContext;
import aiworkbench.ui.common.Fxml;
import aiworkbench.ui.common.TableQuestion;
import aiworkbench.ui.common.Tasks;

/** The view of a risk matrix in the middle of the window. */
public final class RiskEditor extends DeskEditor<RiskMatrix> {

    private final RiskDesk desk;
    private final RiskController controller;

    /** Shows the matrix of a session until it is closed; losses are drawn in the background. */
    public RiskEditor(EditorContext<RiskMatrix> context, Tasks tasks) {
        this(new RiskDesk(context), tasks);
    }

    private RiskEditor(RiskDesk desk, Tasks tasks) {
        this(desk, new Fxml(desk.context().messages(), Map.of()).load(new RiskController(desk, tasks)).controller());
    }

    private RiskEditor(RiskDesk desk, RiskController controller) {
        super(desk, controller.root(), controller::follow);
        this.desk = desk;
        this.controller = controller;
    }

    /** What all parts of this view share. */
    RiskDesk desk() {
        return desk;
    }

    @Override
    public void reveal(String elementId) {
        controller.reveal(elementId);
    }

    @Override
    public void focus() {
        controller.focus();
    }

    @Override
    public String summary() {
        var risks = desk.matrix().risks();
        return text("risk.status", risks.size(), risks.stream().mapToInt(risk -> risk.mitigations().size()).sum());
    }

    @Override
    public List<String> keyHints() {
        return controller.inRegister()
                ? List.of(text("risk.hint.walk"), text("risk.hint.change"), text("risk.hint.add"))
                : List.of(text("risk.hint.move"), text("risk.hint.target"), text("risk.hint.change"), text("risk.hint.add"));
    }

    @Override
    public List<List<String>> keys() {
        return RiskKeys.all(desk.context().messages());
    }

    @Override
    public boolean takesTables() {
        return true;
    }

    @Override
    public void importTable(Table table) {
        var result = RiskImport.of(table, desk.matrix(), desk.context().messages(), desk::newId);
        int count = result.risks().size();
        boolean wanted = new TableQuestion(desk.context().dialogs(), desk.context().messages()).ask(text("risk.import.title"),
                text(count == 0 ? "risk.import.nothing" : "risk.import.some", result.added(), count - result.added()), text("risk.import.add", count), count,
                table.guessed(), result.remarks());
        if (wanted && desk.step(RiskEdits.takeOver(result.risks()))) {
            controller.reveal(result.risks().getFirst().id());
        }
    }

    @Override
    public void othersChanged() {
        controller.othersChanged();
    }

    @Override
    public void close() {
        super.close();
        controller.close();
    }
}

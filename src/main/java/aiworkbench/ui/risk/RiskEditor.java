package aiworkbench.ui.risk;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Parent;

import aiworkbench.model.RiskMatrix;
import aiworkbench.ui.common.Editor;
import aiworkbench.ui.common.EditorContext;
import aiworkbench.ui.common.Fxml;
import aiworkbench.ui.common.Selected;

/** The view of a risk matrix in the middle of the window. */
public final class RiskEditor implements Editor<RiskMatrix> {

    private final RiskDesk desk;
    private final RiskController controller;
    private final Runnable stop;

    /** Shows the matrix of a session until it is closed. */
    public RiskEditor(EditorContext<RiskMatrix> context) {
        desk = new RiskDesk(context);
        controller = new Fxml(context.messages(), Map.of()).load(new RiskController(desk)).controller();
        stop = context.session().listen(controller::follow);
    }

    @Override
    public Parent root() {
        return controller.root();
    }

    @Override
    public ReadOnlyObjectProperty<Optional<Selected<RiskMatrix, ?>>> selection() {
        return desk.selection();
    }

    @Override
    public void reveal(String elementId) {
        controller.reveal(elementId);
    }

    @Override
    public String summary() {
        var risks = desk.matrix().risks();
        return desk.words().text("risk.status", risks.size(), risks.stream().mapToInt(risk -> risk.mitigations().size()).sum());
    }

    @Override
    public List<String> keyHints() {
        return List.of(desk.words().text("risk.hint.move"), desk.words().text("risk.hint.target"), desk.words().text("risk.hint.add"));
    }

    @Override
    public void close() {
        stop.run();
        controller.close();
    }
}

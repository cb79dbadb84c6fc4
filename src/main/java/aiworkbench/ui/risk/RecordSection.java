package aiworkbench.ui.risk;

import javafx.scene.Node;

import aiworkbench.edit.Lens;
import aiworkbench.model.RiskMatrix;
import aiworkbench.ui.common.Selected;
import aiworkbench.ui.common.form.FormView;

/** All fields of one record of the matrix, such as its header. */
final class RecordSection<R extends Record> implements Section {

    private final FormView<RiskMatrix, R> form;

    /**
     * The fields of a place.
     *
     * @param titleKey message key of the heading in the right pane
     */
    RecordSection(RiskDesk desk, String titleKey, Lens<RiskMatrix, R> place, Class<R> type) {
        form = new FormView<>(desk.context(), place, type);
        form.node().focusWithinProperty().subscribe(has -> {
            if (has) {
                desk.select(new Selected<>(titleKey, place, type));
            }
        });
    }

    @Override
    public Node node() {
        return form.node();
    }

    /** The form follows the session by itself. */
    @Override
    public void show(RiskMatrix matrix) {}

    @Override
    public void close() {
        form.close();
    }
}

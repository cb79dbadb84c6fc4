package aiworkbench.ui.risk;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import aiworkbench.edit.RiskEdits;
import aiworkbench.model.DocumentKind;
import aiworkbench.model.RiskMatrix;
import aiworkbench.ui.common.answers.ChecklistFold;

/** The checklists that suit a risk matrix. Each unfolds on its own; answers belong to the matrix. */
final class Checklists implements Section {

    private final RiskDesk desk;
    private final List<ChecklistFold<RiskMatrix>> folds;
    private final VBox node = new VBox();

    Checklists(RiskDesk desk) {
        this.desk = desk;
        folds = ChecklistFold.suiting(DocumentKind.RISKS).stream().map(list -> new ChecklistFold<>(desk, RiskEdits.ANSWERS, list)).toList();
        folds.forEach(fold -> node.getChildren().add(fold.node()));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public String count(RiskMatrix matrix) {
        return desk.words().text("answer.count", folds.stream().mapToInt(ChecklistFold::answered).sum(),
                folds.stream().mapToInt(ChecklistFold::size).sum());
    }

    @Override
    public void show(RiskMatrix matrix) {
        folds.forEach(ChecklistFold::show);
    }

    @Override
    public boolean reveal(String id) {
        return folds.stream().anyMatch(fold -> fold.reveal(id));
    }
}

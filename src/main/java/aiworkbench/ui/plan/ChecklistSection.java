package aiworkbench.ui.plan;

import java.util.List;

import javafx.scene.layout.VBox;

import aiworkbench.edit.PlanEdits;
import aiworkbench.model.DocumentKind;
import aiworkbench.model.Plan;
import aiworkbench.ui.common.Scrolling;
import aiworkbench.ui.common.answers.ChecklistFold;

/** The checklists of a plan. */
final class ChecklistSection extends VBox {

    private final List<ChecklistFold<Plan>> folds;

    ChecklistSection(PlanDesk desk) {
        folds = ChecklistFold.suiting(DocumentKind.PLAN).stream().map(list -> new ChecklistFold<>(desk, PlanEdits.ANSWERS, list)).toList();
        folds.forEach(fold -> getChildren().add(fold.node()));
    }

    void show() {
        folds.forEach(ChecklistFold::show);
    }

    /** How many items of all lists have an answer. */
    long answered() {
        return folds.stream().mapToLong(ChecklistFold::answered).sum();
    }

    boolean has(String id) {
        return folds.stream().anyMatch(fold -> fold.has(id));
    }

    /** Unfolds the list of an item and puts the focus there; false if no list has it. */
    boolean reveal(String id) {
        boolean found = folds.stream().anyMatch(fold -> fold.reveal(id));
        if (found && getScene() != null && getScene().getFocusOwner() != null) {
            Scrolling.reveal(getScene().getFocusOwner());
        }
        return found;
    }
}

package aiworkbench.ui.plan;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import aiworkbench.governance.PlanFacts;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.session.Change;

/** The line below the bar: says what a step did that nobody sees at once, and takes the step back. */
final class PlanNotice {

    private static final int MOST_MOVED = 3;

    private final PlanDesk desk;
    private final HBox line;
    private final Label text;
    private final Button undo;

    PlanNotice(PlanDesk desk, HBox line, Label text, Button undo) {
        this.desk = desk;
        this.line = line;
        this.text = text;
        this.undo = undo;
    }

    /** Says a sentence about the last step. */
    void say(String sentence) {
        text.setText(sentence);
        undo.setDisable(desk.context().session().readOnly());
        undo.setVisible(true);
        show(true);
    }

    /** Says why there was no step. */
    void refuse(String sentence) {
        say(sentence);
        undo.setVisible(false);
    }

    void hide() {
        show(false);
    }

    /** Names the dependencies that a change broke; a change of many items at once speaks for itself. */
    void warnOfBroken(Change<Plan> change) {
        var before = Collections.<PlanItem>newSetFromMap(new IdentityHashMap<>());
        before.addAll(change.before().items());
        var moved = change.after().items().stream().filter(item -> !before.contains(item)).toList();
        var broken = moved.isEmpty() || moved.size() > MOST_MOVED ? List.<String>of() : brokenNow(change.before(), change.after());
        if (broken.isEmpty()) {
            hide();
        } else {
            say(String.join(" ", broken));
        }
    }

    /** One sentence for each dependency that a change broke. */
    private List<String> brokenNow(Plan before, Plan after) {
        return after.items().stream().flatMap(item -> PlanFacts.brokenBy(after, item).stream()
                .filter(first -> !wasBroken(before, first.id(), item.id()))
                .map(first -> desk.words().text("plan.broken", desk.words().title(item), desk.words().title(first)))).toList();
    }

    private static boolean wasBroken(Plan before, String first, String second) {
        return before.items().stream().filter(item -> item.id().equals(second))
                .anyMatch(item -> PlanFacts.brokenBy(before, item).stream().map(PlanItem::id).anyMatch(first::equals));
    }

    private void show(boolean shown) {
        line.setVisible(shown);
        line.setManaged(shown);
    }
}

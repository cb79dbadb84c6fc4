package aiworkbench.ui.plan;

import java.util.stream.Stream;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import aiworkbench.governance.PlanFacts;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;

/** The title of an item on the timeline with what must be said in words: done, late, outside of the 90 days, different from a version it is compared with. */
final class ItemLabel extends HBox {

    private static final PseudoClass INSIDE = PseudoClass.getPseudoClass("inside");

    private final Region tick = new Region();
    private final Label before = word("plan-mark");
    private final Label change = word("plan-label-change");
    private final Label title = word("plan-label-title");
    private final Label late = word("plan-label-late");
    private final Label beyond = word("plan-mark");

    ItemLabel() {
        getStyleClass().add("plan-label");
        setAlignment(Pos.CENTER_LEFT);
        tick.getStyleClass().add("plan-tick");
        late.setMinWidth(USE_PREF_SIZE);
        change.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(before, tick, change, title, late, beyond);
    }

    /** Shows the words of an item; a part that has nothing to say takes no room. */
    void show(Plan plan, PlanItem item, PlanWords words) {
        title.setText(words.title(item));
        present(tick, PlanFacts.done(item));
        change.setText(words.change(item));
        var styles = Stream.concat(Stream.of("label"), words.changeStyle(item).stream().flatMap(style -> Stream.of(style, "plan-label-change"))).toList();
        if (!change.getStyleClass().equals(styles)) {
            change.getStyleClass().setAll(styles);
        }
        present(change, !change.getText().isEmpty());
        var lateness = words.trouble(plan, item);
        late.setText(lateness.isEmpty() ? "" : words.text("plan.label.late", lateness));
        present(late, !lateness.isEmpty());
        before.setText("‹");
        present(before, PlanFacts.first(item) < 1);
        beyond.setText("›");
        present(beyond, PlanFacts.last(item) > Plan.DAYS);
    }

    void setInside(boolean inside) {
        if (inside != getPseudoClassStates().contains(INSIDE)) {
            pseudoClassStateChanged(INSIDE, inside);
            // Said while being laid out, which is after the stylesheets of this pulse.
            applyCss();
        }
    }

    /** How wide it is when nothing of it is cut. */
    double fullWidth() {
        return Math.ceil(prefWidth(-1)) + 1;
    }

    private static void present(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    private static Label word(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        return label;
    }
}

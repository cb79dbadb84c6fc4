package aiworkbench.ui.plan;

import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

import javafx.scene.Node;
import javafx.scene.control.Label;

import aiworkbench.model.Plan;
import aiworkbench.ui.common.Disclosure;

/** A part of the plan below the roadmap: folds away, counts what is in it, and is filled only once it was unfolded. */
final class Part {

    private final PlanDesk desk;
    private final Disclosure fold;
    private final Label count = new Label();
    private final ToLongFunction<Plan> size;
    private final Consumer<Plan> fill;
    private final Predicate<String> revealInside;
    private boolean made;
    private boolean onlyIfFilled;

    /**
     * A folded part.
     *
     * @param id id of its node
     * @param size how many things of a plan are in it
     * @param fill shows a plan in the content
     * @param revealInside puts the focus on an element of the content; false if it is not there
     */
    Part(PlanDesk desk, String id, String title, Supplier<Node> content, ToLongFunction<Plan> size, Consumer<Plan> fill, Predicate<String> revealInside) {
        this.desk = desk;
        this.size = size;
        this.fill = fill;
        this.revealInside = revealInside;
        this.fold = new Disclosure(title, () -> {
            var node = content.get();
            made = true;
            desk.whileShowing(() -> fill.accept(desk.plan()));
            return node;
        });
        fold.setId(id);
        fold.getStyleClass().add("plan-fold");
        count.getStyleClass().add("count");
        fold.addAction(count);
    }

    /** Makes it disappear while there is nothing in it, for things that are not added here. */
    Part onlyIfFilled() {
        onlyIfFilled = true;
        return this;
    }

    Node node() {
        return fold;
    }

    void show(Plan plan) {
        long things = size.applyAsLong(plan);
        count.setText(things == 0 ? "" : desk.words().text("plan.count", things));
        fold.setVisible(!onlyIfFilled || things > 0);
        fold.setManaged(fold.isVisible());
        if (made) {
            fill.accept(plan);
        }
    }

    /** Unfolds it and shows an element. */
    boolean reveal(String id) {
        fold.setOpen(true);
        return revealInside.test(id);
    }
}

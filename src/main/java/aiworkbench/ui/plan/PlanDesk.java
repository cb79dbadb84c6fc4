package aiworkbench.ui.plan;

import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import aiworkbench.edit.Edit;
import aiworkbench.edit.Elements;
import aiworkbench.edit.Lens;
import aiworkbench.edit.PlanEdits;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.ui.common.EditorContext;
import aiworkbench.ui.common.Selected;

/** What all parts of the plan's view share: the plan as it is, what is selected, and the one way to change it. */
final class PlanDesk {

    private final EditorContext<Plan> context;
    private final PlanWords words;
    private final ReadOnlyObjectWrapper<Optional<Selected<Plan, ?>>> selection = new ReadOnlyObjectWrapper<>(Optional.empty());

    private boolean showing;

    PlanDesk(EditorContext<Plan> context) {
        this.context = context;
        this.words = new PlanWords(context.messages(), context.clock());
    }

    Plan plan() {
        return context.session().document();
    }

    PlanWords words() {
        return words;
    }

    EditorContext<Plan> context() {
        return context;
    }

    int today() {
        return words.today(plan());
    }

    /** Runs an edit; false if it changed nothing. */
    boolean edit(Edit<Plan> edit) {
        return context.session().edit(edit);
    }

    /** Runs an edit as a step of its own, whatever came shortly before or comes shortly after. */
    boolean step(Edit<Plan> edit) {
        context.session().closeStep();
        boolean changed = edit(edit);
        context.session().closeStep();
        return changed;
    }

    /** True while the view is being brought up to date: what fields then report is no wish of the user. */
    boolean showing() {
        return showing;
    }

    /** Brings the view up to date. */
    void whileShowing(Runnable update) {
        boolean outer = showing;
        showing = true;
        try {
            update.run();
        } finally {
            showing = outer;
        }
    }

    String newId() {
        return context.ids().get();
    }

    ReadOnlyObjectProperty<Optional<Selected<Plan, ?>>> selection() {
        return selection.getReadOnlyProperty();
    }

    /** Selects a place; an equal place keeps the selection as it is, so that the inspector does not start anew. */
    void select(Selected<Plan, ?> selected) {
        if (!selected.place().path().equals(selectedPath())) {
            selection.set(Optional.of(selected));
        }
    }

    void selectNothing() {
        selection.set(Optional.empty());
    }

    void selectItem(String id) {
        if (Elements.indexOf(plan().items(), id) >= 0) {
            select(new Selected<>("plan.title.item", PlanEdits.item(id), PlanItem.class));
        }
    }

    /** The id of the selected item, or empty if something else is selected. */
    String selectedItem() {
        var prefix = PlanEdits.ITEMS.path() + "/";
        var path = selectedPath();
        return path.startsWith(prefix) ? path.substring(prefix.length()) : "";
    }

    Optional<PlanItem> item(String id) {
        return Elements.find(plan().items(), id);
    }

    boolean selected(Lens<Plan, ?> place) {
        return place.path().equals(selectedPath());
    }

    /** Drops the selection if what it named is gone. */
    void forgetGone() {
        selection.get().filter(selected -> selected.place().find(plan()).isEmpty()).ifPresent(_ -> selectNothing());
    }

    private String selectedPath() {
        return selection.get().map(selected -> selected.place().path()).orElse("");
    }
}

package aiworkbench.ui.plan;

import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import aiworkbench.edit.Elements;
import aiworkbench.edit.PlanEdits;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.ui.common.EditorContext;
import aiworkbench.ui.common.EditorDesk;

/** What all parts of the plan's view share, in the words of plans. */
final class PlanDesk extends EditorDesk<Plan> {

    private final PlanWords words;
    private final ReadOnlyObjectWrapper<PlanFilter> filter = new ReadOnlyObjectWrapper<>(PlanFilter.NONE);
    private Plan whole;
    private Plan shown;
    private int shownToday;

    PlanDesk(EditorContext<Plan> context) {
        super(context);
        this.words = new PlanWords(context.messages(), context.clock(), context.changes());
    }

    Plan plan() {
        return document();
    }

    /** The plan with those of its items that the filter lets through. */
    Plan shown() {
        if (whole != plan() || shownToday != today()) {
            whole = plan();
            shownToday = today();
            shown = filter.get().of(whole, shownToday);
        }
        return shown;
    }

    /** Which items are shown. */
    ReadOnlyObjectProperty<PlanFilter> filter() {
        return filter.getReadOnlyProperty();
    }

    void filterBy(PlanFilter chosen) {
        whole = null;
        filter.set(chosen);
    }

    /** Shows everything again if an item would not be seen otherwise. */
    void unhide(String id) {
        if (item(id).filter(item -> !filter.get().shows(plan(), item, today())).isPresent()) {
            filterBy(PlanFilter.NONE);
        }
    }

    PlanWords words() {
        return words;
    }

    int today() {
        return words.today(plan());
    }

    void selectItem(String id) {
        if (Elements.indexOf(plan().items(), id) >= 0) {
            select("plan.title.item", PlanEdits.item(id), PlanItem.class);
        }
    }

    /** The id of the selected item, or empty if something else is selected. */
    String selectedItem() {
        var prefix = PlanEdits.ITEMS.path() + "/";
        return selectedPath().filter(path -> path.startsWith(prefix)).map(path -> path.substring(prefix.length())).orElse("");
    }

    Optional<PlanItem> item(String id) {
        return Elements.find(plan().items(), id);
    }
}

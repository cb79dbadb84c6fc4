package aiworkbench.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;

import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;

/** Which items of a plan wait for which. */
public final class PlanOrder {

    private PlanOrder() {}

    /**
     * The shortest way round that there would be if an item started after others: from the item over those that it would wait for
     * back to itself. Empty if there would be none; ids that no item has count as none.
     *
     * @param after ids of all items that it would wait for
     */
    public static List<PlanItem> circle(Plan plan, String id, Collection<String> after) {
        var items = new HashMap<String, PlanItem>();
        plan.items().forEach(item -> items.putIfAbsent(item.id(), item));
        var waiting = new HashMap<String, String>();
        var next = new ArrayDeque<String>();
        after.stream().filter(items::containsKey).filter(before -> waiting.putIfAbsent(before, id) == null).forEach(next::add);
        while (!next.isEmpty() && !waiting.containsKey(id)) {
            var at = next.poll();
            items.get(at).after().stream().filter(items::containsKey).filter(before -> waiting.putIfAbsent(before, at) == null).forEach(next::add);
        }
        return items.containsKey(id) && waiting.containsKey(id) ? wayBack(id, items, waiting) : List.of();
    }

    /** From what each item was waiting for, read backwards. */
    private static List<PlanItem> wayBack(String id, HashMap<String, PlanItem> items, HashMap<String, String> waiting) {
        var way = new ArrayList<PlanItem>(List.of(items.get(id)));
        for (var at = waiting.get(id); !at.equals(id); at = waiting.get(at)) {
            way.add(items.get(at));
        }
        way.add(items.get(id));
        return List.copyOf(way.reversed());
    }
}

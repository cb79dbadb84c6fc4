package aiworkbench.storage.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds elements that went from one list to another one of the same name, such as a mitigation from risk to risk. */
final class Moves {

    private Moves() {}

    /** Ids are unique in a list only, so an element is known by the name of its list too. */
    private record Known(Place.Step list, String id) {}

    /**
     * The changes with moves in place of removing here and adding there.
     *
     * @param before the tree that the changes start from
     */
    static List<Change> across(List<Change> changes, Map<String, Object> before) {
        Map<Known, Change.Remove> removed = new HashMap<>();
        Set<Known> twice = new HashSet<>();
        for (Change change : changes) {
            if (change instanceof Change.Remove remove && removed.put(known(remove.at(), remove.id()), remove) != null) {
                twice.add(known(remove.at(), remove.id()));
            }
        }
        removed.keySet().removeAll(twice);
        return removed.isEmpty() ? changes : across(changes, before, removed);
    }

    private static List<Change> across(List<Change> changes, Map<String, Object> before, Map<Known, Change.Remove> removed) {
        Set<Change> gone = new HashSet<>();
        List<Change> moving = new ArrayList<>();
        for (Change change : changes) {
            Optional<Change.Remove> from = change instanceof Change.Add add
                    ? Optional.ofNullable(removed.remove(known(add.at(), id(add)))) : Optional.empty();
            if (from.isPresent() && change instanceof Change.Add add) {
                gone.add(from.get());
                moving.addAll(moved(add, from.get(), before));
            } else {
                moving.add(change);
            }
        }
        moving.removeIf(gone::contains);
        return moving;
    }

    private static List<Change> moved(Change.Add add, Change.Remove from, Map<String, Object> before) {
        List<Change> steps = new ArrayList<>();
        steps.add(new Change.Move(from.at(), from.id(), add.at(), add.after()));
        Object old = Trees.find(before, from.at().entry(from.id())).value();
        steps.addAll(Comparing.between(add.at().entry(from.id()), Trees.object(old), add.element()));
        return steps;
    }

    private static Known known(Place list, String id) {
        return new Known(list.steps().getLast(), id);
    }

    private static String id(Change.Add add) {
        return (String) add.element().get(Trees.ID);
    }
}

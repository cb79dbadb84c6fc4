package aiworkbench.storage.merge;

import java.util.List;
import java.util.Map;

/**
 * The way from one state of a document to the next as data, so that it can be stored.
 *
 * @param changes in the order in which they are made; empty if nothing differs
 */
public record Patch(List<Change> changes) {

    public Patch {
        changes = List.copyOf(changes);
    }

    /** What turns one tree into another: {@code between(before, after).apply(before)} is {@code after}, in its order. */
    public static Patch between(Map<String, Object> before, Map<String, Object> after) {
        List<Change> local = Comparing.between(Place.TOP, before, after);
        List<Change> moving = Moves.across(local, before);
        return new Patch(moving.equals(local) || !leads(moving, before, after) ? local : moving);
    }

    private static boolean leads(List<Change> changes, Map<String, Object> before, Map<String, Object> after) {
        try {
            return Trees.same(new Patch(changes).apply(before), after);
        } catch (DoesNotFit _) {
            return false;
        }
    }

    /**
     * A changed copy of a tree; what did not change is shared with it.
     *
     * @throws DoesNotFit if a place, neighbour or value that a change needs is not there
     */
    public Map<String, Object> apply(Map<String, Object> tree) throws DoesNotFit {
        Map<String, Object> changed = tree;
        for (Change change : changes) {
            changed = Applying.change(changed, change);
        }
        return changed;
    }

    /** As plain Java, to be written as JSON. */
    public Map<String, Object> tree() {
        return Map.of(PatchTree.CHANGES, changes.stream().<Object>map(PatchTree::write).toList());
    }

    /**
     * A patch from its {@link #tree()}.
     *
     * @throws DoesNotFit if it is none
     */
    public static Patch of(Map<String, Object> tree) throws DoesNotFit {
        return new Patch(PatchTree.read(tree));
    }
}

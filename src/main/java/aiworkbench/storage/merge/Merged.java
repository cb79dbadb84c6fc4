package aiworkbench.storage.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Two versions brought together as far as they do not collide. */
public final class Merged {

    private final ThreeWay.Versions versions;
    private final ThreeWay.Outcome outcome;
    private final ThreeWay way;

    Merged(ThreeWay.Versions versions, ThreeWay.Outcome outcome, ThreeWay way) {
        this.versions = versions;
        this.outcome = outcome;
        this.way = way;
    }

    /** What both changed in different ways, in the order of the document. */
    public List<Collision> collisions() {
        return outcome.collisions();
    }

    /** The result with mine wherever the two collide. */
    public Map<String, Object> tree() {
        return outcome.tree();
    }

    /** Their version, as it was compared. */
    Map<String, Object> theirs() {
        return versions.theirs();
    }

    /**
     * The result with a choice for each collision; where none is made, mine is taken. It is valid if the three versions are: parts
     * that do not go together give way to the whole around them.
     *
     * @param ids gives a new element id for each element that is kept twice
     */
    public Map<String, Object> resolve(Map<Collision, Choice> choices, Supplier<String> ids) {
        return resolve(choices, Map.of(), ids);
    }

    /**
     * The same with texts that somebody typed.
     *
     * @param typed the text of each collision whose choice is {@link Choice#TYPED}; an empty one leaves the field empty
     */
    public Map<String, Object> resolve(Map<Collision, Choice> choices, Map<Collision, String> typed, Supplier<String> ids) {
        Map<Collision, Choice> sides = new HashMap<>(choices);
        sides.replaceAll((_, choice) -> choice == Choice.TYPED ? Choice.MINE : choice);
        Map<String, Object> tree = way.resolve(versions, outcome, sides, ids);
        for (Map.Entry<Collision, String> text : typed.entrySet()) {
            if (choices.get(text.getKey()) == Choice.TYPED) {
                Side side = text.getValue().isEmpty() ? Side.NOTHING : Side.of(text.getValue());
                tree = Planting.put(tree, text.getKey().place(), side, Optional.empty());
            }
        }
        return tree;
    }
}

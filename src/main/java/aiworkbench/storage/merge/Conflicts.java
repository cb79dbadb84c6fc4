package aiworkbench.storage.merge;

import aiworkbench.storage.Hash;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What two people changed in different ways, kept in the file of the document until somebody decides.
 *
 * <p>The document itself has one of the two values; a list beside its other members has the other one. The entries of the list have
 * ids, so that documents with open conflicts can be merged again like any others: what is decided on one side is decided.
 */
public final class Conflicts {

    /** The member of a document that holds the list. */
    public static final String MEMBER = "conflicts";

    private static final String KIND = "kind";
    private static final String PLACE = "place";
    private static final String BASE = "base";
    private static final String THEIRS = "theirs";
    private static final String AFTER = "after";
    private static final int ID_LENGTH = 16;

    private Conflicts() {}

    /**
     * One conflict as the file has it.
     *
     * @param after the neighbour behind which their element stood
     */
    private record Kept(Collision.Kind kind, Place place, Side base, Side theirs, Optional<String> after) {}

    /**
     * A document with open conflicts, as the three versions that they come from.
     *
     * @param base with the values before wherever there is a conflict; need not be a document
     * @param mine the document without its conflicts
     * @param theirs with the other values wherever there is a conflict; need not be a document
     * @param rest conflicts about the same places that come next
     */
    public record Pending(Map<String, Object> base, Map<String, Object> mine, Map<String, Object> theirs, List<Object> rest) {

        /** A document that came of this, with the conflicts that come next. */
        public Map<String, Object> decided(Map<String, Object> tree) {
            return with(tree, rest);
        }
    }

    /** A document as it stands, without the other values. What somebody else wrote under the name of the list stays. */
    public static Map<String, Object> dropped(Map<String, Object> tree) {
        List<Object> strange = new ArrayList<>(list(tree));
        strange.removeIf(entry -> read(entry).isPresent());
        return with(tree, strange);
    }

    /** How many conflicts a document has open. */
    public static int count(Map<String, Object> tree) {
        return (int) list(tree).stream().filter(entry -> read(entry).isPresent()).count();
    }

    /** The result of a merge, with mine and a kept conflict wherever the two collide. */
    public static Map<String, Object> keep(Merged merged) {
        List<Object> all = new ArrayList<>(list(merged.tree()));
        for (Collision collision : merged.collisions()) {
            Map<String, Object> entry = write(collision, merged.theirs());
            if (!all.contains(entry)) {
                all.add(entry);
            }
        }
        return with(merged.tree(), all);
    }

    /** The versions behind the open conflicts, to be merged and asked about; empty if there are none. */
    public static Optional<Pending> pending(Map<String, Object> tree) {
        Map<String, Object> bare = with(tree, List.of());
        Map<String, Object> base = bare;
        Map<String, Object> theirs = bare;
        List<Place> places = new ArrayList<>();
        List<Object> rest = new ArrayList<>();
        boolean any = false;
        for (Object entry : list(tree)) {
            Optional<Kept> kept = read(entry);
            any |= kept.isPresent();
            if (kept.isEmpty() || places.stream().anyMatch(place -> place.within(kept.get().place()) || kept.get().place().within(place))) {
                rest.add(entry);
                continue;
            }
            places.add(kept.get().place());
            base = Planting.put(base, kept.get().place(), kept.get().base(), kept.get().after());
            theirs = Planting.put(theirs, kept.get().place(), kept.get().theirs(), kept.get().after());
        }
        return any ? Optional.of(new Pending(base, bare, theirs, rest)) : Optional.empty();
    }

    private static Map<String, Object> with(Map<String, Object> tree, List<Object> entries) {
        Map<String, Object> copy = new LinkedHashMap<>(tree);
        copy.remove(MEMBER);
        if (!entries.isEmpty()) {
            copy.put(MEMBER, List.copyOf(entries));
        }
        return copy;
    }

    /** The entries; what somebody else wrote under this name is one that means nothing. */
    private static List<?> list(Map<String, Object> tree) {
        return tree.get(MEMBER) instanceof List<?> list ? list : tree.get(MEMBER) == null ? List.of() : List.of(tree.get(MEMBER));
    }

    private static Map<String, Object> write(Collision collision, Map<String, Object> theirs) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put(KIND, collision.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        entry.put(PLACE, collision.place().texts());
        put(entry, BASE, collision.base());
        put(entry, THEIRS, collision.theirs());
        Planting.before(theirs, collision.place()).ifPresent(after -> entry.put(AFTER, after));
        Map<String, Object> named = new LinkedHashMap<>();
        named.put(Trees.ID, "c" + Hash.of(entry.toString().getBytes(StandardCharsets.UTF_8)).substring(0, ID_LENGTH));
        named.putAll(entry);
        return named;
    }

    private static void put(Map<String, Object> entry, String name, Side side) {
        if (side.present()) {
            entry.put(name, side.value());
        }
    }

    private static Optional<Kept> read(Object entry) {
        if (!(entry instanceof Map<?, ?> map && map.get(PLACE) instanceof List<?> steps && steps.stream().allMatch(String.class::isInstance))) {
            return Optional.empty();
        }
        Map<String, Object> members = Trees.object(map);
        Place place = Place.of(steps.stream().map(String.class::cast).toList());
        return kind(members.get(KIND)).map(kind -> new Kept(kind, place, side(kind, members, BASE), side(kind, members, THEIRS),
                members.get(AFTER) instanceof String after ? Optional.of(after) : Optional.empty()));
    }

    /** An order is planted as a list of keys. */
    private static Side side(Collision.Kind kind, Map<String, Object> members, String name) {
        Side side = Trees.member(members, name);
        return kind == Collision.Kind.ORDER ? Side.of(new Planting.Order(side.value() instanceof List<?> keys ? keys : List.of())) : side;
    }

    private static Optional<Collision.Kind> kind(Object word) {
        for (Collision.Kind kind : Collision.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}

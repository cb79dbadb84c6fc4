package aiworkbench.storage.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** One run through three trees with given choices. */
final class Merging {

    private static final Side EMPTY_OBJECT = Side.of(Map.of());
    private static final Side EMPTY_LIST = Side.of(List.of());

    private final Map<Collision.Key, Choice> choices;
    private final Set<Place> wholes;
    private final Supplier<String> ids;
    private final Set<Place> twice = new HashSet<>();
    private final List<Collision> collisions = new ArrayList<>();
    private final List<Place> joined = new ArrayList<>();
    private Optional<Choice> forced = Optional.empty();
    private String document = "";

    /**
     * A run.
     *
     * @param choices mine where none is made
     * @param wholes places that are one value
     * @param ids new ids for elements that are kept twice
     */
    Merging(Map<Collision.Key, Choice> choices, Set<Place> wholes, Supplier<String> ids) {
        this.choices = choices;
        this.wholes = wholes;
        this.ids = ids;
        choices.forEach((key, choice) -> {
            if (choice == Choice.BOTH && !key.order()) {
                key.place().element().filter(Elements::canBeCopied).ifPresent(twice::add);
            }
        });
    }

    /** The three values of one place. */
    private record Three(Side base, Side mine, Side theirs) {

        Stream<Side> all() {
            return Stream.of(base, mine, theirs);
        }

        Three map(UnaryOperator<Side> step) {
            return new Three(step.apply(base), step.apply(mine), step.apply(theirs));
        }

        Three member(String name) {
            return map(side -> Trees.member(Trees.object(side.value()), name));
        }

        /** The result if one side changed nothing or both did the same; the order of members tells only if nothing else does. */
        Optional<Side> settled() {
            if (mine.same(base) || mine.same(theirs)) {
                return Optional.of(theirs);
            } else if (theirs.same(base)) {
                return Optional.of(mine);
            } else if (mine.equals(theirs)) {
                return Optional.of(mine.toString().compareTo(theirs.toString()) <= 0 ? mine : theirs);
            } else if (mine.equals(base)) {
                return Optional.of(theirs);
            }
            return theirs.equals(base) ? Optional.of(mine) : Optional.empty();
        }
    }

    Map<String, Object> merge(ThreeWay.Versions versions) {
        document = String.valueOf(versions.mine().get(Trees.ID));
        return Trees.object(at(Place.TOP, versions).value());
    }

    /** The result at one place. */
    Side at(Place place, ThreeWay.Versions versions) {
        Three three = new Three(Trees.find(versions.base(), place), Trees.find(versions.mine(), place), Trees.find(versions.theirs(), place));
        return value(place, three);
    }

    /** What both sides changed differently, in the order of the document. */
    List<Collision> collisions() {
        return collisions;
    }

    /** Objects into which changes of both sides went, innermost first. */
    List<Place> joined() {
        return joined;
    }

    private Side value(Place place, Three three) {
        Optional<Side> settled = three.settled();
        if (settled.isPresent()) {
            return settled.get();
        } else if (wholes.contains(place)) {
            return collide(place, three);
        } else if (objects(place, three)) {
            return object(place, three.map(side -> side.present() ? side : EMPTY_OBJECT), three);
        } else if (three.all().allMatch(side -> !side.present() || Trees.elements(side.value()))) {
            return list(three, elements(place, three.map(side -> side.present() ? side : EMPTY_LIST)));
        }
        return PlainList.merge(three.base(), three.mine(), three.theirs()).map(merged -> list(three, merged)).orElseGet(() -> collide(place, three));
    }

    /** An empty list is written only where no side left it out. */
    private static Side list(Three three, List<?> merged) {
        return merged.isEmpty() && !(three.mine().present() && three.theirs().present()) ? Side.NOTHING : Side.of(merged);
    }

    private static boolean objects(Place place, Three three) {
        boolean maps = three.all().allMatch(side -> !side.present() || side.value() instanceof Map<?, ?>);
        if (!maps || three.all().filter(Side::present).map(side -> side.value() instanceof Map<?, ?> map ? map.get(Trees.ID) : "").distinct().count() > 1) {
            return false;
        }
        boolean identified = three.all().anyMatch(side -> side.value() instanceof Map<?, ?> map && map.containsKey(Trees.ID));
        boolean complete = three.all().allMatch(Side::present);
        if (identified || place.steps().isEmpty()) {
            return complete;
        }
        return place.element().isEmpty() || !three.all().allMatch(Merging::leaf);
    }

    /** Whether it holds nothing but plain values. */
    private static boolean leaf(Side side) {
        return !(side.value() instanceof Map<?, ?> map)
                || map.values().stream().noneMatch(value -> value instanceof Map<?, ?> || value instanceof List<?>);
    }

    private Side object(Place place, Three three, Three found) {
        Map<String, Side> members = new LinkedHashMap<>();
        names(three).forEach(name -> members.put(name, value(place.member(name), three.member(name))));
        members.values().removeIf(side -> !side.present());
        if (forced.isEmpty()) {
            joined.add(place);
        }
        if (members.isEmpty() && !found.all().skip(1).allMatch(Side::present)) {
            return Side.NOTHING;
        }
        Map<String, Object> object = new LinkedHashMap<>();
        order(three.map(side -> Side.of(List.copyOf(Trees.object(side.value()).keySet()))), members.keySet(), Optional.empty())
                .forEach(name -> object.put(name, members.get(name).value()));
        return Side.of(object);
    }

    private static Set<String> names(Three three) {
        Set<String> names = new LinkedHashSet<>();
        Stream.of(three.mine(), three.theirs(), three.base()).forEach(side -> names.addAll(Trees.object(side.value()).keySet()));
        return names;
    }

    private List<Object> elements(Place place, Three three) {
        Three byKey = three.map(side -> Side.of(Trees.byKey(side.value())));
        Map<String, Side> kept = new LinkedHashMap<>();
        Map<String, Object> copies = new LinkedHashMap<>();
        names(byKey).forEach(key -> {
            Side side = element(place.entry(key), byKey.member(key), copies);
            if (side.present()) {
                kept.put(key, side);
            }
        });
        Three orders = byKey.map(side -> Side.of(List.copyOf(Trees.object(side.value()).keySet())));
        List<Object> merged = new ArrayList<>();
        for (String key : order(orders, kept.keySet(), Optional.of(place))) {
            merged.add(kept.get(key).value());
            Optional.ofNullable(copies.get(key)).ifPresent(merged::add);
        }
        return merged;
    }

    private Side element(Place place, Three three, Map<String, Object> copies) {
        if (!twice.contains(place) || forced.isPresent() || !three.mine().present() || !three.theirs().present()) {
            return value(place, three);
        }
        forced = Optional.of(Choice.THEIRS);
        Side theirs = value(place, three);
        forced = Optional.of(Choice.MINE);
        Side mine = value(place, three);
        forced = Optional.empty();
        String key = ((Place.Step.Entry) place.steps().getLast()).key();
        copies.put(key, Elements.copy(Trees.object(theirs.value()), document, ids));
        return mine;
    }

    private Side collide(Place place, Three three) {
        boolean removed = !three.mine().present() || !three.theirs().present();
        Collision.Kind kind = removed ? Collision.Kind.CHANGED_REMOVED
                : three.base().present() ? Collision.Kind.BOTH_CHANGED : Collision.Kind.BOTH_ADDED;
        return choice(new Collision(kind, place, three.base(), three.mine(), three.theirs(), wholes.contains(place))) == Choice.THEIRS
                ? three.theirs() : three.mine();
    }

    private Choice choice(Collision collision) {
        if (forced.isEmpty()) {
            collisions.add(collision);
        }
        return forced.orElseGet(() -> choices.getOrDefault(collision.key(), Choice.MINE));
    }

    /**
     * The order of what is kept. Which side it starts from depends on the orders only, so that both sides get the same result.
     *
     * @param place of the list, for a collision; empty if its order means nothing
     */
    private List<String> order(Three orders, Set<String> kept, Optional<Place> place) {
        List<String> base = keys(orders.base());
        List<String> mine = keys(orders.mine());
        List<String> theirs = keys(orders.theirs());
        Set<String> mineMoved = Sequence.moved(base, mine);
        Set<String> theirsMoved = Sequence.moved(base, theirs);
        boolean collide = place.isPresent() && mineMoved.stream().anyMatch(theirsMoved::contains)
                && !common(mine, theirs, kept).equals(common(theirs, mine, kept));
        boolean mineFirst = collide
                ? choice(new Collision(Collision.Kind.ORDER, place.get(), orders.base(), orders.mine(), orders.theirs(), false)) != Choice.THEIRS
                : mine.toString().compareTo(theirs.toString()) <= 0;
        List<String> main = mineFirst ? mine : theirs;
        List<String> guest = mineFirst ? theirs : mine;
        Set<String> moved = new HashSet<>(mineFirst ? theirsMoved : mineMoved);
        moved.removeAll(mineFirst ? mineMoved : theirsMoved);
        return Sequence.join(main, guest, collide ? Set.of() : moved, kept);
    }

    private static List<String> common(List<String> keys, List<String> others, Set<String> kept) {
        Set<String> there = new HashSet<>(others);
        return keys.stream().filter(key -> there.contains(key) && kept.contains(key)).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> keys(Side side) {
        return (List<String>) side.value();
    }
}

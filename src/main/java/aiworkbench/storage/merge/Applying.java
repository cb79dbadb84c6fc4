package aiworkbench.storage.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes one change. Copies what lies on the way to it and shares the rest. */
final class Applying {

    private Applying() {}

    /** Changes what lies at the end of a way. */
    private interface Step {

        Object on(Object value) throws DoesNotFit;
    }

    static Map<String, Object> change(Map<String, Object> tree, Change change) throws DoesNotFit {
        return switch (change) {
            case Change.Set(var at, var name, var value) -> object(tree, at, members -> members.put(existing(members, name, at), value));
            case Change.Splice splice -> object(tree, splice.at(), members -> members.put(splice.name(), spliced(members, splice)));
            case Change.Insert(var at, var name, var value, var after) -> object(tree, at, members -> insert(members, name, value, after, at));
            case Change.Drop(var at, var name) -> object(tree, at, members -> members.remove(existing(members, name, at)));
            case Change.Shift(var at, var name, var after) -> object(tree, at,
                    members -> insert(members, name, members.remove(existing(members, name, at)), after, at));
            case Change.Add(var at, var element, var after) -> list(tree, at, elements -> add(elements, element, after, at));
            case Change.Remove(var at, var id) -> list(tree, at, elements -> elements.remove(index(elements, id, at)));
            case Change.Move move -> move(tree, move);
        };
    }

    private static Map<String, Object> move(Map<String, Object> tree, Change.Move move) throws DoesNotFit {
        Object element = Trees.find(tree, move.at().entry(move.id())).value();
        Map<String, Object> without = list(tree, move.at(), elements -> elements.remove(index(elements, move.id(), move.at())));
        return list(without, move.to(), elements -> add(elements, Trees.object(element), move.after(), move.to()));
    }

    private static void add(List<Object> elements, Map<String, Object> element, Optional<String> after, Place at) throws DoesNotFit {
        if (!(element.get(Trees.ID) instanceof String id) || find(elements, id) >= 0) {
            throw new DoesNotFit("cannot add to " + at + " an element that is there or has no id");
        }
        elements.add(after.isEmpty() ? 0 : index(elements, after.get(), at) + 1, element);
    }

    private static int index(List<Object> elements, String id, Place at) throws DoesNotFit {
        int index = find(elements, id);
        if (index < 0) {
            throw new DoesNotFit(at + " has no element " + id);
        }
        return index;
    }

    private static int find(List<Object> elements, String id) {
        for (int i = 0; i < elements.size(); i++) {
            if (id.equals(Trees.object(elements.get(i)).get(Trees.ID))) {
                return i;
            }
        }
        return -1;
    }

    private static String existing(Map<String, Object> members, String name, Place at) throws DoesNotFit {
        if (!members.containsKey(name)) {
            throw new DoesNotFit(at + " has no member " + name);
        }
        return name;
    }

    private static String spliced(Map<String, Object> members, Change.Splice splice) throws DoesNotFit {
        if (!(members.get(splice.name()) instanceof String text) || splice.length() > text.length() - splice.start()) {
            throw new DoesNotFit(splice.at() + " has no text " + splice.name() + " that is long enough");
        }
        return text.substring(0, splice.start()) + splice.text() + text.substring(splice.start() + splice.length());
    }

    private static void insert(Map<String, Object> members, String name, Object value, Optional<String> after, Place at) throws DoesNotFit {
        if (members.containsKey(name)) {
            throw new DoesNotFit(at + " has a member " + name + " already");
        }
        Map<String, Object> old = new LinkedHashMap<>(members);
        members.clear();
        if (after.isEmpty()) {
            members.put(name, value);
        } else {
            existing(old, after.get(), at);
        }
        old.forEach((other, its) -> {
            members.put(other, its);
            if (after.isPresent() && after.get().equals(other)) {
                members.put(name, value);
            }
        });
    }

    /** Changes a copy of an object. */
    private interface OnObject {

        void change(Map<String, Object> members) throws DoesNotFit;
    }

    /** Changes a copy of a list of elements. */
    private interface OnList {

        void change(List<Object> elements) throws DoesNotFit;
    }

    private static Map<String, Object> object(Map<String, Object> tree, Place at, OnObject step) throws DoesNotFit {
        return Trees.object(down(tree, at, 0, value -> {
            if (!(value instanceof Map<?, ?>)) {
                throw new DoesNotFit("no object at " + at);
            }
            Map<String, Object> copy = new LinkedHashMap<>(Trees.object(value));
            step.change(copy);
            return copy;
        }));
    }

    private static Map<String, Object> list(Map<String, Object> tree, Place at, OnList step) throws DoesNotFit {
        return Trees.object(down(tree, at, 0, value -> {
            if (!Trees.elements(value)) {
                throw new DoesNotFit("no list of elements at " + at);
            }
            List<Object> copy = new ArrayList<>((List<?>) value);
            step.change(copy);
            return copy;
        }));
    }

    private static Object down(Object value, Place at, int depth, Step step) throws DoesNotFit {
        if (depth == at.steps().size()) {
            return step.on(value);
        }
        return switch (at.steps().get(depth)) {
            case Place.Step.Member(var name) when value instanceof Map<?, ?> map && map.containsKey(name) -> {
                Map<String, Object> copy = new LinkedHashMap<>(Trees.object(value));
                copy.put(name, down(map.get(name), at, depth + 1, step));
                yield copy;
            }
            case Place.Step.Entry(var id) when Trees.elements(value) -> {
                List<Object> copy = new ArrayList<>((List<?>) value);
                int index = index(copy, id, at);
                copy.set(index, down(copy.get(index), at, depth + 1, step));
                yield copy;
            }
            case Place.Step _ -> throw new DoesNotFit("nothing at " + at);
        };
    }
}

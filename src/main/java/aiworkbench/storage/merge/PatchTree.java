package aiworkbench.storage.merge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Patches as plain trees. */
final class PatchTree {

    static final String CHANGES = "changes";

    private static final String AT = "at";
    private static final String TO = "to";
    private static final String AFTER = "after";
    private static final String START = "start";
    private static final String LENGTH = "length";

    private PatchTree() {}

    static Map<String, Object> write(Change change) {
        return switch (change) {
            case Change.Set(var at, var name, var value) -> step("set", name, at, TO, value, Optional.empty());
            case Change.Splice splice -> {
                Map<String, Object> step = step("splice", splice.name(), splice.at(), TO, splice.text(), Optional.empty());
                step.put(START, BigDecimal.valueOf(splice.start()));
                step.put(LENGTH, BigDecimal.valueOf(splice.length()));
                yield step;
            }
            case Change.Insert(var at, var name, var value, var after) -> step("insert", name, at, TO, value, after);
            case Change.Drop(var at, var name) -> step("drop", name, at);
            case Change.Shift(var at, var name, var after) -> {
                Map<String, Object> step = step("shift", name, at);
                after.ifPresent(it -> step.put(AFTER, it));
                yield step;
            }
            case Change.Add(var at, var element, var after) -> step("add", element, at, after);
            case Change.Remove(var at, var id) -> step("remove", id, at);
            case Change.Move(var at, var id, var to, var after) -> {
                Map<String, Object> step = step("move", id, at, after);
                if (!to.equals(at)) {
                    step.put(TO, to.texts());
                }
                yield step;
            }
        };
    }

    private static Map<String, Object> step(String verb, String name, Place at, String key, Object value, Optional<String> after) {
        Map<String, Object> step = step(verb, name, at, after);
        step.put(key, value);
        return step;
    }

    private static Map<String, Object> step(String verb, Object what, Place at, Optional<String> after) {
        Map<String, Object> step = step(verb, what, at);
        after.ifPresent(it -> step.put(AFTER, it));
        return step;
    }

    private static Map<String, Object> step(String verb, Object what, Place at) {
        Map<String, Object> step = new LinkedHashMap<>();
        step.put(verb, what);
        step.put(AT, at.texts());
        return step;
    }

    static List<Change> read(Map<String, Object> tree) throws DoesNotFit {
        if (!(tree.get(CHANGES) instanceof List<?> steps)) {
            throw new DoesNotFit("no patch");
        }
        List<Change> changes = new ArrayList<>();
        for (Object step : steps) {
            changes.add(change(step));
        }
        return changes;
    }

    private static Change change(Object value) throws DoesNotFit {
        if (!(value instanceof Map<?, ?> map) || map.isEmpty()) {
            throw new DoesNotFit("no change: " + value);
        }
        Map<String, Object> step = Trees.object(map);
        Place at = place(step, AT);
        return switch (step.keySet().iterator().next()) {
            case "set" -> new Change.Set(at, text(step, "set"), need(step, TO));
            case "splice" -> new Change.Splice(at, text(step, "splice"), number(step, START), number(step, LENGTH), text(step, TO));
            case "insert" -> new Change.Insert(at, text(step, "insert"), need(step, TO), after(step));
            case "drop" -> new Change.Drop(at, text(step, "drop"));
            case "shift" -> new Change.Shift(at, text(step, "shift"), after(step));
            case "add" -> new Change.Add(at, element(step), after(step));
            case "remove" -> new Change.Remove(at, text(step, "remove"));
            case "move" -> new Change.Move(at, text(step, "move"), step.containsKey(TO) ? place(step, TO) : at, after(step));
            case String other -> throw new DoesNotFit("unknown change " + other);
        };
    }

    private static Object need(Map<String, Object> step, String name) throws DoesNotFit {
        if (!step.containsKey(name)) {
            throw new DoesNotFit("a change lacks " + name);
        }
        return step.get(name);
    }

    private static String text(Map<String, Object> step, String name) throws DoesNotFit {
        if (!(step.get(name) instanceof String text)) {
            throw new DoesNotFit("a change needs a text for " + name);
        }
        return text;
    }

    private static Map<String, Object> element(Map<String, Object> step) throws DoesNotFit {
        if (!(step.get("add") instanceof Map<?, ?> element)) {
            throw new DoesNotFit("a change adds no element");
        }
        return Trees.object(element);
    }

    private static Optional<String> after(Map<String, Object> step) throws DoesNotFit {
        return step.containsKey(AFTER) ? Optional.of(text(step, AFTER)) : Optional.empty();
    }

    private static int number(Map<String, Object> step, String name) throws DoesNotFit {
        try {
            if (step.get(name) instanceof BigDecimal number && number.signum() >= 0) {
                return number.intValueExact();
            }
        } catch (ArithmeticException e) {
            throw new DoesNotFit("a change has too large a number for " + name, e);
        }
        throw new DoesNotFit("a change needs a number for " + name);
    }

    private static Place place(Map<String, Object> step, String name) throws DoesNotFit {
        if (!(step.get(name) instanceof List<?> texts) || !texts.stream().allMatch(String.class::isInstance)) {
            throw new DoesNotFit("a change needs a place for " + name);
        }
        return Place.of(texts.stream().map(String.class::cast).toList());
    }
}

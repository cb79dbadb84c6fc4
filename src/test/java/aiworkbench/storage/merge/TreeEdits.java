package aiworkbench.storage.merge;

import aiworkbench.RandomDocuments;
import aiworkbench.storage.FormatProblem;
import aiworkbench.storage.JsonFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;

/** Random edits of the tree of a document that leave it a document. The same seed edits in the same way. */
final class TreeEdits {

    static final JsonFormat FORMAT = new JsonFormat();

    private final Random random;
    private int ids;

    TreeEdits(long seed) {
        this.random = new Random(seed);
    }

    /** The tree of a random document, of all kinds in turn. */
    static Map<String, Object> tree(long seed) {
        RandomDocuments documents = new RandomDocuments(seed);
        return FORMAT.tree(switch ((int) (seed % 3)) {
            case 0 -> documents.canvas();
            case 1 -> documents.plan();
            default -> documents.risks();
        });
    }

    /** What people edit at once: mostly documents of a few elements, one in ten fuller, one in fifty large. */
    static Map<String, Object> document(long seed) {
        if (seed % 50 == 0) {
            return tree(30 + seed);
        }
        return seed % 10 == 0 ? tree(seed % 30) : FORMAT.tree(RandomDocuments.sparse(seed));
    }

    /**
     * What some people made of one document at once, each with up to so many edits.
     *
     * @param versions one for each of them
     */
    record Team(Map<String, Object> base, List<Map<String, Object>> versions) {

        static Team of(long seed, int people, int edits) {
            Map<String, Object> base = document(seed);
            return new Team(base, LongStream.range(0, people)
                    .mapToObj(person -> new TreeEdits(seed * people + person).edited(base, 1 + (int) ((seed + person) % edits))).toList());
        }

        /** The versions of any two of them, which are ten pairs among five. */
        List<Pair> pairs() {
            List<Pair> pairs = new ArrayList<>();
            for (int i = 0; i < versions.size(); i++) {
                for (int j = 0; j < i; j++) {
                    pairs.add(new Pair(base, versions.get(j), versions.get(i)));
                }
            }
            return pairs;
        }
    }

    record Pair(Map<String, Object> base, Map<String, Object> mine, Map<String, Object> theirs) {}

    static boolean valid(Map<String, Object> tree) {
        try {
            FORMAT.read(FORMAT.print(tree));
            return true;
        } catch (FormatProblem _) {
            return false;
        }
    }

    /** A copy after some edits, each of which leaves a document. */
    Map<String, Object> edited(Map<String, Object> tree, int edits) {
        Map<String, Object> atOnce = mangled(tree, edits);
        if (valid(atOnce)) {
            return atOnce;
        }
        Map<String, Object> current = tree;
        for (int done = 0, tries = 0; done < edits && tries < 40 * edits; tries++) {
            Map<String, Object> copy = Trees.object(copy(current));
            edit(copy);
            if (valid(copy)) {
                current = copy;
                done++;
            }
        }
        return current;
    }

    static Object copy(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<String, Object> copy = new LinkedHashMap<>();
                map.forEach((name, part) -> copy.put((String) name, copy(part)));
                yield copy;
            }
            case List<?> list -> {
                List<Object> copy = new ArrayList<>();
                list.forEach(part -> copy.add(copy(part)));
                yield copy;
            }
            case null -> null;
            case Object plain -> plain;
        };
    }

    /** A copy after some edits, which may leave no document. */
    Map<String, Object> mangled(Map<String, Object> tree, int edits) {
        Map<String, Object> copy = Trees.object(copy(tree));
        for (int i = 0; i < edits; i++) {
            edit(copy);
        }
        return copy;
    }

    private void edit(Map<String, Object> tree) {
        List<Object> holders = new ArrayList<>();
        collect(tree, holders);
        Object holder = pick(holders);
        if (holder instanceof List<?>) {
            @SuppressWarnings("unchecked")
            List<Object> list = (List<Object>) holder;
            list(list, holders);
        } else {
            object(Trees.object(holder));
        }
    }

    private static void collect(Object value, List<Object> holders) {
        if (value instanceof Map<?, ?> map) {
            holders.add(map);
            map.values().forEach(part -> collect(part, holders));
        } else if (value instanceof List<?> list) {
            holders.add(list);
            list.forEach(part -> collect(part, holders));
        }
    }

    private void object(Map<String, Object> object) {
        List<String> names = new ArrayList<>(object.keySet());
        names.removeAll(List.of("id", "format", "version"));
        if (names.isEmpty() || random.nextInt(5) == 0) {
            object.put(pick(List.of("x-new", "note", "owner", "title", "text", "x-" + random.nextInt(3))), "set " + random.nextInt(50));
            return;
        }
        String name = pick(names);
        switch (random.nextInt(4)) {
            case 0 -> object.remove(name);
            case 1 -> object.put(name, object.remove(name));
            default -> object.compute(name, (_, value) -> changed(value));
        }
    }

    private Object changed(Object value) {
        return switch (value) {
            case String text when random.nextBoolean() -> text + pick(List.of("a", "ö", "😀", " more words"));
            case String text -> text.substring(0, text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1))) + "z";
            case BigDecimal number -> number.add(BigDecimal.ONE);
            case Boolean truth -> !truth;
            case null -> "no longer nothing";
            case Object other -> other;
        };
    }

    private void list(List<Object> list, List<Object> holders) {
        if (list.isEmpty()) {
            list.add("x");
            return;
        }
        int index = random.nextInt(list.size());
        switch (random.nextInt(5)) {
            case 0 -> list.remove(index);
            case 1 -> Collections.swap(list, index, random.nextInt(list.size()));
            case 2 -> list.add(random.nextInt(list.size() + 1), fresh(list.get(index)));
            case 3 -> list.add(random.nextInt(list.size()), list.remove(index));
            default -> toAnother(list, index, holders);
        }
    }

    private void toAnother(List<Object> list, int index, List<Object> holders) {
        List<List<Object>> others = new ArrayList<>();
        for (Object holder : holders) {
            if (holder instanceof List<?> other && other != list) {
                @SuppressWarnings("unchecked")
                List<Object> target = (List<Object>) other;
                others.add(target);
            }
        }
        if (!others.isEmpty()) {
            List<Object> target = pick(others);
            target.add(random.nextInt(target.size() + 1), copy(list.remove(index)));
        }
    }

    private Object fresh(Object entry) {
        Object copy = copy(entry);
        if (copy instanceof Map<?, ?> && Trees.object(copy).containsKey("id")) {
            Trees.object(copy).put("id", "new" + random.nextInt(1000) + "_" + ++ids);
        }
        return copy instanceof String text ? text + "+" : copy;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}

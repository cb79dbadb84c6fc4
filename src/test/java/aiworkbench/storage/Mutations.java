package aiworkbench.storage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Makes documents wrong the way people, programs and attackers do: by their structure, and only then by their letters. */
final class Mutations {

    /** Text that is put into the file as it is. */
    private record Raw(String text) {}

    private static final List<Object> HOSTILE = List.of(
            "", " ", "x".repeat(300), "\u202Egnp.exe", "a\u200Bb", "2026-02-30", "9999-12-31", "+999999999-01-01", "../../etc/passwd", "=1+1", "true", "null",
            true, false, -1, 0, 101, Integer.MAX_VALUE, Long.MIN_VALUE, new BigDecimal("0.10"), new BigDecimal("1E+32"), Map.of(), List.of(), List.of(List.of()),
            Map.of("id", "x"), Map.of("", 1), List.of("id", 1, Map.of()),
            new Raw("null"), new Raw("1e999999999"), new Raw("-1e-999999999"), new Raw("1E400"), new Raw("9".repeat(33)), new Raw("NaN"), new Raw("-"), new Raw("01"),
            new Raw("\"\\ud800\""), new Raw("\"\\udc00\\ud800\""), new Raw("\"\\u0000\\u001b\""), new Raw("\"\\x\""), new Raw("\"a\nb\""), new Raw("'a'"),
            new Raw("1, \"id\": 2"), new Raw("1 1"), new Raw("// no"), new Raw(""), new Raw("{"), new Raw("]"), new Raw("\""), new Raw("undefined"),
            new Raw("[".repeat(70) + "]".repeat(70)), new Raw("{\"a\":".repeat(70) + "1" + "}".repeat(70)), new Raw("[".repeat(2000)));

    private static final List<String> NAMES = List.of("id", "unknown", "format", "version", "header", "title", "notes", "risks", "items", "", "__proto__",
            "@class", "@type", "n".repeat(256), "n".repeat(257), "a\u0001", "constructor", "x y");

    private static final String LETTERS = "{}[],:\"\\0123456789.eE+-/*#\n\t ntfu'“\u0000\uFEFF";

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    /** A file with one to three wrongs in it. Changes the tree. */
    String of(Map<String, Object> tree) {
        for (int i = random.nextInt(3); i >= 0; i--) {
            change(tree);
        }
        String text = text(tree);
        return random.nextInt(4) == 0 ? scratch(text) : text;
    }

    private void change(Map<String, Object> tree) {
        List<Object> holders = new ArrayList<>();
        collect(tree, holders);
        switch (pick(holders)) {
            case Map<?, ?> members -> changeMember(cast(members), holders);
            case List<?> entries -> changeEntry(cast(entries), holders);
            default -> throw new IllegalStateException();
        }
    }

    private static void collect(Object value, List<Object> holders) {
        if (value instanceof LinkedHashMap<?, ?> members && !members.isEmpty()) {
            holders.add(members);
            members.values().forEach(member -> collect(member, holders));
        } else if (value instanceof ArrayList<?> entries && !entries.isEmpty()) {
            holders.add(entries);
            entries.forEach(entry -> collect(entry, holders));
        }
    }

    private void changeMember(Map<String, Object> members, List<Object> holders) {
        String name = pick(List.copyOf(members.keySet()));
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> members.put(name, pick(HOSTILE));
            case 3 -> members.remove(name);
            case 4 -> members.put(pick(NAMES), members.remove(name));
            case 5 -> members.put(pick(NAMES), pick(HOSTILE));
            case 6 -> members.put(name, new Raw(text(graft(holders)) + ", " + quote(name) + ": " + text(graft(holders))));
            default -> members.put(name, copy(graft(holders)));
        }
    }

    private void changeEntry(List<Object> entries, List<Object> holders) {
        int at = random.nextInt(entries.size());
        switch (random.nextInt(7)) {
            case 0, 1 -> entries.set(at, pick(HOSTILE));
            case 2 -> entries.remove(at);
            case 3 -> entries.add(at, copy(entries.get(random.nextInt(entries.size()))));
            case 4 -> entries.add(entries.remove(at));
            case 5 -> entries.set(at, copy(graft(holders)));
            default -> entries.set(at, new ArrayList<>(List.of(entries.get(at))));
        }
    }

    /** A part of the document from somewhere else. */
    private Object graft(List<Object> holders) {
        return pick(holders);
    }

    private static Object copy(Object value) {
        return switch (value) {
            case null -> null;
            case Map<?, ?> members -> {
                Map<Object, Object> copy = new LinkedHashMap<>();
                members.forEach((name, member) -> copy.put(name, copy(member)));
                yield copy;
            }
            case List<?> entries -> entries.stream().map(Mutations::copy).collect(Collectors.toCollection(ArrayList::new));
            default -> value;
        };
    }

    /** A few letters changed, or the end lost. */
    private String scratch(String text) {
        int at = random.nextInt(text.length());
        int to = Math.min(text.length(), at + random.nextInt(4));
        String piece = String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length())));
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + piece + text.substring(at);
            case 1 -> text.substring(0, at) + text.substring(to);
            case 2 -> text.substring(0, at) + piece + text.substring(to);
            default -> text.substring(0, at);
        };
    }

    private static String text(Object value) {
        return switch (value) {
            case Raw(var text) -> text;
            case Map<?, ?> members -> members.entrySet().stream()
                    .map(member -> quote(String.valueOf(member.getKey())) + ": " + text(member.getValue())).collect(Collectors.joining(",\n", "{", "}"));
            case List<?> entries -> entries.stream().map(Mutations::text).collect(Collectors.joining(",\n", "[", "]"));
            case String text -> quote(text);
            case null, default -> String.valueOf(value);
        };
    }

    private static String quote(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t").replace("\u0001", "\\u0001") + "\"";
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Object value) {
        return (T) value;
    }
}

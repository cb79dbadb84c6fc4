package aiworkbench.storage.merge;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Merges lists of plain values, such as tags, and of small objects without id, such as links. */
final class PlainList {

    private PlainList() {}

    /**
     * The merged list. Empty if it has to be taken as a whole: if a side did more than only add or only remove entries, or if an
     * entry is there twice.
     */
    static Optional<List<Object>> merge(Side base, Side mine, Side theirs) {
        boolean small = Stream.of(base, mine, theirs).allMatch(side -> !side.present() || side.value() instanceof List<?> list && small(list));
        if (!small) {
            return Optional.empty();
        }
        List<Object> old = list(base);
        List<Object> here = list(mine);
        List<Object> there = list(theirs);
        if (!simple(old, here) || !simple(old, there)) {
            return Optional.empty();
        }
        boolean hereFirst = here.toString().compareTo(there.toString()) <= 0;
        Set<Object> merged = new LinkedHashSet<>(hereFirst ? here : there);
        merged.addAll(hereFirst ? there : here);
        merged.removeIf(entry -> old.contains(entry) && !(here.contains(entry) && there.contains(entry)));
        return Optional.of(List.copyOf(merged));
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Side side) {
        return side.present() ? (List<Object>) side.value() : List.of();
    }

    private static boolean small(List<?> list) {
        return new HashSet<>(list).size() == list.size() && list.stream().allMatch(entry -> switch (entry) {
            case null -> false;
            case List<?> _ -> false;
            case Map<?, ?> map -> map.values().stream().noneMatch(value -> value instanceof List<?> || value instanceof Map<?, ?>);
            case Object _ -> true;
        });
    }

    /** Whether one only adds to the other or only removes from it. */
    private static boolean simple(List<Object> before, List<Object> after) {
        return before.equals(after.stream().filter(before::contains).toList()) || after.equals(before.stream().filter(after::contains).toList());
    }
}

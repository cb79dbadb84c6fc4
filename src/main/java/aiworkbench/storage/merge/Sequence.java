package aiworkbench.storage.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares the order of keys. */
final class Sequence {

    private Sequence() {}

    /** The fewest keys that must move, so that those which both have stand in the order of {@code after}. */
    static Set<String> moved(List<String> before, List<String> after) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            places.put(before.get(i), i);
        }
        List<String> common = after.stream().filter(places::containsKey).toList();
        int[] old = common.stream().mapToInt(places::get).toArray();
        Set<String> moved = new HashSet<>(common);
        for (int i : longestRise(old)) {
            moved.remove(common.get(i));
        }
        return moved;
    }

    /** The places of a longest rising sequence. */
    private static List<Integer> longestRise(int[] values) {
        int[] ends = new int[values.length];
        int[] before = new int[values.length];
        int length = 0;
        for (int i = 0; i < values.length; i++) {
            int value = values[i];
            int at = length > 0 && values[ends[length - 1]] < value ? length : search(values, ends, length, value);
            before[i] = at > 0 ? ends[at - 1] : -1;
            ends[at] = i;
            length = Math.max(length, at + 1);
        }
        Integer[] rise = new Integer[length];
        for (int i = length > 0 ? ends[length - 1] : -1, at = length - 1; i >= 0; i = before[i], at--) {
            rise[at] = i;
        }
        return Arrays.asList(rise);
    }

    private static int search(int[] values, int[] ends, int length, int value) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[ends[middle]] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Takes over into one order what another one moved or added.
     *
     * @param main the order to keep where the two differ
     * @param guest the order whose moves and additions are taken over
     * @param moved the keys that the guest moved
     * @param kept the keys of the result; each is in one of the orders
     */
    static List<String> join(List<String> main, List<String> guest, Set<String> moved, Set<String> kept) {
        Set<String> mains = new HashSet<>(main);
        List<String> joined = new ArrayList<>(main.stream().filter(kept::contains).filter(key -> !moved.contains(key)).toList());
        Set<String> there = new HashSet<>(joined);
        String last = null;
        for (String key : guest) {
            if (kept.contains(key) && (moved.contains(key) || !mains.contains(key)) && there.add(key)) {
                joined.add(last == null ? 0 : joined.indexOf(last) + 1, key);
            }
            last = there.contains(key) ? key : last;
        }
        return joined;
    }
}

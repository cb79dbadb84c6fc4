package aiworkbench.ui.risk;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import javafx.collections.ObservableListBase;

/**
 * The rows that the register shows, in their order. It tells the table as little as has happened: that rows are in another order, or that some went or
 * came. Told that all were replaced, which is what the lists of JavaFX say of every filter, a table fills all of its cells twice.
 */
final class RowList extends ObservableListBase<RiskRow> {

    private List<RiskRow> rows = List.of();

    @Override
    public RiskRow get(int index) {
        return rows.get(index);
    }

    @Override
    public int size() {
        return rows.size();
    }

    /** Shows these rows, in this order. */
    void show(List<RiskRow> next) {
        var before = rows;
        if (same(before, next)) {
            return;
        }
        var there = identities(next);
        var known = identities(before);
        boolean sameOrder = same(before.stream().filter(there::contains).toList(), next.stream().filter(known::contains).toList());
        rows = List.copyOf(next);
        beginChange();
        if (sameOrder) {
            remove(before, there);
            add(known);
        } else if (there.equals(known)) {
            reorder(before);
        } else {
            nextReplace(0, rows.size(), before);
        }
        endChange();
    }

    private void remove(List<RiskRow> before, Set<RiskRow> there) {
        int at = 0;
        for (var row : before) {
            if (there.contains(row)) {
                at++;
            } else {
                nextRemove(at, row);
            }
        }
    }

    private void reorder(List<RiskRow> before) {
        Map<RiskRow, Integer> places = new IdentityHashMap<>();
        rows.forEach(row -> places.put(row, places.size()));
        nextPermutation(0, before.size(), before.stream().mapToInt(places::get).toArray());
    }

    private void add(Set<RiskRow> known) {
        for (int i = 0; i < rows.size(); i++) {
            if (!known.contains(rows.get(i))) {
                nextAdd(i, i + 1);
            }
        }
    }

    private static Set<RiskRow> identities(List<RiskRow> rows) {
        Set<RiskRow> all = Collections.newSetFromMap(new IdentityHashMap<>());
        all.addAll(rows);
        return all;
    }

    private static boolean same(List<RiskRow> one, List<RiskRow> other) {
        return one.size() == other.size() && IntStream.range(0, one.size()).allMatch(i -> one.get(i) == other.get(i));
    }
}

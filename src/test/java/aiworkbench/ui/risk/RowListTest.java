package aiworkbench.ui.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import javafx.collections.ListChangeListener;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import aiworkbench.model.Risk;

/** Whoever follows what the list says has the same rows as the list. */
class RowListTest {

    private final List<RiskRow> all = IntStream.range(0, 40).mapToObj(i -> new RiskRow(Risk.of("r" + i, "R" + i, "Risk " + i))).toList();
    private final RowList list = new RowList();
    private final List<RiskRow> followed = new ArrayList<>();
    private int replaced;

    private void follow() {
        list.addListener((ListChangeListener<RiskRow>) change -> {
            while (change.next()) {
                replaced += change.wasReplaced() ? 1 : 0;
                if (change.wasPermutated()) {
                    var before = List.copyOf(followed);
                    IntStream.range(change.getFrom(), change.getTo()).forEach(i -> followed.set(change.getPermutation(i), before.get(i)));
                } else {
                    var gone = followed.subList(change.getFrom(), change.getFrom() + change.getRemovedSize());
                    assertEquals(gone, change.getRemoved());
                    gone.clear();
                    followed.addAll(change.getFrom(), change.getAddedSubList());
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void afterAnyRowsInAnyOrderFollowersHaveTheSame(long seed) {
        follow();
        var random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            var next = new ArrayList<>(random.nextBoolean() ? all : list);
            double kept = random.nextDouble();
            next.removeIf(_ -> random.nextDouble() > kept);
            if (random.nextInt(3) == 0) {
                Collections.shuffle(next, random);
            }
            list.show(next);
            assertEquals(next, List.copyOf(list));
            assertEquals(next, followed);
        }
    }

    @Test
    void filteringAndSortingReplaceNothing() {
        list.show(all);
        followed.addAll(all);
        follow();
        list.show(all.subList(5, 20));
        list.show(all.subList(5, 20).reversed());
        list.show(all.subList(10, 15).reversed());
        list.show(all.reversed());
        assertEquals(all.reversed(), followed);
        assertEquals(0, replaced);
        assertFalse(list.isEmpty());
    }
}

package aiworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class AllCoresTest {

    @Test
    void everythingIsWorkedOnOnceAndComesInOrder() {
        var things = IntStream.range(0, 1000).boxed().toList();
        var worked = ConcurrentHashMap.<Integer>newKeySet();
        assertEquals(things.stream().map(i -> "t" + i).toList(), AllCores.map(things, i -> worked.add(i) ? "t" + i : "twice"));
        assertEquals(List.of(), AllCores.map(List.<Integer>of(), i -> "t" + i));
    }

    @Test
    void whatGoesWrongIsThrown() {
        assertThrows(IllegalStateException.class, () -> AllCores.map(List.of(1, 2, 3), i -> {
            if (i == 2) {
                throw new IllegalStateException("two");
            }
            return i;
        }));
    }
}

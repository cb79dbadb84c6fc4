package aiworkbench.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HashingTest {

    @Test
    void partsHaveTheHashOfTheWhole() {
        byte[] bytes = new byte[10_000];
        new Random(1).nextBytes(bytes);
        Hashing hashing = new Hashing(Thread::startVirtualThread);
        hashing.part(Arrays.copyOf(bytes, 6_000), 0, 4_000);
        hashing.part(bytes, 4_000, 9_000);
        assertEquals(Hash.of(bytes), hashing.of(bytes).join());
    }

    @Test
    void bytesThatNobodyToldOfAreHashedAtTheEnd() {
        assertEquals(Hash.of(new byte[] {1, 2}), new Hashing(Runnable::run).of(new byte[] {1, 2}).join());
    }
}

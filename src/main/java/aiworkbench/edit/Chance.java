package aiworkbench.edit;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/** Numbers that nobody can guess. What makes them is set up with the first one: that takes long, and most starts need none. */
public final class Chance implements RandomGenerator {

    private static final class Maker {

        private static final SecureRandom RANDOM = new SecureRandom();

        private Maker() {}
    }

    @Override
    public long nextLong() {
        return Maker.RANDOM.nextLong();
    }
}

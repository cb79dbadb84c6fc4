package aiworkbench.edit;

import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Makes element ids outside edits, so that edits are deterministic. */
public final class Ids implements Supplier<String> {

    /** No vowels and no look-alikes, so that ids never spell words. */
    private static final String LETTERS = "bcdfghjkmnpqrstvwxz23456789";
    private static final int LENGTH = 8;

    private final RandomGenerator random;

    public Ids(RandomGenerator random) {
        this.random = random;
    }

    /** Eight letters and digits, starting with a letter; about 10^11 of them. */
    @Override
    public String get() {
        var id = new StringBuilder(LENGTH);
        id.append(LETTERS.charAt(random.nextInt(19)));
        while (id.length() < LENGTH) {
            id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return id.toString();
    }
}

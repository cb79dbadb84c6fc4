package aiworkbench.edit;

import aiworkbench.model.DocumentId;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Makes ids outside edits, so that edits are deterministic: of elements by {@link #get}, of documents by {@link #document}. */
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

    /** A random UUID, version 4 of RFC 9562: four bits name the version, two the variant, 122 are random. */
    public DocumentId document() {
        long high = random.nextLong() & ~0xF000L | 0x4000L;
        long low = random.nextLong() >>> 2 | Long.MIN_VALUE;
        return DocumentId.of(new UUID(high, low));
    }
}

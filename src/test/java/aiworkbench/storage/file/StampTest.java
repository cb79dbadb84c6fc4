package aiworkbench.storage.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import aiworkbench.storage.file.Stamp.Kind;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Equality of stamps is written out, so it is tried out. */
class StampTest {

    private static final FileTime THEN = FileTime.fromMillis(1_000);
    private static final FileTime LATER = FileTime.fromMillis(2_000);

    private static Stamp stamp() {
        return new Stamp(Kind.FILE, 10, THEN, Optional.of(THEN), Optional.of("key"), 1);
    }

    @Test
    void theSameFactsMakeTheSameStamp() {
        assertEquals(stamp(), stamp());
        assertEquals(stamp().hashCode(), stamp().hashCode());
    }

    @ParameterizedTest
    @MethodSource
    void anyOtherFactMakesAnother(Object other) {
        assertNotEquals(stamp(), other);
    }

    static Stream<Object> anyOtherFactMakesAnother() {
        return Stream.of(
                new Stamp(Kind.SPECIAL, 10, THEN, Optional.of(THEN), Optional.of("key"), 1),
                new Stamp(Kind.FILE, 11, THEN, Optional.of(THEN), Optional.of("key"), 1),
                new Stamp(Kind.FILE, 10, LATER, Optional.of(THEN), Optional.of("key"), 1),
                new Stamp(Kind.FILE, 10, THEN, Optional.of(LATER), Optional.of("key"), 1),
                new Stamp(Kind.FILE, 10, THEN, Optional.of(THEN), Optional.of("other"), 1),
                new Stamp(Kind.FILE, 10, THEN, Optional.of(THEN), Optional.of("key"), 2),
                "no stamp");
    }
}

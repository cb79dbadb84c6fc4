package aiworkbench.storage.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.storage.file.Stamp.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    @Test
    void onlyTheTimeOfChangeProvesThatNothingWasWritten() {
        assertTrue(stamp().proves(stamp()));
        Stamp settable = new Stamp(Kind.FILE, 10, THEN, Optional.empty(), Optional.of("key"), 1);
        assertFalse(settable.proves(settable));
        assertFalse(stamp().proves(settable));
        assertTrue(Stamp.NOTHING.proves(Stamp.NOTHING), "nothing is nothing");
    }

    @Test
    void linksAndDevicesAreNoFiles(@TempDir Path folder) throws IOException {
        assertEquals(Kind.LINK, Stamp.of(Files.createSymbolicLink(folder.resolve("link"), folder)).kind());
        assertEquals(Kind.SPECIAL, Stamp.of(Path.of("/dev/null")).kind());
    }
}

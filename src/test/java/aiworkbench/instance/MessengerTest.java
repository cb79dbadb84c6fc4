package aiworkbench.instance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessengerTest {

    @TempDir
    private Path folder;

    @Test
    void theFirstStartGetsTheFilesOfTheNext() throws Exception {
        var taken = new LinkedBlockingQueue<List<Path>>();
        var messenger = messenger();
        try (var _ = messenger.listen(taken::add)) {
            assertTrue(messenger().handOver(List.of(Path.of("/tmp/ä plan.plan.json"), Path.of("relative.canvas.json"))));
            assertEquals(List.of(Path.of("/tmp/ä plan.plan.json"), Path.of("relative.canvas.json").toAbsolutePath()), taken.poll(5, TimeUnit.SECONDS));
            assertTrue(messenger().handOver(List.of()));
            assertEquals(List.of(), taken.poll(5, TimeUnit.SECONDS));
        }
    }

    @Test
    void whereNobodyListensNothingIsTaken() throws Exception {
        assertFalse(messenger().handOver(List.of()));
        messenger().listen(_ -> { }).close();
        assertFalse(messenger().handOver(List.of()));
    }

    @Test
    void whatACrashLeftBehindIsNoObstacle() throws Exception {
        var meeting = meeting();
        Files.createFile(meeting.socket());
        assertFalse(messenger().handOver(List.of()));
        var taken = new LinkedBlockingQueue<List<Path>>();
        try (var _ = messenger().listen(taken::add)) {
            assertTrue(messenger().handOver(List.of()));
        }
    }

    @Test
    void screensMeetAtPlacesOfTheirOwn() {
        var one = Meeting.of(folder, Map.of("DISPLAY", ":0"));
        assertEquals(one, Meeting.of(folder, Map.of("DISPLAY", ":0")));
        assertFalse(one.equals(Meeting.of(folder, Map.of("DISPLAY", ":1"))));
        assertEquals(folder, Meeting.of(Path.of("settings"), Map.of("XDG_RUNTIME_DIR", folder.toString())).orElseThrow().socket().getParent());
    }

    @Test
    void pathsThatAreTooLongForASocketAreNoMeetingPlace() {
        assertEquals(Optional.empty(), Meeting.of(folder.resolve("x".repeat(120)), Map.of()));
    }

    private Messenger messenger() {
        return new Messenger(meeting());
    }

    private Meeting meeting() {
        return Meeting.of(folder, Map.of()).orElseThrow();
    }
}

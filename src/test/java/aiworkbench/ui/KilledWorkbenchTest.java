package aiworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import aiworkbench.Reliability;
import aiworkbench.edit.CanvasEdits;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.Note;
import aiworkbench.storage.FormatProblem;
import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.StorageProblem;
import aiworkbench.storage.document.Found;
import aiworkbench.storage.document.Keepers;
import aiworkbench.storage.document.Restored;
import aiworkbench.storage.recovery.RecoveryStore;

/**
 * Layer 3 of the proof, the whole program: it is killed again and again while somebody types and saves, into the title or with the document
 * on the wall, and while it starts upon what the kill before has left.
 */
@Tag("reliability")
class KilledWorkbenchTest {

    /** When a kill comes. */
    private enum Moment {
        TYPING, SAVING, STARTING;

        /** Half of all kills come while somebody types. */
        static Moment of(int kill) {
            return kill % 4 == 3 ? STARTING : kill % 4 == 1 ? SAVING : TYPING;
        }

        /** The beginning of the line after which the kill comes. */
        String after() {
            return switch (this) {
                case TYPING -> "M";
                case SAVING -> "S";
                case STARTING -> "GO";
            };
        }

        int mostMillis() {
            return switch (this) {
                case TYPING -> 4_000;
                case SAVING -> 300;
                case STARTING -> 1_500;
            };
        }
    }

    /** Where somebody types. */
    private enum Place { TITLE, WALL }

    private static final long MOST_LOST_MILLIS = 2_000;
    /** How long the program may be silent. */
    private static final long TURN_MILLIS = 100;
    private static final int HANGS_AFTER_SECONDS = 120;
    private static final String TEMPORARY = "\\.a\\.canvas\\.json\\.[0-9a-f]{16}\\.tmp";
    private static final String PRODUCT = "Support reply assistant";

    private Path folder;

    private final JsonFormat format = new JsonFormat();
    private final Random random = new Random(Reliability.seed());
    private Path file;
    private String original;
    private List<String> command;
    private Place where;

    /** Marks that nobody has looked for since they were typed, with the milliseconds that the program lived on. */
    private final Map<Integer, Long> unseen = new TreeMap<>();
    /** Titles that the file may have. */
    private final List<String> saves = new ArrayList<>();
    private long alive;
    private int marks;
    private int saved;
    private long mostLostMillis;

    /** What was written survives a kill wherever it was written; forcing it to a real disk, beside other builds, takes seconds. */
    @BeforeEach
    void makeFolder() throws IOException {
        folder = Reliability.folder().toRealPath();
    }

    @AfterEach
    void removeFolder() throws IOException {
        try (var files = Files.walk(folder)) {
            for (var path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void killsTakeNoMoreThanTwoSecondsOfEdits(Place place) throws IOException, InterruptedException, StorageProblem {
        where = place;
        original = Files.readString(Path.of("assets/samples/support-assistant.canvas.json"));
        file = Files.writeString(Files.createDirectory(folder.resolve("documents")).resolve("a.canvas.json"), original.replace(PRODUCT, "0."));
        saves.add("0.");
        // Notes on the wall pile up, so there are fewer kills.
        int kills = place == Place.TITLE ? Reliability.of(1, 200, 2_000, 20_000) : Reliability.of(1, 20, 60, 120);
        command = command();
        Process next = program();
        try {
            for (int kill = 0; kill < kills; kill++) {
                Process running = next;
                next = kill + 1 < kills ? program() : running;
                try {
                    runAndKill(running, kill);
                } finally {
                    running.destroyForcibly();
                }
                checkFile(kill);
                if (kill % 2 == 0) {
                    checkRestored(openAgain(InstantSource.system(), kill), kill);
                }
                if (kill % 20 == 19) {
                    report(kill + 1);
                }
            }
        } finally {
            next.destroyForcibly().waitFor();
        }
        checkRestored(openAgain(InstantSource.system(), kills), kills);
        report(kills);
        openAgain(InstantSource.offset(InstantSource.system(), Duration.ofDays(2)), kills);
        assertEquals(List.of(), beside(), "temporary files are swept when they are a day old");
        assertTrue(marks >= kills / 2, "somebody has typed");
    }

    private void report(int kills) {
        Reliability.report(where == Place.TITLE ? "03 kills of the whole program" : "03 kills while a document is on the wall", kills, 0, String.format(Locale.ROOT,
                "files corrupt 0, most edits lost %.2f s; marks typed %d, saves seen to end %d, temporary files to sweep %d",
                mostLostMillis / 1e3, marks, saved, beside().size()));
    }

    private List<String> command() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var options = List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "-Dglass.platform=Headless", "-Dprism.order=sw",
                "-Djava.awt.headless=true");
        return Reliability.full()
                ? QuickStart.prepare(options, folder, KilledWorkbench.class, arguments(Files.copy(file, folder.resolve("rehearsal.json")), folder.resolve("rehearsal")))
                : Stream.concat(options.stream(), Stream.of("-cp", System.getProperty("java.class.path"), KilledWorkbench.class.getName())).toList();
    }

    private List<String> arguments(Path document, Path place) {
        return List.of(document.toString(), place.resolve("settings").toString(), place.resolve("recovery").toString(), Long.toString(random.nextLong()), where.name().toLowerCase(Locale.ROOT));
    }

    private Process program() throws IOException {
        return new ProcessBuilder(Stream.concat(command.stream(), arguments(file, folder).stream()).toList())
                .redirectError(folder.resolve("errors").toFile()).start();
    }

    private void runAndKill(Process program, int kill) throws IOException, InterruptedException {
        var moment = Moment.of(kill);
        long wait = random.nextInt(moment.mostMillis());
        var stuck = new CompletableFuture<Void>().completeOnTimeout(null, HANGS_AFTER_SECONDS, TimeUnit.SECONDS);
        stuck.thenRun(program::destroyForcibly);
        program.getOutputStream().write(1);
        program.getOutputStream().flush();
        long killed = 0;
        Map<Integer, Long> typed = new TreeMap<>();
        try (BufferedReader output = program.inputReader()) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                hear(line, typed, kill);
                if (killed == 0 && line.startsWith(moment.after())) {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(wait));
                    killed = System.currentTimeMillis();
                    program.toHandle().destroyForcibly();
                }
            }
        }
        program.waitFor();
        stuck.cancel(true);
        assertTrue(killed > 0, () -> "kill " + kill + ": the program ended by itself or hung: " + errors());
        // A machine that is too busy to give the program a turn takes no edits: it is killed when it was last alive.
        long end = Math.min(killed, alive + TURN_MILLIS);
        typed.forEach((mark, time) -> unseen.put(mark, end - time));
        marks += typed.size();
    }

    private void hear(String line, Map<Integer, Long> typed, int kill) {
        var words = line.split(" ", 3);
        switch (words[0]) {
            case "GO" -> { }
            case "H" -> alive = Long.parseLong(words[1]);
            case "R" -> checkRestored(words[1], kill);
            case "M" -> typed.put(Integer.parseInt(words[1]), Long.parseLong(words[2]));
            case "S" -> saves.add(words[1]);
            case "D" -> {
                saves.subList(0, saves.lastIndexOf(words[1])).clear();
                saved++;
            }
            default -> fail("seed " + Reliability.seed() + ", kill " + kill + ": " + line + "\n" + errors());
        }
    }

    /** The file is, to the byte, one that was saved, and none that was replaced by a save that the window had told of. */
    private void checkFile(int kill) throws IOException, FormatProblem {
        var bytes = Files.readAllBytes(file);
        var document = format.open(bytes).document();
        var found = KilledWorkbench.marks(document);
        assertTrue(saves.contains(found), () -> "kill " + kill + ": the file is at " + found + ", saved were " + saves);
        assertEquals(new String(format.write(document), StandardCharsets.UTF_8), new String(bytes, StandardCharsets.UTF_8), "kill " + kill);
        assertEquals(document(document.title()), withoutMarks(document), "kill " + kill);
        saves.clear();
        saves.add(found);
        assertTrue(beside().stream().allMatch(name -> name.matches(TEMPORARY)), () -> "kill " + kill + ": " + beside());
    }

    /** Opens the file as the next start would, lets go of it again, and gives the title. */
    private String openAgain(InstantSource clock, int kill) throws StorageProblem {
        var keepers = new Keepers(() -> RecoveryStore.open(List.of(folder.resolve("recovery")), clock));
        var ready = assertInstanceOf(Found.Ready.class, keepers.open(file), "kill " + kill);
        ready.keeper().close();
        var document = switch (ready.restored()) {
            case Restored.Nothing _ -> ready.opened().document();
            case Restored.Edits(var edited, _) -> edited;
            case Restored.Mismatch _, Restored.Missing _ -> throw new AssertionError("kill " + kill + ": " + ready.restored());
        };
        assertEquals(document(document.title()), withoutMarks(document), "kill " + kill + ": nothing but marks was edited");
        return KilledWorkbench.marks(document);
    }

    /** The document without the notes that were typed on the wall. */
    private static Document withoutMarks(Document document) {
        var canvas = (Canvas) document;
        return CanvasEdits.removeNotes(canvas.notes().stream().filter(note -> note.text().matches("\\d+\\.")).map(Note::id).toList()).step().apply(canvas);
    }

    /** What lies beside the file. */
    private List<String> beside() {
        return Stream.of(file.getParent().toFile().list()).filter(name -> !name.equals(file.getFileName().toString())).toList();
    }

    /** Marks are there one after the other, up to one that was typed at most 2 seconds before a kill. */
    private void checkRestored(String title, int kill) {
        var whole = title.substring(0, title.lastIndexOf('.') + 1);
        var found = Arrays.stream(whole.split("\\.")).map(Integer::valueOf).toList();
        for (int i = 1; i < found.size(); i++) {
            assertEquals(found.get(i - 1) + 1, found.get(i), "kill " + kill + ": " + title);
        }
        for (var mark : unseen.entrySet()) {
            if (mark.getKey() > found.getLast()) {
                assertTrue(mark.getValue() <= MOST_LOST_MILLIS, () -> "seed " + Reliability.seed() + ", kill " + kill + ": mark " + mark.getKey()
                        + " was typed " + mark.getValue() + " ms before the program was killed, and is not in " + title);
                mostLostMillis = Math.max(mostLostMillis, mark.getValue());
            }
        }
        unseen.clear();
    }

    private Document document(String title) throws FormatProblem {
        return format.read(original.replace(PRODUCT, title).getBytes(StandardCharsets.UTF_8));
    }

    private String errors() {
        try {
            return Files.readString(folder.resolve("errors"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}

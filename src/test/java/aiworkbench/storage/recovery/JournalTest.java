package aiworkbench.storage.recovery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.storage.Hash;
import aiworkbench.storage.recovery.Frame.Base;
import aiworkbench.storage.recovery.Frame.Command;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTest {

    private static final String HASH = Hash.of(new byte[] {1});

    @TempDir(factory = MemoryDisk.class)
    private Path folder;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void tornAtAnyByteAPrefixIsRecovered(long seed) throws IOException {
        List<Frame> frames = random(new Random(seed));
        byte[] whole = Frame.encode(HASH, frames);
        List<byte[]> bytes = frames.stream().map(frame -> frame.encode(HASH)).toList();
        int complete = 0;
        int end = bytes.getFirst().length;
        for (int cut = 0; cut <= whole.length; cut++) {
            if (cut == end) {
                complete++;
                end += complete < bytes.size() ? bytes.get(complete).length : 1;
            }
            List<Frame> found = Frame.read(Arrays.copyOf(whole, cut)).frames();
            assertEquals(complete, found.size(), "seed " + seed + ", cut at " + cut);
            assertSame(frames.subList(0, complete), found);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14})
    void flippedBitsEndTheJournalBeforeThem(long seed) {
        Random random = new Random(seed);
        List<Frame> frames = random(random);
        byte[] whole = Frame.encode(HASH, frames);
        for (int bit = 0; bit < whole.length * 8; bit += 1 + random.nextInt(3)) {
            byte[] spoilt = whole.clone();
            spoilt[bit / 8] ^= (byte) (1 << bit % 8);
            List<Frame> found = Frame.read(spoilt).frames();
            assertEquals(frameAt(frames, bit / 8), found.size(), "seed " + seed + ", bit " + bit);
            assertSame(frames.subList(0, found.size()), found);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23, 24})
    void garbageIsNeverAJournal(long seed) {
        Random random = new Random(seed);
        byte[] whole = Frame.encode(HASH, random(random));
        for (int i = 0; i < 500; i++) {
            byte[] garbage = new byte[random.nextInt(400)];
            random.nextBytes(garbage);
            assertEquals(List.of(), Frame.read(garbage).frames());
            int from = 1 + random.nextInt(whole.length - 1);
            assertEquals(0, Frame.read(Arrays.copyOfRange(whole, from, whole.length)).frames().stream()
                    .filter(Command.class::isInstance).count(), "a journal without its start");
        }
    }

    @Test
    void aFrameOfAnotherJournalIsNotTaken() throws IOException {
        Base base = new Base(0, HASH, "/a", "");
        String other = Hash.of(new byte[] {2});
        byte[] mixed = concat(base.encode(HASH), new Command(1, new byte[] {1}).encode(other));
        assertEquals(1, Frame.read(mixed).frames().size());
        byte[] skipping = concat(base.encode(HASH), new Command(2, new byte[] {1}).encode(HASH));
        assertEquals(1, Frame.read(skipping).frames().size(), "an edit is missing before it");
    }

    @Test
    void namesOfFilesMayHoldAnything() {
        Base base = new Base(3, HASH, "/tmp/new\nline & 100 % 東京", "");
        assertEquals(List.of(base), Frame.read(base.encode(HASH)).frames());
    }

    @Test
    void whatWasTornIsNotInTheNextFile() throws IOException {
        Journal journal = new Journal(folder, new Base(0, HASH, "/a", ""), List.of());
        journal.add(new byte[] {1});
        journal.append();
        journal.close();
        Path first = Journal.files(folder).getFirst();
        Files.write(first, new byte[] {0, 0, 0, 9, 9}, StandardOpenOption.APPEND);
        JournalFile torn = JournalFile.best(folder).orElseThrow();
        assertTrue(torn.isDamaged());

        Recovered recovered = torn.recovered();
        Journal next = new Journal(folder, recovered.first(), recovered.frames());
        next.add(new byte[] {2});
        next.force();
        next.close();
        JournalFile good = JournalFile.best(folder).orElseThrow();
        assertTrue(!good.isDamaged() && good.sequence() == 2);
        assertEquals(1, Journal.files(folder).size());
    }

    @Test
    void theJournalWithTheLatestEditCountsAndOfEqualOnesTheHighestNumber() throws IOException {
        Frame base = new Base(0, HASH, "/a", "");
        Files.write(folder.resolve("journal-9.log"), Frame.encode(HASH, List.of(base, new Command(1, new byte[0]))));
        Files.write(folder.resolve("journal-10.log"), Frame.encode(HASH, List.of(new Base(1, HASH, "/b", ""))));
        Files.write(folder.resolve("journal-11.log"), Frame.encode(HASH, List.of(base)));
        Files.write(folder.resolve("journal-12.log"), new byte[70]);
        assertEquals(1, JournalFile.best(folder).orElseThrow().sequence(), "a power cut took the end of the last one");
        assertEquals(1, JournalFile.best(folder).orElseThrow().good().frames().size(), "the later one of two with the same edits");
    }

    @Test
    void anOlderFileStaysUntilTheNextOneIsOnTheDisk() throws IOException {
        Journal journal = new Journal(folder, new Base(0, HASH, "/a", ""), List.of());
        journal.add(new byte[] {1});
        journal.force();
        journal.compact(HASH, 0, "/a");
        assertEquals(2, Journal.files(folder).size());
        journal.force();
        assertEquals(List.of(folder.resolve("journal-2.log")), Journal.files(folder));
        journal.close();
    }

    @Test
    void editsAreWrittenAndFilesRolledWhileOthersForce() throws Exception {
        Journal journal = new Journal(folder, new Base(0, HASH, "/a", ""), List.of());
        journal.add(new byte[] {0});
        journal.append();
        AtomicBoolean over = new AtomicBoolean();
        var forcing = CompletableFuture.runAsync(() -> {
            while (!over.get()) {
                try {
                    journal.force();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
        for (int edit = 1; edit <= 400; edit++) {
            journal.add(new byte[edit]);
            journal.append();
            if (edit % 20 == 0) {
                journal.compact(HASH, edit - 5, "/a");
            }
        }
        over.set(true);
        forcing.join();
        journal.force();
        journal.close();
        JournalFile found = JournalFile.best(folder).orElseThrow();
        assertFalse(found.isDamaged());
        assertEquals(401, found.sequence());
        assertEquals(1, Journal.files(folder).size());
    }

    private static List<Frame> random(Random random) {
        List<Frame> frames = new ArrayList<>();
        long sequence = random.nextInt(1000);
        long first = sequence;
        frames.add(new Base(sequence, HASH, "/home/a b/ü.plan.json", "00000000-0000-0001-0000-000000000002"));
        for (int i = 0; i < 4 + random.nextInt(8); i++) {
            if (random.nextInt(4) == 0) {
                frames.add(new Frame.Saving(sequence, first + random.nextLong(sequence - first + 1), HASH, "/x y"));
            } else {
                byte[] command = new byte[random.nextInt(60)];
                random.nextBytes(command);
                frames.add(new Command(++sequence, command));
            }
        }
        return frames;
    }

    /** Which frame holds a byte. */
    private static int frameAt(List<Frame> frames, int at) {
        int end = 0;
        int index = -1;
        while (end <= at) {
            end += frames.get(++index).encode(HASH).length;
        }
        return index;
    }

    private static void assertSame(List<Frame> expected, List<Frame> found) {
        for (int i = 0; i < found.size(); i++) {
            assertArrayEquals(expected.get(i).encode(HASH), found.get(i).encode(HASH));
        }
    }

    private static byte[] concat(byte[] one, byte[] other) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(one);
        bytes.write(other);
        return bytes.toByteArray();
    }
}

package aiworkbench.storage.recovery;

import static java.nio.charset.StandardCharsets.UTF_8;

import aiworkbench.storage.Hash;
import aiworkbench.storage.Image;
import aiworkbench.storage.file.AtomicFile;
import aiworkbench.storage.file.SaveOptions;
import aiworkbench.storage.file.Target;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/** A program of its own that edits and saves one document until it is killed, and says on its output what it did. */
public final class KilledWriter {

    private static final int WAITS_NANOS = 500_000;

    private KilledWriter() {}

    /** Arguments: the recovery store, the document, a seed. Loads what takes long, then waits for a byte. */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[1]);
        Random random = new Random(Long.parseLong(args[2]));
        LockHolder.of(LockHolder.ofThisProcess().json()).orElseThrow();
        if (System.in.read() < 0) {
            return;
        }
        RecoveryStore store = RecoveryStore.open(List.of(Path.of(args[0])), InstantSource.system());
        Vault vault = store.vault(file);
        if (!vault.tryLock()) {
            say("LOCKED");
            return;
        }
        AtomicFile files = new AtomicFile();
        SaveOptions options = SaveOptions.CAREFUL.with(vault.saves());
        int count = begin(vault, files.look(file, options));
        say("READY " + count);
        Pace pace = new Pace();
        while (true) {
            for (int edit = 0; edit < 5 + random.nextInt(25); edit++) {
                count++;
                vault.add(command(count));
                pace.edited(System.nanoTime());
                say("E " + count + " " + System.nanoTime());
                keepUp(vault, pace, count, random);
                LockSupport.parkNanos(WAITS_NANOS);
            }
            save(vault, files, files.look(file, options), count, options);
            pace.forced();
        }
    }

    private static void keepUp(Vault vault, Pace pace, int count, Random random) throws IOException {
        if (pace.appendDue(System.nanoTime()) || random.nextInt(20) == 0) {
            vault.append();
            pace.appended();
            say("A " + count);
        }
        if (pace.forceDue(System.nanoTime())) {
            vault.force();
            pace.forced();
        }
    }

    private static void save(Vault vault, AtomicFile files, Target target, int count, SaveOptions options) throws IOException {
        vault.saving(vault.sequence(), Image.of(target.bytes().orElseThrow()), Image.of(image(count)), target.file(), "");
        files.replace(target, image(count), options);
        say("C " + count);
        vault.saved();
        say("S " + count);
    }

    private static int begin(Vault vault, Target target) throws IOException {
        Recovered found = vault.recovered().orElse(null);
        if (found == null) {
            vault.start(Image.of(target.bytes().orElseThrow()));
            return count(target.bytes().orElseThrow());
        }
        int count = state(vault, found, target.bytes().orElseThrow());
        vault.resume(found);
        return count;
    }

    /** The state that a start of the program recovers; throws if it cannot be right. */
    static int state(Vault vault, Recovered found, byte[] present) throws IOException {
        if (!(found.replay(Hash.of(present)) instanceof Replay.On(var hash, var commands))) {
            throw new IllegalStateException("the edits do not fit the file");
        }
        int count = count(hash.equals(Hash.of(present)) ? present : vault.versions().get(hash));
        for (byte[] command : commands) {
            int next = Integer.parseInt(new String(command, UTF_8).strip());
            if (next != count + 1) {
                throw new IllegalStateException("edit " + next + " follows " + count);
            }
            count = next;
        }
        return count;
    }

    static byte[] command(int count) {
        return (count + " ".repeat(count % 50)).getBytes(UTF_8);
    }

    /** A document that says how many edits are in it, and is longer or shorter with each. */
    static byte[] image(int count) {
        return (count + "\n" + (count + "|").repeat(count * 37 % 3000)).getBytes(UTF_8);
    }

    /** How many edits are in a document; throws if it is not whole. */
    static int count(byte[] image) {
        int count = Integer.parseInt(new String(image, UTF_8).lines().findFirst().orElseThrow());
        if (!Arrays.equals(image, image(count))) {
            throw new IllegalStateException("a spoilt document");
        }
        return count;
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}

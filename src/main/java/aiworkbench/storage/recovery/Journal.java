package aiworkbench.storage.recovery;

import aiworkbench.storage.recovery.Frame.Base;
import aiworkbench.storage.recovery.Frame.Command;
import aiworkbench.storage.recovery.Frame.Saving;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The edits of one document since its base image, as a file that grows. All of them are in memory too, so that a file that failed
 * can be given up for a new one without reading it.
 *
 * <p>Safe for several threads: edits can be added and written while {@link #force()} waits for the disk.
 */
final class Journal implements Closeable {

    private static final String PREFIX = "journal-";
    private static final String SUFFIX = ".log";
    private static final Pattern NAME = Pattern.compile("journal-\\d{1,9}\\.log");

    private final Path folder;
    private final List<Frame> frames;
    private Base base;
    private Log log;
    private int written;
    private boolean whole;

    /** Does not write yet. The base image must be there before it does. */
    Journal(Path folder, Base base, List<Frame> frames) {
        this.folder = folder;
        this.base = base;
        this.frames = new ArrayList<>(frames);
    }

    /** A journal file that is being written. */
    private static final class Log {

        private final Path file;
        private final FileChannel channel;
        private long end;
        private long forced;

        Log(Path file, FileChannel channel, long end) {
            this.file = file;
            this.channel = channel;
            this.end = end;
        }
    }

    /** The journals of a document, the highest number first. */
    static List<Path> files(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> NAME.matcher(file.getFileName().toString()).matches())
                    .sorted(Comparator.comparingInt(Journal::number).reversed()).toList();
        }
    }

    synchronized Base base() {
        return base;
    }

    synchronized List<Frame> frames() {
        return List.copyOf(frames);
    }

    /** Number of the last command; that of the base if there is none. */
    synchronized long sequence() {
        return frames.isEmpty() ? base.sequence() : frames.getLast().sequence();
    }

    synchronized boolean hasCommands() {
        return frames.stream().anyMatch(Command.class::isInstance);
    }

    /** Adds an edit, in memory only. */
    synchronized long add(byte[] bytes) {
        Command command = new Command(sequence() + 1, bytes.clone());
        frames.add(command);
        return command.sequence();
    }

    /** Notes that a save begins, in memory only. */
    synchronized void saving(long upTo, String hash, String target) {
        frames.add(new Saving(sequence(), upTo, hash, target));
    }

    /** Writes what was added. A crash of the program cannot take it any more; a power cut can, until {@link #force()}. */
    synchronized void append() throws IOException {
        if (!whole) {
            roll();
        } else if (written < frames.size()) {
            byte[] bytes = Frame.encode(base.hash(), frames.subList(written, frames.size()));
            whole = false;
            SafeWrite.all(log.channel, ByteBuffer.wrap(bytes), log.end);
            whole = true;
            log.end += bytes.length;
            written = frames.size();
        }
    }

    /** Puts all that was added until now on the disk, then removes the files before this one. */
    void force() throws IOException {
        Log forcing;
        do {
            append();
            forcing = forceWritten();
        } while (!isCurrent(forcing));
        for (Path older : files(folder).reversed()) {
            if (number(older) < number(forcing.file)) {
                Files.deleteIfExists(older);
            }
        }
    }

    /** Others may write meanwhile, or go on in a new file. What a failed force leaves, nobody knows; to force again would only seem to mend it. */
    private Log forceWritten() throws IOException {
        Log forcing;
        long upTo;
        synchronized (this) {
            forcing = log;
            upTo = log.end;
            if (log.forced == upTo) {
                return forcing;
            }
        }
        try {
            forcing.channel.force(true);
            if (forcing.forced == 0) {
                SafeWrite.forceFolder(folder);
            }
            forcing.forced = upTo;
        } catch (IOException e) {
            if (isCurrent(forcing) || !(e instanceof ClosedChannelException)) {
                spoil(forcing);
                throw e;
            }
        }
        return forcing;
    }

    private synchronized boolean isCurrent(Log one) {
        return log == one;
    }

    private synchronized void spoil(Log failed) {
        if (log == failed) {
            whole = false;
        }
    }

    /** Goes on from a saved image, in a new file with the edits after it. That image must be on the disk. */
    synchronized void compact(String hash, long upTo, String target) throws IOException {
        base = new Base(upTo, hash, target, base.document());
        frames.removeIf(frame -> !(frame instanceof Command) || frame.sequence() <= upTo);
        whole = false;
        if (log != null) {
            roll();
        }
    }

    /** Names the document from the next file on. */
    synchronized void identify(String document) {
        base = new Base(base.sequence(), base.hash(), base.file(), document);
    }

    /** Whether there is a file. */
    synchronized boolean isWritten() {
        return log != null;
    }

    /** Ends the journal and removes its file. */
    synchronized void delete() throws IOException {
        close();
        for (Path old : files(folder).reversed()) {
            Files.deleteIfExists(old);
        }
        log = null;
        whole = false;
    }

    @Override
    public synchronized void close() throws IOException {
        whole = false;
        if (log != null) {
            log.channel.close();
        }
    }

    /**
     * Writes all anew under the next number. The old file stays until the new one is on the disk; a start in between takes the one with
     * the later edits.
     */
    private void roll() throws IOException {
        close();
        List<Path> old = files(folder);
        List<Frame> all = new ArrayList<>(frames);
        all.addFirst(base);
        byte[] bytes = Frame.encode(base.hash(), all);
        Path file = folder.resolve(PREFIX + (old.isEmpty() ? 1 : number(old.getFirst()) + 1) + SUFFIX);
        SafeWrite.placed(file, bytes);
        log = new Log(file, FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS), bytes.length);
        written = frames.size();
        whole = true;
    }

    private static int number(Path file) {
        String name = file.getFileName().toString();
        return Integer.parseInt(name.substring(PREFIX.length(), name.length() - SUFFIX.length()));
    }
}

package aiworkbench.storage.recovery;

import aiworkbench.storage.recovery.Frame.Base;
import aiworkbench.storage.recovery.Frame.Command;
import aiworkbench.storage.recovery.Frame.Saving;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
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
 */
final class Journal implements Closeable {

    private static final String PREFIX = "journal-";
    private static final String SUFFIX = ".log";
    private static final Pattern NAME = Pattern.compile("journal-\\d{1,9}\\.log");

    private final Path folder;
    private final List<Frame> frames;
    private Base base;
    private Path file;
    private FileChannel channel;
    private long end;
    private int written;
    private boolean whole;
    private boolean forced = true;

    /** Does not write yet. The base image must be on the disk before it does. */
    Journal(Path folder, Base base, List<Frame> frames) {
        this.folder = folder;
        this.base = base;
        this.frames = new ArrayList<>(frames);
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

    Base base() {
        return base;
    }

    List<Frame> frames() {
        return List.copyOf(frames);
    }

    /** Number of the last command; that of the base if there is none. */
    long sequence() {
        return frames.isEmpty() ? base.sequence() : frames.getLast().sequence();
    }

    boolean hasCommands() {
        return frames.stream().anyMatch(Command.class::isInstance);
    }

    /** Adds an edit, in memory only. */
    long add(byte[] bytes) {
        Command command = new Command(sequence() + 1, bytes.clone());
        frames.add(command);
        return command.sequence();
    }

    /** Notes that a save begins, in memory only. */
    void saving(long upTo, String hash, String target) {
        frames.add(new Saving(sequence(), upTo, hash, target));
    }

    /** Writes what was added. A crash of the program cannot take it any more; a power cut can, until {@link #force()}. */
    void append() throws IOException {
        if (!whole) {
            roll();
        } else if (written < frames.size()) {
            byte[] bytes = Frame.encode(base.hash(), frames.subList(written, frames.size()));
            whole = false;
            SafeWrite.all(channel, ByteBuffer.wrap(bytes), end);
            whole = true;
            forced = false;
            end += bytes.length;
            written = frames.size();
        }
    }

    /** Puts all that was added on the disk. */
    void force() throws IOException {
        append();
        if (!forced) {
            // What a failed force leaves on the disk, nobody knows; forcing again would only seem to mend it.
            whole = false;
            channel.force(true);
            whole = true;
            forced = true;
        }
    }

    /** Goes on from a saved image, in a new file with the edits after it. That image must be on the disk. */
    void compact(String hash, long upTo, String target) throws IOException {
        base = new Base(upTo, hash, target, base.document());
        frames.removeIf(frame -> !(frame instanceof Command) || frame.sequence() <= upTo);
        whole = false;
        if (file != null) {
            roll();
        }
    }

    /** Names the document from the next file on. */
    void identify(String document) {
        base = new Base(base.sequence(), base.hash(), base.file(), document);
    }

    /** Whether there is a file. */
    boolean isWritten() {
        return file != null;
    }

    /** Ends the journal and removes its file. */
    void delete() throws IOException {
        close();
        for (Path old : files(folder).reversed()) {
            Files.deleteIfExists(old);
        }
        file = null;
        whole = false;
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
            channel = null;
        }
    }

    /** Writes all anew under the next number: complete and on the disk before the old file goes. */
    private void roll() throws IOException {
        whole = false;
        close();
        List<Path> old = files(folder);
        List<Frame> all = new ArrayList<>(frames);
        all.addFirst(base);
        byte[] bytes = Frame.encode(base.hash(), all);
        file = folder.resolve(PREFIX + (old.isEmpty() ? 1 : number(old.getFirst()) + 1) + SUFFIX);
        SafeWrite.whole(file, bytes);
        channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        end = bytes.length;
        written = frames.size();
        whole = true;
        forced = true;
        for (Path other : old.reversed()) {
            Files.deleteIfExists(other);
        }
    }

    private static int number(Path file) {
        String name = file.getFileName().toString();
        return Integer.parseInt(name.substring(PREFIX.length(), name.length() - SUFFIX.length()));
    }
}

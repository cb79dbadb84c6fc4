package aiworkbench.storage.recovery;

import aiworkbench.storage.recovery.Frame.Base;
import aiworkbench.storage.recovery.Frame.Command;
import aiworkbench.storage.recovery.Frame.Prefix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The content of a journal file, as far as it is good. */
record JournalFile(byte[] bytes, Prefix good) {

    static JournalFile read(Path path) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        return new JournalFile(bytes, Frame.read(bytes));
    }

    /** Nothing if these bytes are no journal. */
    static Optional<JournalFile> of(byte[] bytes) {
        return Optional.of(new JournalFile(bytes, Frame.read(bytes))).filter(JournalFile::isJournal);
    }

    /** Of the journals whose first frame is good the one with the latest edit; of several with that, the one with the highest number. */
    static Optional<JournalFile> best(Path folder) throws IOException {
        JournalFile best = null;
        for (Path path : Journal.files(folder)) {
            try {
                JournalFile found = read(path);
                if (found.isJournal() && (best == null || found.sequence() > best.sequence())) {
                    best = found;
                }
            } catch (NoSuchFileException e) {
                // Its owner went on in the next file since the folder was listed.
                return best(folder);
            }
        }
        return Optional.ofNullable(best);
    }

    boolean isJournal() {
        return !good.frames().isEmpty();
    }

    boolean hasCommands() {
        return good.frames().stream().anyMatch(Command.class::isInstance);
    }

    boolean isDamaged() {
        return good.bytes() < bytes.length;
    }

    long sequence() {
        return good.frames().getLast().sequence();
    }

    /** Hash of the base image. */
    String base() {
        return ((Base) good.frames().getFirst()).hash();
    }

    Recovered recovered() {
        return new Recovered(List.copyOf(good.frames()), isDamaged());
    }
}

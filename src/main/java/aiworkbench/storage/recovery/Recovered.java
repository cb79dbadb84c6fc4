package aiworkbench.storage.recovery;

import aiworkbench.model.DocumentId;
import aiworkbench.storage.recovery.Frame.Base;
import aiworkbench.storage.recovery.Frame.Command;
import aiworkbench.storage.recovery.Frame.Saving;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A journal as it was found at the start: edits that may not be saved. */
public final class Recovered {

    private final Base base;
    private final List<Frame> frames;
    private final boolean damaged;

    Recovered(List<Frame> frames, boolean damaged) {
        this.base = (Base) frames.getFirst();
        this.frames = frames.subList(1, frames.size());
        this.damaged = damaged;
    }

    /** Hash of the image that the first edit started from. */
    public String base() {
        return base.hash();
    }

    /** Real path of the document; empty if it was never saved. */
    public Optional<Path> file() {
        return base.file().isEmpty() ? Optional.empty() : Optional.of(Path.of(base.file()));
    }

    /** Its id, if it was known. */
    public Optional<DocumentId> document() {
        return Keys.document(base.document());
    }

    /** All edits, in order. */
    public List<byte[]> commands() {
        return after(base.sequence());
    }

    /** Where the last save went, even one that did not finish; for a document without a file this tells where to look. */
    public Optional<Path> lastTarget() {
        return savings().reduce((_, last) -> last).map(saving -> Path.of(saving.target()));
    }

    /** Whether the end of the journal was torn or spoilt; what stood there is lost, all before it is here. */
    public boolean damaged() {
        return damaged;
    }

    /**
     * What to do.
     *
     * @param present hash of the file as it is now; empty if there is none. A document that was never saved has none
     */
    public Replay replay(String present) {
        Optional<Saving> saved = savings().filter(saving -> saving.hash().equals(present)).reduce((_, last) -> last);
        if (saved.isPresent()) {
            return new Replay.On(present, after(saved.get().upTo()));
        }
        boolean neverSaved = base.file().isEmpty() && present.isEmpty();
        return base.hash().equals(present) || neverSaved
                ? new Replay.On(base.hash(), commands())
                : new Replay.Mismatch(base.hash(), commands());
    }

    Base first() {
        return base;
    }

    List<Frame> frames() {
        return frames;
    }

    /** Number of the last edit; there is one. */
    long sequence() {
        return frames.getLast().sequence();
    }

    /** Hashes of images that the file may hold now. */
    List<String> savedHashes() {
        return savings().map(Saving::hash).toList();
    }

    private Stream<Saving> savings() {
        return frames.stream().filter(Saving.class::isInstance).map(Saving.class::cast);
    }

    private List<byte[]> after(long sequence) {
        return frames.stream().filter(Command.class::isInstance).map(Command.class::cast)
                .filter(command -> command.sequence() > sequence).map(Command::bytes).toList();
    }
}

package aiworkbench.storage.document;

import aiworkbench.model.Document;
import aiworkbench.storage.Complaint;
import aiworkbench.storage.FormatProblem;
import aiworkbench.storage.Image;
import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.RecoveryFailed;
import aiworkbench.storage.file.Target;
import aiworkbench.storage.merge.DoesNotFit;
import aiworkbench.storage.merge.Patch;
import aiworkbench.storage.recovery.Recovered;
import aiworkbench.storage.recovery.Replay;
import aiworkbench.storage.recovery.Vault;
import aiworkbench.storage.recovery.Versions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the edits of a journal again. */
final class Restoring {

    private final JsonFormat format;

    Restoring(JsonFormat format) {
        this.format = format;
    }

    /**
     * What the edits in a vault come to.
     *
     * @param present the file as it is now; empty if there is none
     */
    Restored of(Vault vault, Optional<Image> present) throws RecoveryFailed {
        Optional<Recovered> found = vault.recovered().filter(recovered -> !recovered.commands().isEmpty());
        if (found.isEmpty()) {
            return new Restored.Nothing();
        }
        try {
            return switch (found.get().replay(present.map(Image::hash).orElse(Target.NO_FILE))) {
                case Replay.On(var image, var commands) -> edits(document(vault, image, present), commands, found.get().damaged());
                case Replay.Mismatch(var image, var commands) -> {
                    Document base = document(vault, image, present);
                    yield new Restored.Mismatch(base, replayed(base, commands));
                }
            };
        } catch (RecoveryFailed e) {
            return new Restored.Missing(e.complaint());
        } catch (FormatProblem | DoesNotFit e) {
            return new Restored.Missing(Complaint.about("storage.recovery.missing", vault.file().map(Path::toString).orElse("")));
        }
    }

    private Restored edits(Document before, List<byte[]> commands, boolean torn) throws FormatProblem, DoesNotFit {
        Document after = replayed(before, commands);
        return after.equals(before) ? new Restored.Nothing() : new Restored.Edits(after, torn);
    }

    /** What edits that were given up had come to. */
    Document of(Versions versions, Recovered edits) throws RecoveryFailed, FormatProblem {
        try {
            return replayed(format.read(versions.get(edits.base())), edits.commands());
        } catch (DoesNotFit e) {
            throw new RecoveryFailed(Complaint.about("storage.recovery.missing", edits.file().map(Path::toString).orElse("")), e);
        }
    }

    /** What the file itself holds need not be in the history: a save may have been the last thing before a crash. */
    private Document document(Vault vault, String hash, Optional<Image> present) throws RecoveryFailed, FormatProblem {
        Optional<byte[]> there = present.filter(image -> image.hash().equals(hash)).map(Image::bytes);
        return format.read(there.isPresent() ? there.get() : vault.versions().get(hash));
    }

    private Document replayed(Document document, List<byte[]> commands) throws FormatProblem, DoesNotFit {
        Map<String, Object> tree = format.tree(document);
        for (byte[] command : commands) {
            tree = Patch.of(format.parse(command)).apply(tree);
        }
        return format.read(format.print(tree));
    }
}

package aiworkbench.storage.document;

import aiworkbench.model.Document;
import aiworkbench.storage.Complaint;
import aiworkbench.storage.FormatProblem;
import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.RecoveryFailed;
import aiworkbench.storage.merge.DoesNotFit;
import aiworkbench.storage.merge.Patch;
import aiworkbench.storage.recovery.Recovered;
import aiworkbench.storage.recovery.Replay;
import aiworkbench.storage.recovery.Vault;
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
     * @param present hash of the file as it is now
     */
    Restored of(Vault vault, String present) throws RecoveryFailed {
        Optional<Recovered> found = vault.recovered().filter(recovered -> !recovered.commands().isEmpty());
        if (found.isEmpty()) {
            return new Restored.Nothing();
        }
        try {
            return switch (found.get().replay(present)) {
                case Replay.On(var image, var commands) -> edits(vault, image, commands, found.get().damaged());
                case Replay.Mismatch(var image, var commands) ->
                    new Restored.Mismatch(document(vault, image), replayed(document(vault, image), commands));
            };
        } catch (RecoveryFailed e) {
            return new Restored.Missing(e.complaint());
        } catch (FormatProblem | DoesNotFit e) {
            return new Restored.Missing(Complaint.about("storage.recovery.missing", vault.file().map(Path::toString).orElse("")));
        }
    }

    private Restored edits(Vault vault, String image, List<byte[]> commands, boolean torn)
            throws RecoveryFailed, FormatProblem, DoesNotFit {
        Document before = document(vault, image);
        Document after = replayed(before, commands);
        return after.equals(before) ? new Restored.Nothing() : new Restored.Edits(after, torn);
    }

    private Document document(Vault vault, String image) throws RecoveryFailed, FormatProblem {
        return format.read(vault.versions().get(image));
    }

    private Document replayed(Document document, List<byte[]> commands) throws FormatProblem, DoesNotFit {
        Map<String, Object> tree = format.tree(document);
        for (byte[] command : commands) {
            tree = Patch.of(format.parse(command)).apply(tree);
        }
        return format.read(format.print(tree));
    }
}

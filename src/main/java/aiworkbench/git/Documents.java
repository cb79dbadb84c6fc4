package aiworkbench.git;

import aiworkbench.storage.FormatProblem;
import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.document.DocumentStore;
import aiworkbench.storage.merge.Common;
import aiworkbench.storage.merge.Conflicts;
import aiworkbench.storage.merge.ThreeWay;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Merges the bytes of documents. */
final class Documents {

    private final JsonFormat format = new JsonFormat();

    /**
     * One result.
     *
     * @param open how many conflicts are open in it
     */
    record Result(byte[] bytes, int open) {}

    static boolean isDocument(String path) {
        return DocumentStore.kind(Path.of(path)).isPresent();
    }

    /** The id of a document; empty if it is none. */
    Optional<String> id(byte[] bytes) {
        try {
            return Optional.of(format.read(bytes).id().value());
        } catch (FormatProblem _) {
            return Optional.empty();
        }
    }

    /** How many conflicts are open in a document; none if it cannot be read. */
    int open(byte[] bytes) {
        try {
            return Conflicts.count(format.tree(format.read(bytes)));
        } catch (FormatProblem _) {
            return 0;
        }
    }

    /**
     * Brings two versions together.
     *
     * @param base empty if both added it
     * @throws GitTrouble if one of them is no document, a newer release wrote it, or they are two documents
     */
    Result merge(String path, Optional<byte[]> base, byte[] ours, byte[] theirs) throws GitTrouble {
        try {
            var here = tree(path, ours);
            var there = tree(path, theirs);
            var before = base.isPresent() ? tree(path, base.get()) : Common.of(here, there);
            if (!here.get("id").equals(there.get("id")) || !here.get("format").equals(there.get("format"))) {
                throw new GitTrouble(GitTrouble.Why.UNREADABLE, path);
            }
            var common = here.get("id").equals(before.get("id")) ? before : Common.of(here, there);
            var kept = Conflicts.keep(new ThreeWay(format).merge(common, here, there));
            return new Result(format.write(format.read(format.print(kept))), Conflicts.count(kept));
        } catch (FormatProblem e) {
            throw new GitTrouble(GitTrouble.Why.UNREADABLE, path);
        }
    }

    private Map<String, Object> tree(String path, byte[] bytes) throws FormatProblem, GitTrouble {
        var opened = format.open(bytes);
        if (opened.readOnly()) {
            throw new GitTrouble(GitTrouble.Why.UNREADABLE, path);
        }
        return format.tree(opened.document());
    }
}

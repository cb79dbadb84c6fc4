package aiworkbench.storage;

import java.util.Arrays;
import java.util.Set;

import aiworkbench.model.Document;

/** What {@link FuzzTest} throws bytes at: they are read and saved again as they are, or refused with their place. */
public final class ReaderFuzz {

    private static final JsonFormat FORMAT = new JsonFormat();

    /** Complaints about a file that holds no text at all. */
    private static final Set<String> WHOLE_FILE = Set.of("storage.empty", "storage.zeros", "storage.encoding.wide", "storage.encoding.pdf");

    private ReaderFuzz() {}

    /** One input. The name is the one that Jazzer looks for. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        var before = bytes.clone();
        try {
            Document document = FORMAT.read(bytes);
            var saved = FORMAT.write(document);
            var again = FORMAT.read(saved);
            if (!document.equals(again) || !Arrays.equals(saved, FORMAT.write(again))) {
                throw new AssertionError("saved and read again, it is another document");
            }
        } catch (FormatProblem problem) {
            var complaint = problem.complaint();
            if ((complaint.line() < 1 || complaint.column() < 1) && !WHOLE_FILE.contains(complaint.key())) {
                throw new AssertionError("refused without its place: " + complaint);
            }
        }
        if (!Arrays.equals(before, bytes)) {
            throw new AssertionError("the bytes of the file have changed");
        }
    }
}

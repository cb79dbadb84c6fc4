package aiworkbench.export.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Reads PDF files in a process of its own, and says what came of each. */
final class ReadsPdf {

    private ReadsPdf() {
    }

    public static void main(String[] files) throws IOException {
        for (String file : files) {
            long start = System.nanoTime();
            String answer = answer(Path.of(file));
            System.out.println(answer + " " + (System.nanoTime() - start) / 1_000_000);
        }
    }

    private static String answer(Path file) throws IOException {
        try {
            return SourceAttachment.read(file).stream().map(one -> one.name() + ":" + one.bytes().length).collect(Collectors.joining(","));
        } catch (SourceAttachmentException e) {
            return e.problem().name();
        }
    }
}

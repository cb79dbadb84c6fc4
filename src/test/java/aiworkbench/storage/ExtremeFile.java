package aiworkbench.storage;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Opens one file and says what came of it: its own program, so that its memory can be limited. */
final class ExtremeFile {

    private ExtremeFile() {}

    public static void main(String[] arguments) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(arguments[0]));
        String result;
        try {
            Opened opened = new JsonFormat().open(bytes);
            result = "read " + opened.notes().size();
        } catch (FormatProblem problem) {
            Complaint complaint = problem.complaint();
            result = complaint.key() + " " + complaint.line() + ":" + complaint.column();
        }
        Duration worked = Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(result + " " + worked.toMillis());
    }
}

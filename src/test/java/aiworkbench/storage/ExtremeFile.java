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
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String file : arguments) {
            long before = worked();
            String result = result(Files.readAllBytes(Path.of(file)));
            out.println(result + " " + Duration.ofNanos(worked() - before).toMillis());
        }
    }

    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String result(byte[] bytes) {
        try {
            return "read " + new JsonFormat().open(bytes).notes().size();
        } catch (FormatProblem problem) {
            Complaint complaint = problem.complaint();
            return complaint.key() + " " + complaint.line() + ":" + complaint.column();
        }
    }
}

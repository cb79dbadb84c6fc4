package aiworkbench.storage.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Parts of a test that need rights or a disk which this process has not. */
final class ChildProcess {

    /** What a program said, and how it ended. */
    record Result(int exit, String text) {}

    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private ChildProcess() {}

    /** Whether a command that runs another one could run Java here. What fails after that is ours. */
    static boolean works(List<String> around) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(around);
        command.addAll(List.of("test", "-x", JAVA));
        return run(command).exit() == 0;
    }

    /** Whether somebody may have a disk of their own here. */
    static boolean mounts() throws IOException, InterruptedException {
        return works(List.of("unshare", "-rm", "sh", "-c", "mount -t tmpfs tmpfs /mnt && exec \"$0\" \"$@\""));
    }

    static Result run(List<String> command) throws IOException, InterruptedException {
        try {
            List<String> limited = new ArrayList<>(List.of("timeout", "300"));
            limited.addAll(command);
            Process process = new ProcessBuilder(limited).redirectErrorStream(true).start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), text);
        } catch (IOException e) {
            return new Result(-1, String.valueOf(e.getMessage()));
        }
    }

    /** Our own classes are all that the storage of files needs. */
    static String ownClasses() {
        return "target/classes:target/test-classes";
    }

    static List<String> java(Class<?> main, String classes, String... arguments) {
        List<String> command = new ArrayList<>(List.of(JAVA,
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", classes, main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** A copy that everybody may read, whoever's home this project lies in. */
    static String copiedClasses(Path folder) throws IOException {
        for (Path root : List.of(Path.of("target/classes"), Path.of("target/test-classes"))) {
            for (String part : List.of("aiworkbench/storage", "aiworkbench/text", "aiworkbench/model")) {
                if (Files.isDirectory(root.resolve(part))) {
                    copy(root, root.resolve(part), folder);
                }
            }
        }
        return folder.toString();
    }

    private static void copy(Path root, Path part, Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(part)) {
            for (Path path : all.toList()) {
                Path copy = folder.resolve(root.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}

package aiworkbench.ui;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes a program start in half the time, for tests that start it hundreds of times: its classes are kept as Java loaded them once. */
final class QuickStart {

    private static final int REHEARSAL_SECONDS = 180;

    private QuickStart() {}

    /**
     * Lets the program run once until it says {@code R}, and gives the command that starts it quickly; its arguments are to follow.
     *
     * @param options the command as far as the class path
     * @param folder for what is kept
     * @param arguments of the run, which ends when its input does
     */
    static List<String> prepare(List<String> options, Path folder, Class<?> program, List<String> arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(options);
        // Only classes in archives can be kept.
        command.addAll(List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + folder.resolve("classes.jsa"), "-Xlog:disable",
                "-cp", classPath(folder), program.getName()));
        var rehearsal = new ArrayList<>(command);
        rehearsal.addAll(arguments);
        var process = new ProcessBuilder(rehearsal).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        process.getOutputStream().write(1);
        process.getOutputStream().flush();
        try (var output = process.inputReader()) {
            var line = output.readLine();
            while (line != null && !line.startsWith("R")) {
                line = output.readLine();
            }
            process.getOutputStream().close();
            output.transferTo(Writer.nullWriter());
        }
        if (!process.waitFor(REHEARSAL_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return command;
    }

    private static String classPath(Path folder) throws IOException {
        var path = new ArrayList<String>();
        for (var entry : Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator))) {
            var place = Path.of(entry);
            path.add(Files.isDirectory(place) ? packed(place, folder.resolve("classes-" + path.size() + ".jar")).toString() : entry);
        }
        return String.join(File.pathSeparator, path.stream().filter(entry -> Files.isRegularFile(Path.of(entry))).toList());
    }

    private static Path packed(Path classes, Path archive) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(archive)); var files = Files.walk(classes)) {
            out.setLevel(0);
            for (var file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        return archive;
    }
}

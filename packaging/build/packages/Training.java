package packages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lets a folder that runs learn its start, by packaging/aot.sh; where there is no shell, it starts without what it could have learnt. */
record Training(Path app) {

    void make() throws IOException, InterruptedException {
        if (Packages.WINDOWS) {
            Packages.say("no start cache on Windows: the launcher there does not use one");
            return;
        }
        Packages.say("Learning the start of " + app);
        var script = Path.of("packaging", "aot.sh").toAbsolutePath();
        var builder = new ProcessBuilder("sh", script.toString(), app.toString()).inheritIO();
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        if (builder.start().waitFor() != 0 || !Files.exists(app.resolve("lib/window.aot"))) {
            throw new IllegalStateException("the program did not learn its start");
        }
    }
}

package packages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/** The image of jpackage, with the system's own launcher; packaging/jpackage.sh makes installers of it. */
record Jpackage(Path project, Path target, String version) {

    void make(Path image, FileTime time) throws IOException {
        Packages.say("The image of jpackage");
        var input = target.resolve("package").resolve("input");
        Folders.copy(image.resolve("lib"), input, path -> !path.toString().equals("verbs.aot") && !path.toString().endsWith(".gz"));
        var options = Packages.list("--type", "app-image", "--dest", target.resolve("jpackage").toString(), "--name", "aiworkbench",
                "--app-version", version, "--vendor", "AI Product Workbench", "--description", "Plan AI products offline",
                "--input", input.toString(), "--main-jar", "aiworkbench.jar", "--main-class", "aiworkbench.Main",
                "--runtime-image", image.resolve("runtime").toString(),
                "--icon", image.resolve("share/icons").resolve(icon()).toString(),
                "--app-content", image.resolve("samples").toString(), "--app-content", image.resolve("templates").toString());
        var forJava = Packages.list("-XX:AOTCache=$APPDIR/window.aot", "-Daiworkbench.home=$APPDIR/..");
        Files.readAllLines(project.resolve("packaging/window.options")).stream().filter(line -> line.startsWith("-")).forEach(forJava::add);
        for (var option : forJava) {
            options.add("--java-options");
            options.add(option);
        }
        Packages.tool("jpackage", options);
        Folders.date(target.resolve("jpackage"), time);
        Folders.delete(input);
    }

    private static String icon() {
        return Packages.LINUX ? "512x512.png" : Packages.WINDOWS ? "aiworkbench.ico" : "aiworkbench.icns";
    }
}

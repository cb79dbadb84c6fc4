package packages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the packages of the folder that runs: the program with its own Java, what it learnt at a start, and an image of jpackage.
 * The profile "packages" of Maven runs it, on the JDK whose parts the packages get.
 */
public final class Packages {

    static final boolean LINUX = System.getProperty("os.name").startsWith("Linux");
    static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    /** What is shipped and no dependency names. */
    private static final String ALSO = """

            Parts of others inside these, or beside them:
                 (MIT) rules of AtlantaFX, in our stylesheets; Copyright (c) 2022 mkpaz
                 (MIT) icons of Feather, in ikonli-feather-pack; Copyright (c) 2013-2017 Cole Bemis
                 (SIL OFL 1.1) the fonts Source Sans Pro and Kurinto Sans
                 (GPL 2 with Classpath Exception) OpenJDK, in the folder runtime, with its own list in runtime/legal
            """;

    private Packages() {}

    /**
     * Makes the packages.
     *
     * @param args the folder of the project, the folder "target", the version, and the time that all files get
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        var project = Path.of(args[0]);
        var target = Path.of(args[1]);
        var version = args[2];
        var time = FileTime.from(Instant.parse(args[3]));
        var app = target.resolve("app");
        var image = target.resolve("package").resolve("aiworkbench");
        Folders.delete(target.resolve("package"));
        Folders.delete(target.resolve("jpackage"));

        say("Java with JavaFX in it");
        new Runtime(app.resolve("lib/javafx"), target.resolve("package")).make(image.resolve("runtime"));
        say("The program");
        Files.writeString(target.resolve("licences/THIRD-PARTY.txt"), ALSO, StandardOpenOption.APPEND);
        for (var list : List.of("licences/THIRD-PARTY.txt", "bom.json")) {
            Files.copy(target.resolve(list), app.resolve(Path.of(list).getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
        Folders.copy(app, image, path -> !path.startsWith("lib/javafx") && !path.toString().endsWith(".aot"));
        Fonts.withoutItalics(image.resolve("lib"));
        say("Icons, manual page and completion");
        var system = image.resolve("share");
        Icons.write(project.resolve("assets/icons/aiworkbench.svg"), system.resolve("icons"));
        Files.writeString(Folders.parent(system.resolve("aiworkbench.bash")), Completion.script());
        // A start cache holds the times of the files that it is about.
        Folders.date(image, time);
        Folders.date(app, time);
        new Training(image).make();
        Folders.date(image, time);
        new Jpackage(project, target, version).make(image, time);
        compress(image.resolve("lib"), version);
        Folders.date(image, time);
        new Training(app).make();
        say("%d MB in %s".formatted(Folders.size(image) / 1_000_000, image));
    }

    /** Start caches as each user's first start unpacks them, and the name of this build, which no other has. */
    private static void compress(Path lib, String version) throws IOException {
        var build = new CRC32();
        for (var cache : Folders.walk(lib).stream().filter(path -> path.toString().endsWith(".aot")).toList()) {
            var bytes = Files.readAllBytes(cache);
            build.update(bytes);
            try (var out = new GZIPOutputStream(Files.newOutputStream(Path.of(cache + ".gz"))) {{
                def.setLevel(Deflater.BEST_COMPRESSION);
            }}) {
                out.write(bytes);
            }
            Files.delete(cache);
        }
        Files.writeString(lib.resolve("build"), "%s-%08x\n".formatted(version, build.getValue()));
    }

    static void say(String line) {
        System.out.println("packages: " + line);
    }

    /** Runs a tool of the JDK inside this process. */
    static void tool(String name, List<String> arguments) {
        int exit = ToolProvider.findFirst(name).orElseThrow(() -> new IllegalStateException("this JDK has no " + name))
                .run(System.out, System.err, arguments.toArray(String[]::new));
        if (exit != 0) {
            throw new IllegalStateException(name + " ended with " + exit + ": " + String.join(" ", arguments));
        }
    }

    static List<String> list(String... words) {
        return new ArrayList<>(List.of(words));
    }
}

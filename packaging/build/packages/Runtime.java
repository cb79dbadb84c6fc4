package packages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/**
 * A Java cut to what the program needs, with the modules of JavaFX in it. The native libraries of JavaFX lie beside those of Java, where
 * JavaFX looks first: otherwise it would unpack them into the user's home at the first start.
 */
record Runtime(Path javafx, Path scratch) {

    private static final String MODULES = "java.base,java.desktop,java.logging,java.management,java.naming,java.net.http,java.scripting,"
            + "java.security.jgss,java.sql,java.xml,jdk.unsupported,"
            + "jdk.unsupported.desktop,jdk.localedata,jdk.zipfs,javafx.controls,javafx.fxml,javafx.swing";
    private static final String NATIVE = ".*\\.(so|dll|dylib)";

    void make(Path runtime) throws IOException, InterruptedException {
        var modules = scratch.resolve("modules");
        var natives = scratch.resolve("natives");
        Files.createDirectories(modules);
        for (var jar : Folders.walk(javafx)) {
            if (jar.toString().endsWith(".jar") && Files.size(jar) > 1_000) {
                split(jar, modules.resolve(jar.getFileName()), natives);
            }
        }
        Packages.tool("jlink", List.of("--module-path", modules.toString(), "--add-modules", MODULES, "--include-locales=en,de",
                "--strip-java-debug-attributes", "--no-header-files", "--no-man-pages", "--compress=zip-9",
                "--exclude-files=**.diz,**.pdb,**/classlist,**/libsplashscreen.*,**/libjsound.*",
                "--output", runtime.toString()));
        Folders.copy(natives, runtime.resolve(Packages.WINDOWS ? "bin" : "lib"), _ -> true);
        if (Packages.LINUX) {
            withoutSymbols(runtime.resolve("lib/server/libjvm.so"));
        }
        Folders.delete(modules);
        Folders.delete(natives);
    }

    /** A jar without its native libraries, and these. */
    private static void split(Path jar, Path without, Path natives) throws IOException {
        try (var from = new JarFile(jar.toFile()); var to = new JarOutputStream(Files.newOutputStream(without))) {
            for (var entry : from.stream().toList()) {
                try (var in = from.getInputStream(entry)) {
                    if (entry.getName().matches(NATIVE)) {
                        Files.copy(in, Folders.parent(natives.resolve(entry.getName())));
                    } else {
                        to.putNextEntry(new ZipEntry(entry.getName()));
                        in.transferTo(to);
                    }
                }
            }
        }
    }

    /** Names that only a debugger reads are a sixth of the virtual machine. Without the tool they stay. */
    private static void withoutSymbols(Path library) throws IOException, InterruptedException {
        try {
            new ProcessBuilder("strip", "--strip-unneeded", library.toString()).inheritIO().start().waitFor();
        } catch (IOException e) {
            Packages.say("no strip here, so the virtual machine keeps its symbols: " + e.getMessage());
        }
    }
}

package packages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

import aiworkbench.ui.common.TextShaping;

/**
 * A Java cut to what the program needs, with the modules of JavaFX in it. The native libraries of JavaFX lie beside those of Java, where
 * JavaFX looks first: otherwise it would unpack them into the user's home at the first start.
 */
record Runtime(Path javafx, Path scratch) {

    private static final String MODULES = "java.base,java.desktop,java.logging,java.management,java.scripting,java.security.jgss,java.sql,"
            + "java.xml,jdk.unsupported,jdk.localedata,jdk.zipfs,javafx.controls,javafx.fxml";
    /**
     * Parts of modules that the program cannot reach: what draws windows of Swing, sounds, printing, what transforms XML, the looks of JavaFX that it
     * does not have, and messages in languages that it does not speak. A class or two stay of each package, since jlink wants all packages.
     */
    private static final String WITHOUT = "regex:/java.desktop/javax/swing/plaf/basic/Basic[A-SU-Z][^/]*,"
            + "regex:/java.desktop/javax/swing/plaf/metal/Metal[A-SU-Z][^/]*,regex:/java.desktop/javax/swing/plaf/nimbus/[B-Z][^/]*,"
            + "regex:/java.desktop/javax/swing/plaf/synth/Synth[A-SU-Z][^/]*,regex:/java.desktop/javax/swing/text/[B-Z][^/]*,"
            + "regex:/java.desktop/javax/swing/text/html/[A-GI-Z][^/]*,regex:/java.desktop/com/sun/java/swing/plaf/gtk/GTK[^/]*,"
            + "regex:/java.desktop/com/sun/media/sound/[D-Z][^/]*,/java.desktop/**/doc-files/**,"
            + "regex:/java.desktop/com/sun/java/swing/plaf/motif/Motif[C-Z][^/]*,regex:/java.desktop/sun/print/[B-Z][^/]*,"
            + "regex:/java.xml/com/sun/org/apache/xalan/internal/xsltc/compiler/(util/)?[D-Z][^/]*,"
            + "regex:/java.xml/com/sun/org/apache/bcel/internal/(classfile|generic|util)/[B-Z][^/]*,"
            + "regex:/javafx.controls/com/sun/javafx/scene/control/skin/caspian/[abd-z][^/]*,"
            + "regex:/[^/]+/.*_(es|fr|it|ja|ko|pt_BR|sv|zh_CN|zh_HK|zh_TW|cs|ca|sk|tr)[.](class|properties)";
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
                "--exclude-resources=" + WITHOUT, "--exclude-files=**.diz,**.pdb,**/classlist,**/libsplashscreen.*,**/libjsound.*,**/libmlib_image.*,**/libsimdsort.*,**/jrt-fs.jar",
                "--output", runtime.toString()));
        Folders.copy(natives, runtime.resolve(Packages.WINDOWS ? "bin" : "lib"), _ -> true);
        if (Packages.LINUX) {
            withoutSymbols(Folders.walk(runtime).stream().filter(path -> path.toString().endsWith(".so")).map(Path::toString).toList());
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
                        to.write(mended(entry.getName(), in.readAllBytes()));
                    }
                }
            }
        }
    }

    /** Line breaks of Arabic and Hindi are mended here, so that no start has to do it, and a start cache can hold the class. */
    private static byte[] mended(String name, byte[] bytes) {
        return name.equals(TextShaping.RESOURCE) ? TextShaping.mended(bytes).orElse(bytes) : bytes;
    }

    /** Names that only a debugger reads are a tenth of the native libraries. Without the tool they stay. */
    private static void withoutSymbols(List<String> libraries) throws IOException, InterruptedException {
        var command = Packages.list("strip", "--strip-unneeded");
        command.addAll(libraries);
        try {
            new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            Packages.say("no strip here, so the virtual machine keeps its symbols: " + e.getMessage());
        }
    }
}

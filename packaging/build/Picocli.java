import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeModel;
import java.lang.constant.ClassDesc;
import java.lang.reflect.ClassFileFormatVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Lets programs of picocli start sooner, in two ways. Its classes are from before Java 6: they get the stack maps that such classes lack, so that Java
 * can keep them in a start cache and checks them in less time. And it looks for Groovy, for which Java has to open every library; now it knows that
 * there is none. All else is what it was; the jar keeps its other entries, their order and their times.
 *
 * <p>Usage: {@code java Picocli.java FOLDER}: the jar of picocli in a folder.
 */
final class Picocli {

    private static final int FIRST_WITH_MAPS = ClassFileFormatVersion.RELEASE_8.major();
    private static final int LAST_WITHOUT = ClassFileFormatVersion.RELEASE_5.major();
    private static final String LOOKS_FOR_GROOVY = "loadClosureClass";

    private static final ClassTransform WITHOUT_GROOVY = ClassTransform.transformingMethods(
            method -> method.methodName().equalsString(LOOKS_FOR_GROOVY),
            (method, part) -> {
                if (part instanceof CodeModel) {
                    method.withCode(code -> code.aconst_null().areturn());
                } else {
                    method.with(part);
                }
            });

    private Picocli() {}

    public static void main(String[] args) throws IOException {
        try (var jars = Files.newDirectoryStream(Path.of(args[0]), "picocli*.jar")) {
            for (Path jar : jars) {
                rewrite(jar);
            }
        }
    }

    private static void rewrite(Path jar) throws IOException {
        Path fresh = jar.resolveSibling(jar.getFileName() + ".new");
        try (var old = new ZipFile(jar.toFile()); var out = new ZipOutputStream(Files.newOutputStream(fresh))) {
            // Classes are looked up in the jar they come from, then in Java.
            var classes = ClassHierarchyResolver.ofResourceParsing(type -> stream(old, type))
                    .orElse(ClassHierarchyResolver.defaultResolver()).cached();
            var format = ClassFile.of(StackMapsOption.GENERATE_STACK_MAPS, ClassFile.ClassHierarchyResolverOption.of(classes));
            for (ZipEntry entry : Collections.list(old.entries())) {
                byte[] bytes = old.getInputStream(entry).readAllBytes();
                var same = new ZipEntry(entry.getName());
                same.setTimeLocal(entry.getTimeLocal());
                out.putNextEntry(same);
                out.write(entry.getName().endsWith(".class") ? withMaps(format, ClassFile.of().transformClass(ClassFile.of().parse(bytes), WITHOUT_GROOVY)) : bytes);
                out.closeEntry();
            }
        }
        Files.setLastModifiedTime(fresh, Files.getLastModifiedTime(jar));
        Files.move(fresh, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static InputStream stream(ZipFile jar, ClassDesc type) {
        String name = type.descriptorString();
        ZipEntry entry = jar.getEntry(name.substring(1, name.length() - 1) + ".class");
        try {
            return entry == null ? null : jar.getInputStream(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] withMaps(ClassFile format, byte[] bytes) {
        ClassModel model = format.parse(bytes);
        if (model.majorVersion() > LAST_WITHOUT) {
            return bytes;
        }
        // To pass each instruction on makes the methods anew, which is when their maps are made.
        var anew = ClassTransform.transformingMethodBodies((code, instruction) -> code.with(instruction));
        return format.transformClass(model, anew.andThen(ClassTransform.endHandler(to -> to.withVersion(FIRST_WITH_MAPS, 0))));
    }
}

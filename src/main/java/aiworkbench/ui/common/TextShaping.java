package aiworkbench.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.util.Optional;

import javafx.scene.text.Text;

/**
 * Mends how JavaFX on Linux breaks lines of Arabic, Hebrew, Hindi and other scripts whose letters are shaped together.
 *
 * <p>{@code PangoGlyphLayout} remembers the UTF-8 text of each run by the run alone. When a line break makes the run shorter, it shapes the
 * old, longer text again: each line is drawn with all that follows it, and in text from right to left letters get places below zero,
 * which throws from the layout of the window. The class is therefore defined with one call changed, so that it remembers nothing by the
 * run. See decision 30.
 */
public final class TextShaping {

    private static final String LAYOUT = "com.sun.javafx.font.freetype.PangoGlyphLayout";
    /** Where the class lies that is mended. */
    public static final String RESOURCE = LAYOUT.replace('.', '/') + ".class";
    private static final String NEIGHBOUR = "com.sun.javafx.font.freetype.PangoGlyphString";
    private static final String REMEMBER = "put";

    private TextShaping() {}

    /**
     * Mends it for this run of the program; to be called before the first text is laid out. Does nothing where all is well, or where the
     * launcher did not open the package, because its Java has the mended class already.
     */
    public static void mend() {
        var fx = Text.class.getModule();
        if (!reachable(fx)) {
            return;
        }
        try (var original = fx.isNamed() ? fx.getResourceAsStream(RESOURCE) : Text.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            if (original == null) {
                return;
            }
            var mended = mended(original.readAllBytes());
            if (mended.isPresent()) {
                var neighbour = Class.forName(NEIGHBOUR, false, Text.class.getClassLoader());
                MethodHandles.privateLookupIn(neighbour, MethodHandles.lookup()).defineClass(mended.get());
            }
        } catch (LinkageError _) {
            // It is there already: mended by an earlier window, which is as it should be.
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The launcher opens the package on Linux, where the class is used. */
    private static boolean reachable(Module fx) {
        return fx.isOpen(LAYOUT.substring(0, LAYOUT.lastIndexOf('.')), TextShaping.class.getModule());
    }

    /** The class with a fresh key in place of each run that it remembers text by; empty if it remembers none. */
    public static Optional<byte[]> mended(byte[] original) {
        var file = ClassFile.of();
        var model = file.parse(original);
        return calls(original) > 0
                ? Optional.of(file.transformClass(model, ClassTransform.transformingMethodBodies(TextShaping::replace)))
                : Optional.empty();
    }

    /** How many calls of the class remember a text. */
    static long calls(byte[] original) {
        return ClassFile.of().parse(original).methods().stream().flatMap(method -> method.code().stream())
                .flatMap(code -> code.elementStream()).filter(TextShaping::remembers).count();
    }

    private static boolean remembers(CodeElement element) {
        return element instanceof InvokeInstruction call && call.owner().asInternalName().equals("java/util/Map")
                && call.name().equalsString(REMEMBER);
    }

    /** On the stack are the map, the run and the text; the run gives way to a key that nobody asks for. The map still frees each text. */
    private static void replace(CodeBuilder code, CodeElement element) {
        if (remembers(element)) {
            code.swap().pop()
                    .new_(ConstantDescs.CD_Object).dup()
                    .invokespecial(ConstantDescs.CD_Object, ConstantDescs.INIT_NAME, MethodTypeDesc.of(ConstantDescs.CD_void))
                    .swap();
        }
        code.with(element);
    }
}

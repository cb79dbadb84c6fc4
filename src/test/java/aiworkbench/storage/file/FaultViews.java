package aiworkbench.storage.file;

import aiworkbench.storage.file.Faults.Op;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.DosFileAttributeView;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.stream.Stream;

/** Attribute views whose calls are counted and may fail. */
final class FaultViews {

    private FaultViews() {}

    /** The same view with its calls counted; null stays null. */
    static Object unix(FaultFileSystem system, Path file, FileAttributeView real) {
        if (real == null) {
            return null;
        }
        Class<?>[] types = Stream.of(PosixFileAttributeView.class, UserDefinedFileAttributeView.class,
                DosFileAttributeView.class, AclFileAttributeView.class, BasicFileAttributeView.class).filter(type -> type.isInstance(real)).toArray(Class<?>[]::new);
        return Proxy.newProxyInstance(FaultViews.class.getClassLoader(), types, (_, method, arguments) -> {
            boolean sets = method.getName().startsWith("set") || method.getName().equals("write");
            return system.call(sets ? Op.SET_ATTRIBUTE : Op.GET_ATTRIBUTE, file, () -> {
                try {
                    return method.invoke(real, arguments);
                } catch (InvocationTargetException e) {
                    if (e.getCause() instanceof IOException io) {
                        throw io;
                    }
                    throw new AssertionError(e.getCause());
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            });
        });
    }
}

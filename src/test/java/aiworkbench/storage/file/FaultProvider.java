package aiworkbench.storage.file;

import static aiworkbench.storage.file.FaultFileSystem.unwrap;

import aiworkbench.storage.file.FaultFileSystem.Views;
import aiworkbench.storage.file.Faults.Op;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The calls of a {@link FaultFileSystem}. */
final class FaultProvider extends FileSystemProvider {

    private interface Step {
        void run() throws IOException;
    }

    private final FaultFileSystem system;

    FaultProvider(FaultFileSystem system) {
        this.system = system;
    }

    private void call(Op op, Path file, Step step) throws IOException {
        system.call(op, unwrap(file), () -> {
            step.run();
            return null;
        });
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        Path file = unwrap(path);
        boolean creates = options.contains(StandardOpenOption.CREATE_NEW);
        return system.call(creates ? Op.CREATE : Op.OPEN, file, () -> {
            if (system.views == Views.WINDOWS) {
                system.windows.checkOpen(file, options);
            }
            return new FaultChannel(system, file, FileChannel.open(file, options, attributes));
        });
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        call(Op.MOVE, target, () -> {
            if (system.views == Views.WINDOWS) {
                system.windows.checkMove(unwrap(source), unwrap(target));
            }
            Files.move(unwrap(source), unwrap(target), options);
            system.windows.moved(unwrap(source), unwrap(target));
            system.faults().moved(unwrap(source), unwrap(target));
        });
    }

    @Override
    public void delete(Path path) throws IOException {
        call(Op.DELETE, path, () -> {
            if (system.views == Views.WINDOWS) {
                system.windows.checkDelete(unwrap(path));
            }
            Files.delete(unwrap(path));
        });
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options) throws IOException {
        return system.call(Op.STAT, unwrap(path), () -> Files.readAttributes(unwrap(path), type, options));
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) throws IOException {
        return system.call(Op.STAT, unwrap(path), () -> names.startsWith("dos:")
                ? Map.of("attributes", system.windows.attributes(unwrap(path)))
                : Files.readAttributes(unwrap(path), names, options));
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        Path file = unwrap(path);
        Object view = switch (system.views) {
            case UNIX -> FaultViews.unix(system, file, Files.getFileAttributeView(file, type, options));
            case PLAIN -> null;
            case WINDOWS -> system.windows.view(system, file, type);
        };
        return type.cast(view);
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        call(Op.ACCESS, path, () -> unwrap(path).getFileSystem().provider().checkAccess(unwrap(path), modes));
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        return system.call(Op.LINK, unwrap(link), () -> system.wrap(Files.readSymbolicLink(unwrap(link))));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return system.call(Op.STORE, unwrap(path), () -> Files.getFileStore(unwrap(path)));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return Files.isHidden(unwrap(path));
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
        return Files.isSameFile(unwrap(path), unwrap(other));
    }

    @Override
    public String getScheme() {
        return "faults";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> env) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return system;
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
        List<Path> all = new ArrayList<>();
        try (DirectoryStream<Path> real = Files.newDirectoryStream(unwrap(folder))) {
            for (Path path : real) {
                if (filter.accept(system.wrap(path))) {
                    all.add(system.wrap(path));
                }
            }
        }
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return all.iterator();
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        Files.createDirectory(unwrap(folder), attributes);
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) {
        throw new UnsupportedOperationException();
    }
}

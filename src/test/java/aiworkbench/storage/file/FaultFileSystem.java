package aiworkbench.storage.file;

import aiworkbench.storage.file.Faults.Call;
import aiworkbench.storage.file.Faults.Op;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.List;
import java.util.Set;

/** The real file system, except that every call is counted and may fail. */
final class FaultFileSystem extends FileSystem {

    /** What the system tells about files. */
    enum Views {
        /** All that Linux tells. */
        UNIX(Set.of("basic", "posix", "unix", "user", "owner")),
        /** Neither rights nor change times, like many network disks. */
        PLAIN(Set.of("basic")),
        /** Access lists and flags, simulated. */
        WINDOWS(Set.of("basic", "dos", "acl", "owner"));

        private final Set<String> names;

        Views(Set<String> names) {
            this.names = names;
        }
    }

    interface Action<T> {
        T run() throws IOException;
    }

    final Views views;
    final WindowsAttributes windows = new WindowsAttributes();
    private final FileSystem real;
    private final FaultProvider provider = new FaultProvider(this);
    private Faults faults = new Faults();
    private int calls;
    private boolean dead;

    FaultFileSystem(FileSystem real, Views views) {
        this.real = real;
        this.views = views;
    }

    /** From now on these go wrong, counted from 1. */
    void inject(Faults next) {
        faults = next;
        calls = 0;
        dead = false;
    }

    int calls() {
        return calls;
    }

    boolean dead() {
        return dead;
    }

    Faults faults() {
        return faults;
    }

    /** Counts a call, and does it unless it fails. */
    <T> T call(Op op, Path file, Action<T> action) throws IOException {
        Call call = next(op, file);
        try {
            faults.before(call);
            T result = answer(call, action);
            faults.after(call);
            return result;
        } catch (Faults.Killed e) {
            dead = true;
            throw e;
        }
    }

    private <T> T answer(Call call, Action<T> action) throws IOException {
        try {
            return action.run();
        } catch (IOException e) {
            faults.after(call);
            throw e;
        }
    }

    Call next(Op op, Path file) {
        if (dead) {
            throw new Faults.Killed();
        }
        calls++;
        return new Call(calls, op, file);
    }

    void die() {
        dead = true;
    }

    Path wrap(Path path) {
        return new FaultPath(this, path);
    }

    static Path unwrap(Path path) {
        return path instanceof FaultPath fault ? fault.real : path;
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public String getSeparator() {
        return real.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return List.of(wrap(real.getPath("/")));
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return real.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return views.names;
    }

    @Override
    public Path getPath(String first, String... more) {
        return wrap(real.getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
        throw new UnsupportedOperationException();
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return real.getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() {
        throw new UnsupportedOperationException();
    }
}

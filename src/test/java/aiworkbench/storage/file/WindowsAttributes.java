package aiworkbench.storage.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.DosFileAttributeView;
import java.nio.file.attribute.DosFileAttributes;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.UserPrincipal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Flags and access lists as Windows keeps them, by what is known of it. Proves nothing about the real system. */
final class WindowsAttributes {

    /** What one file has. */
    static final class Entry {
        boolean readOnly;
        boolean hidden;
        boolean archive;
        boolean system;
        int more;
        List<AclEntry> acl = List.of();
        UserPrincipal owner;
    }

    private final Map<Path, Entry> entries = new HashMap<>();

    Entry of(Path file) {
        return entries.computeIfAbsent(file, _ -> new Entry());
    }

    int attributes(Path file) {
        return of(file).more | (of(file).readOnly ? 1 : 0);
    }

    void moved(Path from, Path to) {
        if (entries.containsKey(from)) {
            entries.put(to, entries.remove(from));
        }
    }

    void checkOpen(Path file, Set<? extends OpenOption> options) throws IOException {
        if (options.contains(StandardOpenOption.WRITE) && of(file).readOnly) {
            throw new AccessDeniedException(file.toString());
        }
    }

    void checkMove(Path from, Path to) throws IOException {
        if (Files.exists(to) && of(to).readOnly) {
            throw new AccessDeniedException(from.toString(), to.toString(), null);
        }
    }

    void checkDelete(Path file) throws IOException {
        if (of(file).readOnly) {
            throw new AccessDeniedException(file.toString());
        }
    }

    Object view(FaultFileSystem system, Path file, Class<? extends FileAttributeView> type) {
        if (type == DosFileAttributeView.class) {
            return FaultViews.unix(system, file, new Dos(file));
        }
        return type == AclFileAttributeView.class ? FaultViews.unix(system, file, new Acl(file)) : null;
    }

    private final class Dos implements DosFileAttributeView, DosFileAttributes {

        private final Path file;
        private final BasicFileAttributes basic;

        Dos(Path file) {
            this.file = file;
            try {
                this.basic = Files.readAttributes(file, BasicFileAttributes.class);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public String name() {
            return "dos";
        }

        @Override
        public DosFileAttributes readAttributes() {
            return this;
        }

        @Override
        public void setTimes(FileTime modified, FileTime access, FileTime created) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setReadOnly(boolean value) {
            of(file).readOnly = value;
        }

        @Override
        public void setHidden(boolean value) {
            of(file).hidden = value;
        }

        @Override
        public void setSystem(boolean value) {
            of(file).system = value;
        }

        @Override
        public void setArchive(boolean value) {
            of(file).archive = value;
        }

        @Override
        public boolean isReadOnly() {
            return of(file).readOnly;
        }

        @Override
        public boolean isHidden() {
            return of(file).hidden;
        }

        @Override
        public boolean isArchive() {
            return of(file).archive;
        }

        @Override
        public boolean isSystem() {
            return of(file).system;
        }

        @Override
        public FileTime lastModifiedTime() {
            return basic.lastModifiedTime();
        }

        @Override
        public FileTime lastAccessTime() {
            return basic.lastAccessTime();
        }

        @Override
        public FileTime creationTime() {
            return basic.creationTime();
        }

        @Override
        public boolean isRegularFile() {
            return basic.isRegularFile();
        }

        @Override
        public boolean isDirectory() {
            return basic.isDirectory();
        }

        @Override
        public boolean isSymbolicLink() {
            return basic.isSymbolicLink();
        }

        @Override
        public boolean isOther() {
            return basic.isOther();
        }

        @Override
        public long size() {
            return basic.size();
        }

        @Override
        public Object fileKey() {
            return null;
        }
    }

    private final class Acl implements AclFileAttributeView {

        private final Path file;

        Acl(Path file) {
            this.file = file;
        }

        @Override
        public String name() {
            return "acl";
        }

        @Override
        public List<AclEntry> getAcl() {
            return of(file).acl;
        }

        @Override
        public void setAcl(List<AclEntry> acl) {
            of(file).acl = List.copyOf(acl);
        }

        @Override
        public UserPrincipal getOwner() throws IOException {
            return of(file).owner == null ? Files.getOwner(file) : of(file).owner;
        }

        @Override
        public void setOwner(UserPrincipal owner) {
            of(file).owner = owner;
        }
    }
}

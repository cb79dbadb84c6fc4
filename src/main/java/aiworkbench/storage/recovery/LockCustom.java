package aiworkbench.storage.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a lock is put beside a document: where others could reach the file, and nobody copies the lock on to where it misleads. */
public final class LockCustom {

    /** What the user wants. */
    public enum Wish {
        /** As it is best at each place. */
        AUTOMATIC, ALWAYS, NEVER
    }

    private static final Set<String> NETWORK = Set.of(
            "nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "ncpfs", "webdav", "davfs", "davfs2", "fuse.davfs2",
            "fuse.sshfs", "sshfs", "osxfuse_sshfs", "macfuse_sshfs", "afs", "ceph", "fuse.ceph", "glusterfs", "fuse.glusterfs", "lustre",
            "9p", "fuse.gvfsd-fuse", "fuse.rclone");

    /** What sync programs and version control leave in the top folder of what they care for. */
    private static final List<String> MARKERS = List.of(
            ".git", ".dropbox", ".dropbox.cache", ".stfolder", ".owncloudsync.log", ".sync_journal.db", ".tmp.drivedownload", ".seafile-data");

    private static final Pattern SYNC_FOLDER = Pattern.compile(
            "onedrive( - .+)?|dropbox( \\(.+\\))?|google ?drive|googledrive-.+|my drive|icloud ?drive|mobile documents|cloudstorage|nextcloud|owncloud"
                    + "|pclouddrive|box( sync)?|syncthing|seafile|mega( ?sync)?|tresorit|proton drive|yandex\\.disk");

    private LockCustom() {}

    /**
     * Whether to put a lock beside a document.
     *
     * @param realPath of the document
     * @throws IOException if the place cannot be looked at
     */
    public static boolean wanted(Path realPath, Wish wish) throws IOException {
        return wanted(realPath, wish, Files.getFileStore(realPath.getParent()).type());
    }

    /** The same for a file system of a given type. Copied locks mislead, so no wish puts one into what is synced. */
    static boolean wanted(Path realPath, Wish wish, String type) {
        if (wish == Wish.NEVER || isCopied(realPath)) {
            return false;
        }
        boolean unc = realPath.toString().startsWith("\\\\");
        return wish == Wish.ALWAYS || unc || NETWORK.contains(type.toLowerCase(Locale.ROOT));
    }

    private static boolean isCopied(Path realPath) {
        for (Path folder = realPath.getParent(); folder != null; folder = folder.getParent()) {
            String name = folder.getFileName() == null ? "" : folder.getFileName().toString().toLowerCase(Locale.ROOT);
            if (SYNC_FOLDER.matcher(name).matches() || MARKERS.stream().map(folder::resolve).anyMatch(Files::exists)) {
                return true;
            }
        }
        return false;
    }
}

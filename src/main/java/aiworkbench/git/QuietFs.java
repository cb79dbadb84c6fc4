package aiworkbench.git;

import java.io.File;
import java.io.OutputStream;
import java.util.Optional;

import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.FS_POSIX;
import org.eclipse.jgit.util.FS_Win32;
import org.eclipse.jgit.util.ProcessResult;

/** The file system as JGit sees it, without hooks: nothing that a repository brings along is run. */
final class QuietFs {

    private QuietFs() {}

    static FS create() {
        // Git looks for its settings where HOME says; JGit, but for Windows, where Java thinks that the user is at home.
        Optional.ofNullable(System.getenv("HOME")).filter(home -> !home.isBlank()).map(File::new).filter(File::isDirectory).ifPresent(FS.DETECTED::setUserHome);
        return FS.DETECTED instanceof FS_Win32 ? new Windows() : new Unix();
    }

    private static final class Unix extends FS_POSIX {

        @Override
        public FS newInstance() {
            return new Unix();
        }

        @Override
        public ProcessResult runHookIfPresent(Repository repository, String name, String[] arguments, OutputStream out, OutputStream err, String in) {
            return new ProcessResult(ProcessResult.Status.NOT_PRESENT);
        }
    }

    private static final class Windows extends FS_Win32 {

        @Override
        public FS newInstance() {
            return new Windows();
        }

        @Override
        public ProcessResult runHookIfPresent(Repository repository, String name, String[] arguments, OutputStream out, OutputStream err, String in) {
            return new ProcessResult(ProcessResult.Status.NOT_PRESENT);
        }
    }
}

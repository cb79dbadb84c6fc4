package aiworkbench.storage.file;

import java.io.IOException;

/** The disk did not confirm that what was written will last. To ask it again proves nothing: the bytes may be dropped by now. */
final class ForceFailed extends IOException {

    private static final long serialVersionUID = 1L;

    ForceFailed(IOException cause) {
        super(cause.getMessage(), cause);
    }
}

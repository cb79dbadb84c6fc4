package aiworkbench.storage.file;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Thousands of failures on purpose are not worth thousands of lines in the log. */
public final class QuietLog implements BeforeEachCallback, AfterEachCallback {

    private final Logger logger = Logger.getLogger("aiworkbench.storage");

    @Override
    public void beforeEach(ExtensionContext context) {
        logger.setLevel(Level.OFF);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        logger.setLevel(null);
    }
}

package aiworkbench.storage.file;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Thousands of failures on purpose are not worth thousands of lines in the log. */
final class QuietLog implements BeforeEachCallback, AfterEachCallback {

    private final Logger logger = Logger.getLogger("aiworkbench.storage.file");

    @Override
    public void beforeEach(ExtensionContext context) {
        logger.setLevel(Level.OFF);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        logger.setLevel(null);
    }
}

package aiworkbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoggingTest {

    @TempDir
    private Path folder;

    @Test
    void nothingIsLoggedUnlessAFileIsNamed() {
        assertEquals("handlers=\n", Logging.configuration(null));
        assertEquals("handlers=\n", Logging.configuration(" "));
        assertEquals("handlers=\n", Logging.configuration(folder.resolve("missing/a.log").toString()));
    }

    @Test
    void theNamedFileIsUsedWhateverItIsCalled() throws IOException {
        var file = folder.resolve("100 % für 東京.log");
        var properties = new Properties();
        properties.load(new StringReader(Logging.configuration(file.toString())));
        assertEquals("java.util.logging.FileHandler", properties.getProperty("handlers"));
        assertTrue(properties.getProperty("java.util.logging.FileHandler.pattern").endsWith("100 %% für 東京.log"));
    }
}

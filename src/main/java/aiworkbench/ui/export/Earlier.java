package aiworkbench.ui.export;

import java.io.IOException;
import java.util.List;

import aiworkbench.model.Document;

/**
 * An earlier state of the documents of a product.
 *
 * @param name what people call it, such as its date
 * @param content reads it; called off the FX thread
 */
public record Earlier(String name, Content content) {

    /** Documents that are read when somebody needs them. */
    @FunctionalInterface
    public interface Content {
        List<Document> read() throws IOException;
    }
}

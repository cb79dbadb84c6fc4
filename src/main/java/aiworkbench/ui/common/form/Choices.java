package aiworkbench.ui.common.form;

import java.util.List;
import java.util.Optional;

import aiworkbench.model.Document;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.Option;

/** Knows which texts of the model are ids of something with a title, such as the block of a note. */
@FunctionalInterface
public interface Choices {

    /** Every text is free. */
    Choices NONE = (_, _, _) -> Optional.empty();

    /**
     * What may be chosen.
     *
     * @param document the document as it is now
     * @param owner the record as it is now
     * @param component name of its component, or {@code id} where ids come from the content files
     * @return empty when the text is free
     */
    Optional<List<Option<String>>> of(Document document, Record owner, String component);

    /**
     * Why a value cannot be chosen although the model would hold it, such as an item that would wait for itself.
     *
     * @param place the path of the place where it would stand
     * @return empty when it can
     */
    default Optional<String> refusal(Document document, String place, Object value, Messages messages) {
        return Optional.empty();
    }
}

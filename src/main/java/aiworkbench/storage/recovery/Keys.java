package aiworkbench.storage.recovery;

import aiworkbench.model.DocumentId;
import aiworkbench.storage.Hash;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Names of the folders in the recovery store. */
final class Keys {

    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private Keys() {}

    static String of(Path realPath) {
        return Hash.of(realPath.toString().getBytes(StandardCharsets.UTF_8));
    }

    static String of(DocumentId document) {
        return document.value();
    }

    static boolean is(String name) {
        return name.matches("[0-9a-f]{64}|" + UUID);
    }

    /** What stands in a journal may be anything. */
    static Optional<DocumentId> document(String text) {
        return text.matches(UUID) ? Optional.of(new DocumentId(text)) : Optional.empty();
    }
}

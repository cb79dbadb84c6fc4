package aiworkbench.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;
import aiworkbench.model.DocumentKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The template files in {@code assets} are what the program makes. */
class TemplateFilesTest {

    /** A Monday, so that plans look tidy. */
    private static final LocalDate START = LocalDate.of(2027, 1, 4);

    static Stream<Template> everyTemplate() {
        return Arrays.stream(DocumentKind.values()).flatMap(kind -> Templates.all(kind).stream());
    }

    @ParameterizedTest
    @MethodSource("everyTemplate")
    void theFileIsWhatTheProgramMakes(Template template) throws IOException {
        Path file = Assets.file("templates", template.id(), template.kind());
        Document document = create(template);
        Assets.assertHolds(file, document);
        assertEquals(document, Assets.read(file));
    }

    @Test
    void noTemplateFileIsLeftOver() throws IOException {
        assertEquals(
                everyTemplate().map(template -> template.id() + template.kind().extension()).sorted().toList(),
                Assets.names("templates"));
    }

    private static Document create(Template template) {
        String name = "aiworkbench/templates/" + template.id() + template.kind().extension();
        DocumentId id = DocumentId.of(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
        Iterator<String> numbers = Stream.iterate(1, n -> n + 1).map(n -> "t" + n).iterator();
        return Templates.create(template.kind(), template.id(), id, "", START, numbers::next);
    }
}

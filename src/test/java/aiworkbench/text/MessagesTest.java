package aiworkbench.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private final Messages messages = new Messages(Locale.UK);

    @Test
    void fillsInArguments() {
        assertEquals("Line 1200, column 3, in risks 2: oh", messages.text("storage.at", 1200, 3, "risks 2", "oh"));
        assertEquals("Line 1, column 3, in risks 2: oh", messages.text("storage.at", List.of(1, 3, "risks 2", "oh")));
    }

    @Test
    void speaksEnglishWhereThereIsNoTranslation() {
        assertEquals(messages.text("storage.at", 1, 2, "a", "b"), new Messages(Locale.JAPAN).text("storage.at", 1, 2, "a", "b"));
    }

    @Test
    void everyTranslationIsSpoken() throws IOException {
        try (var files = Files.newDirectoryStream(Path.of("src/main/resources/aiworkbench"), "messages_*.properties")) {
            for (var file : files) {
                var language = Locale.of(file.getFileName().toString().replaceAll("messages_|\\.properties", ""));
                var translation = new Properties();
                try (var reader = Files.newBufferedReader(file)) {
                    translation.load(reader);
                }
                assertEquals(translation.getProperty("cli.about.check"), new Messages(language).text("cli.about.check"), file.toString());
            }
        }
    }

    @Test
    void noSentenceHoldsStraightApostrophes() {
        var wrong = messages.bundle().keySet().stream().filter(key -> messages.bundle().getString(key).contains("'")).toList();
        assertEquals(List.of(), wrong, "type ’ instead of '");
    }

    @Test
    void unknownKeysAreAnError() {
        assertThrows(MissingResourceException.class, () -> messages.text("no.such.key"));
    }

    @Test
    void textsAreFilledInAsTheFormatOfTheLanguageFillsThemIn() {
        Object[] texts = {"a {0}", "b ’'", "", "{1}", "e"};
        for (var key : messages.bundle().keySet()) {
            var sentence = messages.bundle().getString(key);
            if (takesTexts(sentence)) {
                assertEquals(new MessageFormat(sentence, Locale.UK).format(texts), messages.text(key, texts), key);
            }
        }
    }

    /** Numbers and choices do not take texts. */
    private static boolean takesTexts(String sentence) {
        return sentence.indexOf(',', sentence.indexOf('{')) < 0 || !sentence.matches("(?s).*\\{\\d+,.*");
    }
}

package aiworkbench.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.storage.Complaint;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class VisibleTest {

    private static final String DECEIVING = "plan\u202Enosj.nalp\u202C.json";
    private static final String MARKED = "plan‹U+202E›nosj.nalp‹U+202C›.json";

    @Test
    void whatTurnsTextAroundOrTakesNoRoomIsMarked() {
        assertEquals(MARKED, Visible.of(DECEIVING));
        assertEquals("a‹U+200B›b‹U+2060›c‹U+FEFF›d‹U+2066›e‹U+0007›", Visible.of("a\u200Bb\u2060c\uFEFFd\u2066e\u0007"));
    }

    @Test
    void whatScriptsAndEmojiNeedStaysAsItIs() {
        for (String text : List.of("مرحبا بالعالم", "नमस्\u200Dते", "نمی\u200Cخواهم", "👩‍👩‍👧‍👦", "e\u0301", "two\nlines\tand a tab")) {
            assertSame(text, Visible.of(text));
        }
    }

    @Test
    void pathsInSentencesAndNamesInComplaintsAreMarked() {
        var messages = new Messages(Locale.UK);
        assertTrue(messages.text("main.open.failed.title", Path.of(DECEIVING)).contains(MARKED));
        assertTrue(Complaint.about("storage.open.missing", "/home/" + DECEIVING).text(messages).contains("/home/" + MARKED));
        assertEquals(MARKED, Visible.name(Path.of("/home", DECEIVING)));
        assertEquals("/", Visible.name(Path.of("/")));
    }
}

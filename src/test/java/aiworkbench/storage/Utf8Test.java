package aiworkbench.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.core.io.JsonStringEncoder;

class Utf8Test {

    @Test
    void quotesEveryCharacterAtEveryPlaceAsJsonDemands() {
        for (int c = 0; c < 0x3000; c++) {
            for (int before = 0; before <= 17; before++) {
                String text = "x".repeat(before) + (char) c + "~".repeat(17 - before);
                assertEquals(jackson(text), text(new Utf8().quoted(text)), () -> "in " + text);
            }
        }
    }

    @Test
    void countsCharactersOfTheLastLine() {
        Utf8 out = new Utf8().ascii("{").line(2).quoted("ä\n\u0001😀 €");
        assertEquals("{\n  \"ä\\n\\u0001😀 €\"", text(out));
        assertEquals("  \"ä\\n\\u0001?  \"".length(), out.column());
    }

    @Test
    void forgetsWhatCameBehindAMark() {
        Utf8 out = new Utf8().line(4);
        Utf8.Mark mark = out.mark();
        out.quoted("long ".repeat(10_000)).line(0);
        out.back(mark);
        assertEquals("\n    1", text(out.ascii("1")));
        assertEquals(5, out.column());
    }

    private static String jackson(String text) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + "\"";
    }

    private static String text(Utf8 out) {
        return new String(out.toBytes(), StandardCharsets.UTF_8);
    }
}

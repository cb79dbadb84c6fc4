package aiworkbench.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import aiworkbench.text.Messages;

class LayoutFormatTest {

    private static final String START = "{ \"format\": \"aiworkbench-layout\", \"version\": 1, \"id\": \"ours\", \"title\": \"Ours\",\n";

    private final LayoutFormat format = new LayoutFormat();

    @Test
    void aSmallFileIsEnough() throws FormatProblem {
        var layout = read(START + """
                  "blocks": [
                    { "id": "who", "title": "Who", "question": "For whom?", "row": 1, "column": 1 },
                    { "id": "what", "title": "What", "row": 1, "column": 2, "columnSpan": 2 },
                    { "id": "how", "title": "How", "row": 2, "column": 1, "columnSpan": 3 }
                  ]
                }""");
        assertEquals(2, layout.rows());
        assertEquals(3, layout.columns());
        assertEquals(1, layout.blocks().getFirst().rowSpan());
        assertEquals("For whom?", layout.blocks().getFirst().question());
    }

    @Test
    void whatIsWrittenIsReadBack() throws FormatProblem {
        var layout = read(START + "\"blocks\": [{ \"id\": \"a\", \"row\": 2, \"column\": 3 }], \"x-mine\": [1] }");
        assertEquals(layout, format.read(format.write(layout)));
        assertTrue(layout.unknown().containsKey("x-mine"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            []~This file is no layout
            { "format": "aiworkbench-canvas", "version": 1 }~Line 1, column 1: This file is no layout
            { "format": "aiworkbench-layout", "version": 2 }~Line 1, column 46, in version: This layout was written for a later release
            { "format": "aiworkbench-layout", "version": 1, "id": "a", "blocks": [] }~“title” is missing
            START "x-a": 1 }~A layout needs “blocks”
            START "blocks": [] }~A layout needs “blocks”
            START "blocks": [{ "id": "a", "row": 1, "column": "x" }] }~Line 2, column 46, in blocks 1, column: A whole number is needed here
            START "blocks": [{ "id": "a", "row": 0, "column": 1 }] }~Line 2
            START "blocks": [{ "id": "a", "row": 1, "column": 1 }, { "id": "a", "row": 1, "column": 2 }] }~in blocks 2: Two blocks have the id a
            START "blocks": [{ "id": "a", "title": "A", "row": 1, "column": 1, "columnSpan": 2 }, { "id": "b", "row": 1, "column": 2 }] }~The blocks “b” and “A” lie on top of each other
            START "blocks": [{ "id": "a", "row": 1, "column": 1 } }~Line 2
            """)
    void mistakesAreNamedWithTheirPlace(String file, String sentence) {
        var problem = assertThrows(FormatProblem.class, () -> read(file.replace("START", START.strip() + "\n")));
        var text = problem.complaint().text(new Messages(Locale.UK));
        assertTrue(text.contains(sentence), text);
    }

    private aiworkbench.model.Layout read(String text) throws FormatProblem {
        return format.read(text.getBytes(StandardCharsets.UTF_8));
    }
}

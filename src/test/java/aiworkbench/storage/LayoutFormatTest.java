package aiworkbench.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import aiworkbench.governance.Catalogue;
import aiworkbench.model.Layout;
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
    void blocksMayLieOnEverySideOfABlock() throws FormatProblem {
        var layout = read(START + """
                  "blocks": [
                    { "id": "middle", "row": 2, "column": 2 },
                    { "id": "above", "row": 1, "column": 2 },
                    { "id": "below", "row": 3, "column": 2 },
                    { "id": "before", "row": 2, "column": 1 },
                    { "id": "after", "row": 2, "column": 3 }
                  ]
                }""");
        assertEquals("3 x 3", layout.rows() + " x " + layout.columns());
    }

    @Test
    void everyLayoutThatIsShippedCanBeWrittenChangedAndReadAgain() throws FormatProblem {
        for (var shipped : Catalogue.layouts()) {
            var own = new Layout("ours", "Ours", shipped.rows(), shipped.columns(), shipped.blocks(), shipped.attribution(), shipped.unknown());
            assertEquals(own, format.read(format.write(own)));
        }
    }

    @Test
    void thereAreNotTooManyBlocks() {
        var blocks = IntStream.rangeClosed(1, 1000).mapToObj("{ \"id\": \"b%1$d\", \"row\": %1$d, \"column\": 1 }"::formatted);
        var problem = assertThrows(FormatProblem.class, () -> read(START + "\"blocks\": [" + blocks.collect(Collectors.joining(",")) + "] }"));
        assertEquals("storage.layout.many", problem.complaint().key());
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
            { "format": 1, "version": 1 }~Line 1, column 1: This file is no layout
            START "x-a": 1 }~A layout needs “blocks”
            START "blocks": [1] }~Line 2, column 13, in blocks 1: An object in curly brackets is needed here
            START "blocks": [{ "id": "a", "row": 1, "column": 1, "columnSpan": "x" }] }~in blocks 1, columnSpan: A whole number is needed here
            START "blocks": [{ "id": "a", "row": 2, "column": 2, "rowSpan": 2 }, { "id": "b", "row": 3, "column": 1, "columnSpan": 2 }] }~The blocks “b” and “a” lie on top of each other
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

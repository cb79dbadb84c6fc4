package aiworkbench.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.RandomDocuments;
import aiworkbench.Reliability;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;
import aiworkbench.model.Note;
import aiworkbench.model.Plan;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {

    private static final String CANVAS = "{\"format\":\"aiworkbench-canvas\",\"version\":1,\"id\":\"00000000-0000-0000-0000-000000000007\",";

    private final JsonFormat format = new JsonFormat();

    static LongStream seeds() {
        return RandomDocuments.seeds(30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenIsReadBackEqual(long seed) throws FormatProblem {
        RandomDocuments documents = new RandomDocuments(seed);
        for (Document document : List.of(documents.canvas(), documents.plan(), documents.risks())) {
            byte[] bytes = format.write(document);
            Opened opened = format.open(bytes);
            assertEquals(document, opened.document());
            assertEquals(List.of(), opened.notes());
            assertFalse(opened.readOnly());
            assertArrayEquals(bytes, format.write(opened.document()), "reading and writing again changes nothing");
        }
    }

    @Test
    @Tag("reliability")
    void randomModelsComeBackEqualAndSaveToTheSameBytes() throws FormatProblem {
        int models = Reliability.of(1_500, 100_000, 100_000, 100_000);
        for (int seed = 0; seed < models; seed++) {
            Document document = RandomDocuments.small(seed);
            byte[] bytes = format.write(document);
            Document read = format.read(bytes);
            assertEquals(document, read);
            assertArrayEquals(bytes, format.write(read));
        }
        Reliability.report("10 round trips of random documents", models, 0);
    }

    @Test
    void writesOneLayoutOnly() throws FormatProblem {
        String file = """
                {
                  "format": "aiworkbench-risks",
                  "version": 1,
                  "id": "00000000-0000-0000-0000-000000000007",
                  "header": { "product": "Helpdesk", "owner": "Ana" },
                  "grid": {
                    "id": "two",
                    "likelihood": [
                      { "code": "1", "label": "Rare", "value": 1 },
                      { "code": "2", "label": "Often", "value": 2.50 }
                    ],
                    "impact": [
                      { "code": "1" },
                      {}
                    ],
                    "levels": [
                      { "code": "L" },
                      { "code": "H" }
                    ],
                    "cells": [
                      ["L", "H"],
                      ["H", ""]
                    ],
                    "attention": ["H"]
                  },
                  "risks": [
                    {
                      "id": "r1",
                      "title": "Wrong answers",
                      "inherent": { "likelihood": 2, "impact": 2 },
                      "treatment": "avoid",
                      "flags": ["affects-people", "irreversible"]
                    },
                    {
                      "id": "r2",
                      "cause": "A cause that is so long that this risk no longer fits on one line of 100 characters",
                      "x-ours": {
                        "a": [1, null, true],
                        "b": {}
                      }
                    }
                  ],
                  "x-more": []
                }
                """;
        assertEquals(file, text(read(file)));
        assertEquals(file, text(read(file.replaceAll("\\s+(?=[\\[{}\\]\"])", ""))), "however it was laid out before");
    }

    @Test
    void aLineHoldsAHundredCharacters() throws FormatProblem {
        String fits = "  \"header\": { \"product\": \"" + "ä".repeat(71) + "\" }";
        assertEquals(100, fits.length());
        assertTrue(text(read(CANVAS + fits + "}")).contains(fits + "\n"));
        assertTrue(text(read(CANVAS + fits.replace("ää", "äää") + "}")).contains("\"header\": {\n    \"product\""));
    }

    @Test
    void blankDocumentsAreNearlyEmptyFiles() {
        assertEquals("""
                {
                  "format": "aiworkbench-canvas",
                  "version": 1,
                  "id": "00000000-0000-0000-0000-000000000007",
                  "header": { "product": "Helpdesk" }
                }
                """, text(Canvas.blank(new DocumentId("00000000-0000-0000-0000-000000000007"), "Helpdesk")));
    }

    @Test
    void firstConstantsAreWrittenOnlyWhereTheyAreAChoice() throws FormatProblem {
        String written = text(read(CANVAS + "\"maturity\":\"experimenting\",\"notes\":[{\"id\":\"n\",\"colour\":\"auto\"}]}"));
        assertTrue(written.contains("\"maturity\": \"experimenting\""));
        assertFalse(written.contains("colour"));
    }

    @Test
    void membersMayStandInAnyOrder() throws FormatProblem {
        Plan plan = (Plan) read("{\"startDate\":\"2026-11-21\",\"id\":\"00000000-0000-0000-0000-000000000007\",\"version\":1,\"format\":\"aiworkbench-plan\"}");
        assertEquals(21, plan.startDate().getDayOfMonth());
        assertEquals("en-GB", plan.header().language());
    }

    @Test
    void moneyKeepsItsZerosAndWholeNumbersLoseThem() throws FormatProblem {
        Canvas canvas = (Canvas) read(CANVAS + "\"iteration\":2.0,\"roi\":{\"build\":[{\"id\":\"c\",\"amount\":10.50}]}}");
        assertEquals(2, canvas.iteration());
        assertEquals(new BigDecimal("10.50"), canvas.roi().build().getFirst().amount());
        assertTrue(text(canvas).contains("\"iteration\": 2,"));
    }

    @Test
    void duplicateElementIdsLoadBecauseTheReviewReportsThem() throws FormatProblem {
        Canvas canvas = (Canvas) read(CANVAS + "\"notes\":[{\"id\":\"n\"},{\"id\":\"n\"}]}");
        assertEquals(List.of("n", "n"), canvas.notes().stream().map(Note::id).toList());
    }

    private Document read(String text) throws FormatProblem {
        return format.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private String text(Document document) {
        return new String(format.write(document), StandardCharsets.UTF_8);
    }
}

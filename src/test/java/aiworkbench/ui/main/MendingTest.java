package aiworkbench.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import aiworkbench.model.Document;
import aiworkbench.model.RiskMatrix;
import aiworkbench.review.Finding;
import aiworkbench.review.Folder;
import aiworkbench.review.Review;
import aiworkbench.session.Session;
import aiworkbench.storage.JsonFormat;
import aiworkbench.text.Messages;

/** Findings that are mended by one click: what was found there is no longer found. */
class MendingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Messages MESSAGES = new Messages(Locale.UK);

    /** What is wrong is put into the finished sample: a member of the element with an id. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            PLN-01 | plan   | P01  | firstDay        | -4
            PLN-01 | plan   | P04  | lastDay         | 7
            PLN-03 | plan   | P02  | firstDay        | 9
            PLN-06 | plan   | X1   | plannedDays     | 13
            PLN-06 | plan   | P12  | *               | {"firstDay": 77, "lastDay": 90}
            INT-02 | plan   | P01  | links           | [{"document": "PLAN", "element": "nowhere"}]
            INT-03 | risks  | R1-a | planItem        | {"document": "PLAN", "element": "nowhere"}
            INT-05 | canvas | m2   | moves           | "nowhere"
            INT-06 | plan   | P01  | focus           | "nowhere"
            INT-07 | plan   | P02  | after           | ["P99"]
            INT-09 | plan   | s1   | dependsOn       | ["s9"]
            LAW-02 | canvas |      | legal           | {"annexThree": ["4"], "tier": "minimal"}
            RSK-05 | risks  | R8   | targetState     | "not-set"
            RSK-10 | risks  | R1   | likelihoodRange | {"low": 3, "likely": 2, "high": 4}
            """)
    void whatIsWrongIsMended(String rule, String kind, String element, String member, String value) {
        var plan = JSON.readTree(file("brand-copy", "plan"));
        var documents = Stream.of("canvas", "plan", "risks").map(each -> {
            var tree = JSON.readTree(file("brand-copy", each));
            if (each.equals(kind)) {
                var there = (ObjectNode) find(tree, element);
                var now = JSON.readTree(value.replace("PLAN", plan.path("id").asString()));
                there.setAll(member.equals("*") ? (ObjectNode) now : JSON.createObjectNode().set(member, now));
            }
            return read(tree.toString());
        }).toList();
        mends(rule, documents);
    }

    private static JsonNode find(JsonNode tree, String element) {
        return element == null ? tree : all(tree).filter(node -> node.path("id").asString("").equals(element)).findFirst().orElseThrow();
    }

    private static Stream<JsonNode> all(JsonNode tree) {
        return Stream.concat(Stream.of(tree), tree.valueStream().flatMap(MendingTest::all));
    }

    @Test
    void aRiskThatTheCanvasImpliesIsAddedWithoutARating() {
        var sample = Stream.of("canvas", "plan", "risks").map(kind -> read(file("support-assistant", kind))).toList();
        var finding = found(sample).stream().filter(one -> one.ruleId().equals("XDC-04")).findFirst().orElseThrow();
        var after = (RiskMatrix) Mending.of(finding, of(sample, finding), ids()).orElseThrow().after();
        undone(of(sample, finding), RiskMatrix.class, finding, after);
        assertTrue(after.risks().getLast().inherent().isEmpty());
        assertEquals(List.of(finding.target().field()), after.risks().getLast().library());
    }

    @Test
    void whatNeedsThoughtIsLeftToPeople() {
        var sample = Stream.of("canvas", "plan", "risks").map(kind -> read(file("support-assistant", kind))).toList();
        var mended = found(sample).stream().filter(finding -> Mending.of(finding, of(sample, finding), ids()).isPresent()).map(Finding::ruleId).distinct().sorted().toList();
        assertEquals(List.of("PLN-06", "XDC-04"), mended);
    }

    private static void mends(String rule, List<Document> documents) {
        var finding = found(documents).stream().filter(one -> one.ruleId().equals(rule)).findFirst().orElseThrow();
        var broken = of(documents, finding);
        var mending = Mending.of(finding, broken, ids()).orElseThrow();
        assertFalse(MESSAGES.text(mending.label(), mending.args()).contains("{"));
        var others = documents.stream().filter(document -> document != broken);
        var after = found(Stream.concat(Stream.of(mending.after()), others).toList());
        assertFalse(after.stream().anyMatch(one -> one.ruleId().equals(rule) && one.target().equals(finding.target())), after::toString);
        undone(broken, broken.getClass(), finding, mending.after());
    }

    /** One step there and one step back. */
    @SuppressWarnings("unchecked")
    private static <D extends Document> void undone(Document broken, Class<? extends Document> kind, Finding finding, Document mended) {
        var session = new Session<>((D) broken, () -> Instant.EPOCH, false);
        Mending.mend(session, (Class<D>) kind, finding, ids());
        assertEquals(mended, session.document());
        session.undo();
        assertSame(broken, session.document());
        assertTrue(session.undoable().isEmpty());
        session.redo();
        assertEquals(mended, session.document());
    }

    private static List<Finding> found(List<Document> documents) {
        var folder = new Folder(documents, TODAY);
        return documents.stream().flatMap(document -> Review.complete().check(folder, document).stream()).toList();
    }

    private static Document of(List<Document> documents, Finding finding) {
        return documents.stream().filter(document -> document.id().equals(finding.target().document())).findFirst().orElseThrow();
    }

    private static Supplier<String> ids() {
        var next = new AtomicInteger();
        return () -> "new" + next.incrementAndGet();
    }

    private static String file(String name, String kind) {
        try {
            return Files.readString(Path.of("assets/samples/" + name + "." + kind + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document read(String text) {
        try {
            return new JsonFormat().read(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

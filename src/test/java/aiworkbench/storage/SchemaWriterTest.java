package aiworkbench.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.RandomDocuments;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentKind;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The schema against a validator that knows nothing of this program. */
class SchemaWriterTest {

    private static final String ID = "\"id\":\"00000000-0000-0000-0000-000000000007\"";
    private static final String GRID = "\"grid\":{\"id\":\"g\",\"likelihood\":[{}],\"impact\":[{}],\"levels\":[{\"code\":\"L\"}],\"cells\":[[\"L\"]]}";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonFormat format = new JsonFormat();
    private final SchemaWriter writer = new SchemaWriter();

    @ParameterizedTest
    @EnumSource
    void everySchemaIsASchema(DocumentKind kind) {
        Schema dialect = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertEquals(List.of(), dialect.validate(text(kind), InputFormat.JSON));
        assertArrayEquals(writer.write(kind), new SchemaWriter().write(kind), "always the same");
    }

    @Test
    void acceptsWhatIsWritten() {
        Map<DocumentKind, Schema> schemas = new EnumMap<>(DocumentKind.class);
        Stream.of(DocumentKind.values()).forEach(kind -> schemas.put(kind, REGISTRY.getSchema(text(kind))));
        for (Document document : RandomDocuments.documents(90).toList()) {
            String json = new String(format.write(document), StandardCharsets.UTF_8);
            assertEquals(List.of(), schemas.get(document.kind()).validate(json, InputFormat.JSON), json);
        }
    }

    /** Each row: members of a document that neither the schema nor the program accepts. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "CANVAS | \"iteration\":\"1\"",
        "CANVAS | \"iteration\":1.5",
        "CANVAS | \"iteration\":-1",
        "CANVAS | \"iteration\":2147483648",
        "CANVAS | \"iteration\":null",
        "CANVAS | \"maturity\":\"done\"",
        "CANVAS | \"header\":{\"currency\":\"euro\"}",
        "CANVAS | \"header\":{\"language\":\"\"}",
        "CANVAS | \"header\":{\"date\":\"21.11.2026\"}",
        "CANVAS | \"notes\":[{}]",
        "CANVAS | \"notes\":[{\"id\":\"a b\"}]",
        "CANVAS | \"notes\":[{\"id\":\"a\",\"votes\":-1}]",
        "CANVAS | \"notes\":[{\"id\":\"a\",\"links\":[{}]}]",
        "CANVAS | \"notes\":[{\"id\":\"a\",\"links\":[{\"document\":\"x\"}]}]",
        "CANVAS | \"layout\":{\"rows\":1,\"columns\":1,\"blocks\":[{\"id\":\"b\"}]}",
        "CANVAS | \"layout\":{\"rows\":-1}",
        "CANVAS | \"approach\":{\"rulesShare\":-0.1}",
        "CANVAS | \"confusions\":[{\"id\":\"c\",\"trueNegative\":-1}]",
        "CANVAS | \"roi\":{\"build\":[{\"id\":\"c\",\"amount\":\"10\"}]}",
        "CANVAS | \"waivers\":[{\"id\":\"w\",\"reason\":\" \"}]",
        "CANVAS | \"legal\":{\"profiling\":\"no\"}",
        "PLAN   | \"x\":1",
        "PLAN   | \"startDate\":\"2026-11-21T00:00\"",
        "PLAN   | \"startDate\":\"2026-11-21\",\"phases\":[{\"id\":\"p\",\"firstDay\":0,\"lastDay\":1}]",
        "PLAN   | \"startDate\":\"2026-11-21\",\"phases\":[{\"id\":\"p\"}]",
        "PLAN   | \"startDate\":\"2026-11-21\",\"items\":[{\"id\":\"i\",\"firstDay\":3661}]",
        "PLAN   | \"startDate\":\"2026-11-21\",\"items\":[{\"id\":\"i\",\"series\":{\"minutes\":-5}}]",
        "PLAN   | \"startDate\":\"2026-11-21\",\"workingDays\":1",
        "RISKS  | \"x\":1",
        "RISKS  | \"grid\":{\"id\":\"g\"}",
        "RISKS  | GRID,\"risks\":[{\"id\":\"r\",\"inherent\":{\"likelihood\":1}}]",
        "RISKS  | GRID,\"risks\":[{\"id\":\"r\",\"inherent\":{\"likelihood\":1,\"impact\":101}}]",
        "RISKS  | GRID,\"risks\":[{\"id\":\"r\",\"loss\":{\"probability\":1.01}}]",
        "RISKS  | GRID,\"risks\":[{\"id\":\"r\",\"flags\":[\"new\"]}]",
        "RISKS  | GRID,\"risks\":{}",
        "RISKS  | GRID,\"simulation\":{\"seed\":9223372036854775808}",
    })
    void refusesWhatReadingRefuses(DocumentKind kind, String members) {
        String json = "{\"format\":\"aiworkbench-" + kind.word() + "\",\"version\":1," + ID + "," + members.replace("GRID", GRID) + "}";
        assertFalse(REGISTRY.getSchema(text(kind)).validate(json, InputFormat.JSON).isEmpty(), "schema");
        assertThrows(FormatProblem.class, () -> format.read(json.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @EnumSource
    void refusesOtherFormats(DocumentKind kind) {
        Schema schema = REGISTRY.getSchema(text(kind));
        assertFalse(schema.validate("{\"format\":\"word\",\"version\":1," + ID + "," + GRID + ",\"startDate\":\"2026-11-21\"}", InputFormat.JSON).isEmpty());
        assertFalse(schema.validate("{}", InputFormat.JSON).isEmpty());
    }

    @Test
    void boundsNameRealMembers() {
        Set<String> members = new TreeSet<>();
        ModelRecords.all().forEach(type -> Stream.of(type.getRecordComponents()).map(RecordComponent::getName).forEach(name -> members.add(type.getSimpleName() + "." + name)));
        for (Set<String> names : List.of(Bounds.REQUIRED, Bounds.RANGES.keySet(), Bounds.PATTERNS.keySet())) {
            assertTrue(members.containsAll(names), names.toString());
        }
    }

    private String text(DocumentKind kind) {
        return new String(writer.write(kind), StandardCharsets.UTF_8);
    }
}

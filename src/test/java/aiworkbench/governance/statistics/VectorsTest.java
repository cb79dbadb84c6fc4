package aiworkbench.governance.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every published test vector of every function, within its tolerance. */
class VectorsTest {

    private static final JsonNode FILE = file();

    static Stream<Arguments> vectors() {
        return FILE.path("functions").valueStream().flatMap(function -> IntStream.range(0, function.path("vectors").size())
                .mapToObj(i -> Arguments.of(function.path("id").stringValue(), i)));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void everyVectorIsMet(String id, int index) {
        var vector = function(id).path("vectors").get(index);
        var found = VectorFunctions.ALL.get(id).apply(vector.path("inputs"));
        var wrong = new ArrayList<String>();
        vector.path("expected").propertyStream().forEach(expected -> {
            if (!found.containsKey(expected.getKey())) {
                wrong.add(expected.getKey() + " is not computed");
            } else if (!meets(expected.getValue(), expected.getValue().path("value"), found.get(expected.getKey()))) {
                wrong.add(expected + " but was " + found.get(expected.getKey()));
            }
        });
        assertEquals(List.of(), wrong, () -> id + " for " + vector.path("inputs"));
        assertTrue(vector.path("expected").size() > 0);
    }

    @Test
    void noFunctionIsLeftOut() {
        Set<String> published = new TreeSet<>(FILE.path("functions").valueStream().map(f -> f.path("id").stringValue()).toList());
        assertEquals(published, new TreeSet<>(VectorFunctions.ALL.keySet()));
        assertEquals(23, published.size());
    }

    private static boolean meets(JsonNode expected, JsonNode value, Object found) {
        if (found instanceof Figure<?> figure) {
            return switch (figure) {
                case Figure.Known<?> known -> meets(expected, value, known.result());
                case Figure.Missing<?> _ -> value.isNull();
            };
        }
        return switch (found) {
            case List<?> list -> value.size() == list.size()
                    && IntStream.range(0, list.size()).allMatch(i -> meets(expected, value.get(i), list.get(i)));
            case Boolean truth -> value.isBoolean() && value.booleanValue() == truth;
            case Number number -> near(expected, new BigDecimal(value.asString()), new BigDecimal(number.toString()));
            default -> throw new IllegalArgumentException("cannot compare " + found);
        };
    }

    private static boolean near(JsonNode expected, BigDecimal value, BigDecimal found) {
        var off = found.subtract(value).abs();
        if (expected.has("abs")) {
            return off.compareTo(expected.path("abs").decimalValue()) <= 0;
        }
        return expected.has("rel") ? off.compareTo(expected.path("rel").decimalValue().multiply(value.abs())) <= 0 : off.signum() == 0;
    }

    private static JsonNode function(String id) {
        return FILE.path("functions").valueStream().filter(f -> f.path("id").stringValue().equals(id)).findFirst().orElseThrow();
    }

    private static JsonNode file() {
        try (var in = VectorsTest.class.getResourceAsStream("/aiworkbench/governance/statistics-vectors.json")) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

package aiworkbench.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/format.md} says what the program does. */
class FormatDocumentationTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| (.+?) \\| (.+?) \\| (.*)\\|$");

    private final Shapes shapes = new Shapes();
    private String text;

    @BeforeEach
    void read() throws IOException {
        text = Files.readString(Path.of("docs/format.md"));
    }

    static Stream<Class<? extends Record>> records() {
        return ModelRecords.all().stream();
    }

    @ParameterizedTest
    @MethodSource("records")
    void tablesNameEveryMemberAndItsDefault(Class<? extends Record> type) {
        List<String> expected = shapes.of(type).members().stream().map(member -> member.name() + " " + preset(member.preset())).toList();
        List<String> found = ROW.matcher(section(type)).results().map(row -> row.group(1) + " " + row.group(3)).toList();
        assertEquals(expected, found, type.getSimpleName());
    }

    @ParameterizedTest
    @MethodSource("records")
    void tablesNameWhatEveryMemberHolds(Class<? extends Record> type) {
        List<MatchResult> rows = ROW.matcher(section(type)).results().toList();
        for (Shape.Member member : shapes.of(type).members()) {
            String holds = rows.stream().filter(row -> row.group(1).equals(member.name())).findFirst().orElseThrow().group(2);
            assertTrue(holds.startsWith(holds(member.kind(), type, member.name())), type.getSimpleName() + "." + member.name() + ": " + holds);
        }
    }

    @Test
    void wordsAreExplained() {
        List<String> missing = new ArrayList<>();
        String words = text.substring(text.indexOf("\n## Words"));
        for (Class<? extends Record> type : ModelRecords.all()) {
            for (Shape.Member member : shapes.of(type).members()) {
                enumOf(member.kind()).ifPresent(word -> Words.all(word).stream()
                        .filter(w -> !words.matches("(?s).*\\| " + word.getSimpleName() + " \\|[^\n]*`" + w + "`: .*"))
                        .forEach(w -> missing.add(word.getSimpleName() + " " + w)));
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void exampleIsLaidOutAsItWouldBeWritten() throws FormatProblem {
        String example = text.substring(text.indexOf("```json\n") + 8, text.indexOf("```\n\n## Reading"));
        JsonFormat format = new JsonFormat();
        assertEquals(example, new String(format.write(format.read(example.getBytes(StandardCharsets.UTF_8))), StandardCharsets.UTF_8));
    }

    @Test
    void limitsAreThoseOfTheProgram() {
        for (String limit : List.of("| " + (JsonFormat.LARGEST >> 20) + " MiB, " + String.format("%,d", JsonReader.MOST_TOKENS) + " values",
                "| nesting | " + JsonReader.DEEPEST + " levels", "| text | " + String.format("%,d", JsonReader.LONGEST_TEXT) + " characters",
                "| name of a member | " + JsonReader.LONGEST_NAME + " characters", "at most " + JsonReader.LONGEST_NUMBER + " characters, at most "
                + JsonReader.LARGEST_SCALE + " places", "at most " + JsonPrinter.WIDTH + " characters", "This is version " + Migrations.CURRENT)) {
            assertTrue(text.contains(limit), limit);
        }
    }

    private String section(Class<?> type) {
        int start = text.indexOf("\n### " + type.getSimpleName() + "\n");
        assertTrue(start >= 0, "no section for " + type.getSimpleName());
        int end = text.indexOf("\n##", start + 1);
        return text.substring(start, end);
    }

    private static String preset(Optional<Object> preset) {
        return switch (preset.orElse(null)) {
            case null -> "**required**";
            case String value -> "`\"" + value + "\"`";
            case Enum<?> word -> "`\"" + Words.of(word) + "\"`";
            case Integer _, BigDecimal _, Boolean _, List<?> _ -> "`" + preset.orElseThrow() + "`";
            case Optional<?> _ -> "not set";
            default -> "`{}`";
        };
    }

    private static String holds(Kind kind, Class<?> type, String name) {
        return switch (kind) {
            case Kind.Text _ -> "text";
            case Kind.Identity _ -> "document id";
            case Kind.Whole _ -> "whole number" + range(type, name);
            case Kind.Decimal _ -> "number" + range(type, name);
            case Kind.Truth _ -> "true or false";
            case Kind.Day _ -> "date";
            case Kind.Word(var word) -> "one of `" + String.join("`, `", Words.all(word)) + "`";
            case Kind.Part(var part) -> "[" + part.getSimpleName() + "](#";
            case Kind.Maybe(var of) -> holds(of, type, name);
            case Kind.Many(var of) -> "list of " + holds(of, type, name).replaceFirst("^one of ", "");
        };
    }

    private static String range(Class<?> type, String name) {
        Bounds.Range range = Bounds.RANGES.get(Shapes.memberName(type, name));
        if (range == null) {
            return "";
        }
        return range.most() == null ? ", " + range.least() + " or more" : ", " + range.least() + " to " + range.most();
    }

    private static Optional<Class<? extends Enum<?>>> enumOf(Kind kind) {
        return switch (kind) {
            case Kind.Word(var type) -> Optional.of(type);
            case Kind.Many(var of) -> enumOf(of);
            case Kind.Maybe(var of) -> enumOf(of);
            case Kind.Text _, Kind.Identity _, Kind.Whole _, Kind.Decimal _, Kind.Truth _, Kind.Day _, Kind.Part _ -> Optional.empty();
        };
    }
}

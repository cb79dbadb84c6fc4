package aiworkbench.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import aiworkbench.model.Document;
import aiworkbench.storage.JsonFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The three documents of the finished sample, in which no rule finds anything, with edits: {@code canvas/metrics/m1/baseline = ""}.
 * A step into a list is the id of an element or an index; {@code -} adds one. The value {@code gone} removes a member.
 */
final class Fixture {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Path SAMPLES = Path.of("assets/samples");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, String> CLEAN = texts("brand-copy");

    private Fixture() {}

    /** Whether a rule finds anything in the sample with these edits. */
    static boolean fires(String rule, LocalDate today, List<String> edits) {
        return found(today, edits).stream().anyMatch(finding -> finding.ruleId().equals(rule));
    }

    /** What all rules find in the sample with these edits. */
    static List<Finding> found(LocalDate today, List<String> edits) {
        return found(new Folder(edited(edits), today));
    }

    /** What all rules find in all documents. */
    static List<Finding> found(Folder folder) {
        var review = Review.complete();
        return folder.documents().stream().flatMap(document -> review.check(folder, document).stream()).toList();
    }

    /** The documents of a sample. */
    static List<Document> sample(String name) {
        return texts(name).values().stream().map(Fixture::document).toList();
    }

    /** The same documents as those of another product: with ids and a name of their own, linked to each other. */
    static List<Document> copy(String name, int number) {
        var texts = texts(name);
        var ids = texts.values().stream().map(text -> JSON.readTree(text).path("id").asString()).toList();
        var product = JSON.readTree(texts.get("canvas")).path("header").path("product").asString();
        return texts.values().stream().map(text -> {
            var other = text.replace('"' + product + '"', '"' + product + " " + number + '"');
            for (int i = 0; i < ids.size(); i++) {
                other = other.replace(ids.get(i), "0192a000-0000-7000-800%d-%012d".formatted(i, number));
            }
            return document(other);
        }).toList();
    }

    /** The documents of the finished sample with these edits. */
    static List<Document> edited(List<String> edits) {
        var trees = new LinkedHashMap<String, JsonNode>();
        CLEAN.forEach((kind, text) -> trees.put(kind, JSON.readTree(text)));
        edits.forEach(edit -> apply(trees, edit));
        return trees.values().stream().map(JsonNode::toString).map(Fixture::document).toList();
    }

    private static void apply(Map<String, JsonNode> trees, String edit) {
        var sides = edit.split(" = ", 2);
        var steps = new ArrayList<>(List.of(sides[0].strip().split("/")));
        var value = sides[1].strip();
        if (steps.size() == 1) {
            trees.remove(steps.getFirst());
            return;
        }
        JsonNode at = trees.get(steps.removeFirst());
        while (steps.size() > 1) {
            at = child(at, steps.removeFirst());
        }
        set(at, steps.getFirst(), value);
    }

    private static JsonNode child(JsonNode at, String step) {
        if (at instanceof ArrayNode list) {
            return Stream.iterate(0, i -> i < list.size(), i -> i + 1).map(list::get)
                    .filter(each -> each.path("id").asString("").equals(step)).findFirst().orElseGet(() -> list.get(Integer.parseInt(step)));
        }
        return at.has(step) ? at.get(step) : ((ObjectNode) at).putObject(step);
    }

    private static void set(JsonNode at, String step, String value) {
        switch (at) {
            case ArrayNode list when step.equals("-") -> list.add(JSON.readTree(value));
            case ArrayNode list when value.equals("gone") -> list.remove(index(list, step));
            case ObjectNode members when value.equals("gone") -> members.remove(step);
            case ObjectNode members -> members.set(step, JSON.readTree(value));
            default -> throw new IllegalArgumentException(step);
        }
    }

    private static int index(ArrayNode list, String id) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).path("id").asString("").equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException(id);
    }

    private static Document document(String text) {
        try {
            return new JsonFormat().read(text.getBytes(StandardCharsets.UTF_8));
        } catch (aiworkbench.storage.FormatProblem e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static Map<String, String> texts(String name) {
        var texts = new LinkedHashMap<String, String>();
        for (var kind : List.of("canvas", "plan", "risks")) {
            try {
                texts.put(kind, Files.readString(SAMPLES.resolve(name + "." + kind + ".json")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }
}

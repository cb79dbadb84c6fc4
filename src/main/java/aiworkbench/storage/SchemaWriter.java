package aiworkbench.storage;

import aiworkbench.model.DocumentKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the JSON Schema (2020-12) of a kind of document, derived from the records, for editors and scripts.
 *
 * <p>The schema is a little more generous than reading: it knows single members, not how they depend on each other, such as that
 * every cell of a grid names one of its levels.
 */
public final class SchemaWriter {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String DATE = "^\\d{4}-\\d{2}-\\d{2}$";

    private final Shapes shapes = new Shapes();

    /** The schema as the bytes of a file, laid out like a document. */
    public byte[] write(DocumentKind kind) {
        Map<String, Object> definitions = new LinkedHashMap<>();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DIALECT);
        schema.put("title", title(kind));
        schema.put("description", "Version " + Migrations.CURRENT + ". A missing member stands for its default. Members that are not named here are kept.");
        schema.putAll(object(JsonFormat.type(kind), definitions));
        addFormat(schema, kind);
        definitions.remove(JsonFormat.type(kind).getSimpleName());
        schema.put("$defs", definitions);
        return JsonPrinter.print(Members.of(schema), new RecordWriter(shapes)::outline);
    }

    private static String title(DocumentKind kind) {
        return switch (kind) {
            case CANVAS -> "AI product canvas";
            case PLAN -> "90-day plan";
            case RISKS -> "Risk matrix";
        };
    }

    @SuppressWarnings("unchecked")
    private static void addFormat(Map<String, Object> schema, DocumentKind kind) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(Migrations.FORMAT, Map.of("const", JsonFormat.word(kind)));
        members.put(Migrations.VERSION, mapOf("type", "integer", "minimum", 1));
        members.putAll((Map<String, Object>) schema.get("properties"));
        schema.put("properties", members);
        List<Object> required = new ArrayList<>(List.of(Migrations.FORMAT, Migrations.VERSION));
        required.addAll((List<Object>) schema.get("required"));
        schema.put("required", required);
    }

    /** The schema of a record; the records inside it are added to the definitions. */
    private Map<String, Object> object(Class<? extends Record> type, Map<String, Object> definitions) {
        Shape shape = shapes.of(type);
        Map<String, Object> members = new LinkedHashMap<>();
        for (Shape.Member member : shape.members()) {
            String fullName = Shapes.memberName(type, member.name());
            Map<String, Object> value = new LinkedHashMap<>(value(member.kind(), member.name(), fullName, definitions));
            member.preset().map(SchemaWriter::simple).filter(preset -> !preset.equals("")).ifPresent(preset -> value.put("default", preset));
            members.put(member.name(), value);
        }
        Map<String, Object> schema = mapOf("type", "object", "properties", members);
        List<String> required = shape.members().stream().filter(Shape.Member::required).map(Shape.Member::name).toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", true);
        return schema;
    }

    /** A default that is worth saying: a word, a number, true or false; empty for all others. */
    private static Object simple(Object preset) {
        return switch (preset) {
            case Enum<?> constant -> Words.of(constant);
            case String text -> text;
            case Number _, Boolean _ -> preset;
            default -> "";
        };
    }

    private Map<String, Object> value(Kind kind, String name, String fullName, Map<String, Object> definitions) {
        return switch (kind) {
            case Kind.Text _ -> text(name, fullName);
            case Kind.Identity _ -> mapOf("type", "string", "pattern", Bounds.DOCUMENT_ID);
            case Kind.Whole whole -> range(fullName, mapOf("type", "integer", "minimum", whole.least(), "maximum", whole.most()));
            case Kind.Decimal _ -> range(fullName, mapOf("type", "number"));
            case Kind.Truth _ -> mapOf("type", "boolean");
            case Kind.Day _ -> mapOf("type", "string", "format", "date", "pattern", DATE);
            case Kind.Word(var type) -> mapOf("enum", Words.all(type));
            case Kind.Maybe(var of) -> value(of, name, fullName, definitions);
            case Kind.Many(var of) -> many(value(of, "", "", definitions), fullName);
            case Kind.Part(var type) -> {
                if (!definitions.containsKey(type.getSimpleName())) {
                    definitions.put(type.getSimpleName(), Map.of());
                    definitions.put(type.getSimpleName(), object(type, definitions));
                }
                yield mapOf("$ref", "#/$defs/" + type.getSimpleName());
            }
        };
    }

    private static Map<String, Object> many(Map<String, Object> entry, String fullName) {
        Map<String, Object> schema = mapOf("type", "array", "items", entry);
        if (Bounds.REQUIRED.contains(fullName)) {
            schema.put("minItems", 1);
        }
        return schema;
    }

    private static Map<String, Object> text(String name, String fullName) {
        Map<String, Object> schema = mapOf("type", "string", "maxLength", JsonReader.LONGEST_TEXT);
        if (name.equals("id")) {
            schema.put("pattern", Bounds.ID);
        } else if (Bounds.PATTERNS.containsKey(fullName)) {
            schema.put("pattern", Bounds.PATTERNS.get(fullName));
        }
        return schema;
    }

    private static Map<String, Object> range(String fullName, Map<String, Object> schema) {
        Bounds.Range range = Bounds.RANGES.get(fullName);
        if (range != null) {
            schema.put("minimum", range.least());
        }
        if (range != null && range.most() != null) {
            schema.put("maximum", range.most());
        }
        return schema;
    }

    /** Names and values in turn, in this order. */
    private static Map<String, Object> mapOf(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}

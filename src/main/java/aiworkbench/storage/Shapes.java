package aiworkbench.storage;

import aiworkbench.model.Header;
import aiworkbench.model.Layout;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The shapes of the records, derived from their components and kept, because reflection is slow. */
final class Shapes {

    /** Members whose preset is not the usual one of their kind. */
    private static final Map<String, Object> PRESETS = Map.of(
            memberName(Header.class, "language"), "en-GB",
            memberName(Layout.class, "id"), Layout.AI_PRODUCT_CANVAS);

    private final Map<Class<? extends Record>, Shape> shapes = new ConcurrentHashMap<>();

    /** The shape of a record. */
    Shape of(Class<? extends Record> type) {
        Shape known = shapes.get(type);
        if (known == null) {
            known = derive(type);
            shapes.put(type, known);
        }
        return known;
    }

    private Shape derive(Class<? extends Record> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (!components[components.length - 1].getName().equals(Shape.UNKNOWN)) {
            throw new IllegalArgumentException("the last component must be 'unknown': " + type);
        }
        List<Shape.Member> members = Stream.of(components).limit(components.length - 1L).map(this::member).toList();
        return new Shape(type, members);
    }

    private Shape.Member member(RecordComponent component) {
        Kind kind = Kind.of(component.getGenericType());
        String name = memberName(component.getDeclaringRecord(), component.getName());
        Optional<Object> preset = PRESETS.containsKey(name) ? Optional.of(PRESETS.get(name)) : preset(name, component.getName(), kind);
        return new Shape.Member(Utf8.quote(component.getName()), kind, preset);
    }

    private Optional<Object> preset(String fullName, String name, Kind kind) {
        if (Bounds.REQUIRED.contains(fullName)) {
            return Optional.empty();
        }
        return switch (kind) {
            case Kind.Text _ -> name.equals("id") ? Optional.empty() : Optional.of("");
            case Kind.Whole whole -> Optional.of(whole.most() > Integer.MAX_VALUE ? (Object) 0L : (Object) 0);
            case Kind.Decimal _ -> Optional.of(BigDecimal.ZERO);
            case Kind.Truth _ -> Optional.of(false);
            case Kind.Word(var type) -> Optional.of(type.getEnumConstants()[0]);
            case Kind.Part(var type) -> of(type).preset().map(Object.class::cast);
            case Kind.Many _ -> Optional.of(List.of());
            case Kind.Maybe _ -> Optional.of(Optional.empty());
            case Kind.Identity _, Kind.Day _ -> Optional.empty();
        };
    }

    /** Such as {@code Header.language}. */
    static String memberName(Class<?> type, String member) {
        return type.getSimpleName() + "." + member;
    }
}

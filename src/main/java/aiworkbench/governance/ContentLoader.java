package aiworkbench.governance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads the shipped content files from the class path into records, token by token. Data binding would do the same, but takes longer to start than the shipped content takes
 * to read (decision 60). A member that the JSON leaves out is an empty text, list or optional, zero or false; members that the record
 * does not have are passed over.
 */
final class ContentLoader {

    /** What a record is made of. */
    private record Plan(Constructor<?> constructor, Map<String, Integer> places, Type[] types, Object[] absent) {}

    private final JsonParser parser;
    private final Map<Class<?>, Plan> plans = new HashMap<>();

    private ContentLoader(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Reads {@code content/<name>.json}.
     *
     * @throws IllegalStateException if it is missing or does not fit the type, which only a mistake in the shipped files can cause
     */
    static <T> T load(String name, Class<T> type) {
        String path = "/aiworkbench/content/" + name + ".json";
        try (InputStream in = ContentLoader.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The program is incomplete: " + path + " is missing.");
            }
            try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), in.readAllBytes())) {
                parser.nextToken();
                return type.cast(new ContentLoader(parser).value(type));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Object value(Type type) {
        return type instanceof ParameterizedType generic ? several(generic) : single((Class<?>) type);
    }

    private Object several(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] inside = type.getActualTypeArguments();
        if (raw == Optional.class) {
            return Optional.of(value(inside[0]));
        }
        return raw == List.class ? list(inside[0]) : map(inside[1]);
    }

    private List<Object> list(Type of) {
        var values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(of));
        }
        return values;
    }

    private Map<String, Object> map(Type of) {
        var values = new LinkedHashMap<String, Object>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            values.put(name, value(of));
        }
        return values;
    }

    private Object single(Class<?> type) {
        if (type == String.class) {
            return parser.getString();
        } else if (type.isRecord()) {
            return record(plans.computeIfAbsent(type, ContentLoader::plan));
        } else if (type.isEnum()) {
            return constant(type, parser.getString());
        } else if (type == LocalDate.class) {
            return LocalDate.parse(parser.getString());
        } else if (type == BigDecimal.class) {
            return parser.getDecimalValue();
        } else if (type == int.class || type == Integer.class) {
            return parser.getIntValue();
        } else if (type == long.class) {
            return parser.getLongValue();
        } else if (type == boolean.class) {
            return parser.getBooleanValue();
        } else if (type == Object.class) {
            return anything();
        }
        throw new IllegalStateException("content has no " + type);
    }

    private Object anything() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> map(Object.class);
            case START_ARRAY -> list(Object.class);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            default -> parser.getString();
        };
    }

    /** Constants are written in lower case with hyphens, as in documents. */
    private static Object constant(Class<?> type, String word) {
        String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants()).filter(constant -> ((Enum<?>) constant).name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalStateException(type + " has no " + word));
    }

    private Object record(Plan plan) {
        Object[] values = plan.absent().clone();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            JsonToken token = parser.nextToken();
            Integer place = plan.places().get(name);
            if (place == null) {
                parser.skipChildren();
            } else if (token != JsonToken.VALUE_NULL) {
                values[place] = value(plan.types()[place]);
            }
        }
        try {
            return plan.constructor().newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(plan.constructor().toString(), e);
        }
    }

    private static Plan plan(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        var places = new HashMap<String, Integer>();
        for (var component : components) {
            places.put(component.getName(), places.size());
        }
        try {
            var constructor = type.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.trySetAccessible();
            return new Plan(constructor, places, Arrays.stream(components).map(RecordComponent::getGenericType).toArray(Type[]::new),
                    Arrays.stream(components).map(component -> absent(component.getType())).toArray());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type.toString(), e);
        }
    }

    /** What stands for a member that is left out; null where nothing can. */
    private static Object absent(Class<?> type) {
        if (type == String.class) {
            return "";
        } else if (type == List.class) {
            return List.of();
        } else if (type == Map.class) {
            return Map.of();
        } else if (type == Optional.class) {
            return Optional.empty();
        } else if (type == int.class) {
            return 0;
        } else if (type == long.class) {
            return 0L;
        } else if (type == boolean.class) {
            return false;
        }
        return type == BigDecimal.class ? BigDecimal.ZERO : null;
    }
}

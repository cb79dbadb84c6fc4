package aiworkbench.governance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

/** Reads the shipped content files from the class path into records; the only place here that knows JSON. */
final class ContentLoader {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            // A member that a file leaves out is an empty text or list, so records need no nulls.
            .changeDefaultNullHandling(nulls -> JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .addModule(new SimpleModule().setDeserializerModifier(new HyphenatedEnums()))
            .build();

    private ContentLoader() {}

    /** Reads {@code content/<name>.json}. Throws {@link UncheckedIOException} or a Jackson exception for a broken build. */
    static <T> T load(String name, Class<T> type) {
        String path = "/aiworkbench/content/" + name + ".json";
        try (InputStream in = ContentLoader.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The program is incomplete: " + path + " is missing.");
            }
            return MAPPER.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Enum constants are written in lower case with hyphens, as in documents. */
    private static final class HyphenatedEnums extends ValueDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public ValueDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config, JavaType type, BeanDescription.Supplier bean, ValueDeserializer<?> standard) {
            return new HyphenatedEnum(type.getRawClass());
        }
    }

    private static final class HyphenatedEnum extends StdDeserializer<Object> {

        HyphenatedEnum(Class<?> type) {
            super(type);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            String name = parser.getString().toUpperCase(Locale.ROOT).replace('-', '_');
            for (Object constant : handledType().getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(name)) {
                    return constant;
                }
            }
            return context.handleWeirdStringValue(handledType(), parser.getString(), "no such constant");
        }
    }
}

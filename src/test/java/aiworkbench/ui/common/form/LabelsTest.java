package aiworkbench.ui.common.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import aiworkbench.model.Canvas;
import aiworkbench.model.DocumentId;
import aiworkbench.model.Link;
import aiworkbench.model.Plan;
import aiworkbench.model.RiskMatrix;
import aiworkbench.text.Messages;

/** Every field of the model has a label, every choice a title, and nothing else has one. */
class LabelsTest {

    private final Messages messages = new Messages(Locale.UK);

    /** All record types that a document can hold and forms show. */
    static Set<Class<? extends Record>> records() {
        var found = new LinkedHashSet<Class<? extends Record>>();
        List.of(Canvas.class, Plan.class, RiskMatrix.class).forEach(type -> found.addAll(records(type)));
        return found;
    }

    /** Those that one kind of document can hold. */
    static Set<Class<? extends Record>> records(Class<? extends Record> document) {
        var found = new LinkedHashSet<Class<? extends Record>>();
        collect(document, found, new LinkedHashSet<>());
        return found;
    }

    private static Set<Class<?>> enums() {
        var found = new LinkedHashSet<Class<?>>();
        List.of(Canvas.class, Plan.class, RiskMatrix.class).forEach(type -> collect(type, new LinkedHashSet<>(), found));
        return found;
    }

    private static void collect(Type type, Set<Class<? extends Record>> records, Set<Class<?>> enums) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(argument -> collect(argument, records, enums));
        } else if (type instanceof Class<?> plain && plain.isEnum()) {
            enums.add(plain);
        } else if (type instanceof Class<?> plain && plain.isRecord() && plain != Link.class && plain != DocumentId.class
                && records.add(plain.asSubclass(Record.class))) {
            Stream.of(plain.getRecordComponents()).forEach(component -> collect(component.getGenericType(), records, enums));
        }
    }

    @Test
    void everyFieldHasALabel() {
        var wanted = new TreeSet<String>();
        records().forEach(type -> FieldSpec.of(type).forEach(spec -> wanted.add(spec.labelKey())));
        // Their ids name entries of the catalogue: exported files show them, forms do not.
        wanted.addAll(List.of("field.ItemAnswer.id", "field.ScaleScore.id"));
        assertSame(wanted, "field.");
    }

    @Test
    void everyChoiceHasATitle() {
        var wanted = new TreeSet<String>();
        enums().forEach(type -> Stream.of(type.getEnumConstants())
                .forEach(constant -> wanted.add("enum." + type.getSimpleName() + "." + ((Enum<?>) constant).name())));
        Stream.of("CANVAS", "PLAN", "RISKS").forEach(kind -> wanted.add("enum.DocumentKind." + kind));
        var missing = new TreeSet<>(wanted);
        missing.removeIf(messages::has);
        assertEquals(Set.of(), missing, () -> "paste into messages.properties:\n" + String.join("=\n", missing) + "=");
    }

    @Test
    void everyHintBelongsToAField() {
        var known = new TreeSet<String>();
        records().forEach(type -> FieldSpec.of(type).forEach(spec -> known.add("hint." + type.getSimpleName() + "." + spec.name())));
        var stray = new TreeSet<>(keys("hint."));
        stray.removeAll(known);
        assertEquals(Set.of(), stray);
    }

    @Test
    void everyGroupHasATitleAndRealMembers() {
        var wanted = new TreeSet<String>();
        var strangers = new TreeSet<String>();
        for (var type : records()) {
            var names = FieldSpec.of(type).stream().map(FieldSpec::name).toList();
            var layout = FormLayout.of(type);
            for (var group : layout.groups()) {
                if (!group.name().isEmpty()) {
                    wanted.add("group." + type.getSimpleName() + "." + group.name());
                }
                group.components().stream().filter(name -> !names.contains(name)).forEach(name -> strangers.add(type.getSimpleName() + "." + name));
            }
            Stream.of(layout.longTexts(), layout.folded(), layout.fixed()).flatMap(Set::stream)
                    .filter(name -> !names.contains(name)).forEach(name -> strangers.add(type.getSimpleName() + "." + name));
        }
        assertEquals(Set.of(), strangers, "the layout names components that do not exist");
        assertSame(wanted, "group.");
    }

    private void assertSame(Set<String> wanted, String prefix) {
        var missing = new TreeSet<>(wanted);
        missing.removeAll(keys(prefix));
        assertEquals(Set.of(), missing, () -> "paste into messages.properties:\n" + String.join("=\n", missing) + "=");
        var unused = new TreeSet<>(keys(prefix));
        unused.removeAll(wanted);
        assertEquals(Set.of(), unused, "remove from messages.properties");
    }

    private Set<String> keys(String prefix) {
        var keys = new TreeSet<>(messages.bundle().keySet());
        keys.removeIf(key -> !key.startsWith(prefix));
        return keys;
    }
}

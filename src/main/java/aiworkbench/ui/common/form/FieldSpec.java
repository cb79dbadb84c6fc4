package aiworkbench.ui.common.form;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;

import aiworkbench.text.Messages;

/**
 * One component of a record, as forms see it.
 *
 * @param owner the record type
 * @param name the component
 * @param type its declared type
 */
record FieldSpec(Class<? extends Record> owner, String name, Type type) {

    private static final List<String> NEVER_SHOWN = List.of("id", "unknown");

    /** The components of a record that forms show, in declared order. */
    static List<FieldSpec> of(Class<? extends Record> owner) {
        return Arrays.stream(owner.getRecordComponents())
                .filter(component -> !NEVER_SHOWN.contains(component.getName()))
                .map(component -> of(owner, component)).toList();
    }

    private static FieldSpec of(Class<? extends Record> owner, RecordComponent component) {
        return new FieldSpec(owner, component.getName(), component.getGenericType());
    }

    String labelKey() {
        return "field." + owner.getSimpleName() + "." + name;
    }

    String label(Messages messages) {
        return messages.text(labelKey());
    }

    /** A hint for an empty field, or the empty string. */
    String hint(Messages messages) {
        String key = "hint." + owner.getSimpleName() + "." + name;
        return messages.has(key) ? messages.text(key) : "";
    }

    boolean isLong() {
        return FormLayout.of(owner).longTexts().contains(name);
    }

    /** Optional or List, or the type itself. */
    Class<?> outer() {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    /** What an Optional or a List holds; Object where that is generic itself. */
    Class<?> inner() {
        return type instanceof ParameterizedType generic && generic.getActualTypeArguments()[0] instanceof Class<?> argument
                ? argument : Object.class;
    }
}

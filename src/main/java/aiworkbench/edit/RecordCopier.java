package aiworkbench.edit;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Copies records of one type with another value for one component, through the canonical constructor and its checks. */
final class RecordCopier<R extends Record> {

    private final RecordComponent[] components;
    private final Constructor<R> constructor;
    private final int index;

    RecordCopier(Class<R> type, String component) {
        components = type.getRecordComponents();
        index = Arrays.stream(components).map(RecordComponent::getName).toList().indexOf(component);
        if (index < 0) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no component " + component);
        }
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("A record always has its canonical constructor", e);
        }
    }

    @SuppressWarnings("unchecked")
    <A> A read(R record) {
        return (A) read(record, components[index]);
    }

    R with(R record, Object value) {
        var values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = i == index ? value : read(record, components[i]);
        }
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw refusal(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Records of the model are public", e);
        }
    }

    private Object read(R record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Accessors of the model are public and only read", e);
        }
    }

    /** The check of a compact constructor, as if it had been called directly. */
    private static RuntimeException refusal(InvocationTargetException e) {
        return e.getCause() instanceof RuntimeException refusal ? refusal : new IllegalStateException(e.getCause());
    }
}

package aiworkbench.ui.common.form;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import aiworkbench.model.Block;
import aiworkbench.model.Level;
import aiworkbench.model.Phase;
import aiworkbench.model.Rating;

/** Makes empty records to add to a list, with every component at its default. */
final class Blank {

    /** Where the default of a component is not what the model calls empty. */
    private static final Map<Class<?>, Integer> SMALLEST_NUMBER = Map.of(Block.class, 1, Phase.class, 1, Rating.class, 1);

    private Blank() {}

    /**
     * An empty record.
     *
     * @param id its id if it has one
     * @throws IllegalArgumentException if the model has no empty one, as for waivers
     */
    static <R extends Record> R of(Class<R> type, String id) {
        var components = type.getRecordComponents();
        var values = Arrays.stream(components).map(component -> value(type, component, id)).toArray();
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(refused.getCause().getMessage(), refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Records of the model are public", impossible);
        }
    }

    private static Object value(Class<? extends Record> owner, RecordComponent component, String id) {
        var type = component.getType();
        boolean needsId = component.getName().equals("id") || owner == Level.class && component.getName().equals("code");
        if (needsId) {
            return id;
        } else if (type == int.class) {
            return SMALLEST_NUMBER.getOrDefault(owner, 0);
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        } else if (type.isRecord()) {
            return of(type.asSubclass(Record.class), id);
        }
        return empty(type);
    }

    private static Object empty(Class<?> type) {
        if (type == String.class) {
            return "";
        } else if (type == boolean.class) {
            return false;
        } else if (type == BigDecimal.class) {
            return BigDecimal.ZERO;
        } else if (type == Optional.class) {
            return Optional.empty();
        } else if (type == List.class) {
            return List.of();
        } else if (type == Map.class) {
            return Map.of();
        }
        throw new IllegalArgumentException("There is no empty " + type.getSimpleName());
    }
}

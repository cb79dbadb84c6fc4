package aiworkbench.compare;

import aiworkbench.storage.merge.Place;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds which record and component of the model a place in a document is. */
final class Typing {

    private Typing() {}

    /**
     * A component of a record.
     *
     * @param type what it holds, without Optional
     */
    record Field(Class<?> owner, String name, Type type) {}

    /** The type of the value at a place; empty for members that this release does not know. */
    static Optional<Type> at(Class<?> document, Place place) {
        Optional<Type> type = Optional.of(document);
        for (Place.Step step : place.steps()) {
            type = switch (step) {
                case Place.Step.Member(var name) -> type.flatMap(owner -> field(owner, name)).map(Field::type);
                case Place.Step.Entry _ -> type.flatMap(Typing::entry);
            };
        }
        return type;
    }

    /** A component of a record type; empty if it has none of that name. */
    static Optional<Field> field(Type owner, String name) {
        return owner instanceof Class<?> type && type.isRecord() && !name.equals("unknown")
                ? Arrays.stream(type.getRecordComponents()).filter(component -> component.getName().equals(name)).findFirst()
                        .map(component -> new Field(type, name, bare(component)))
                : Optional.empty();
    }

    /** What a list holds. */
    static Optional<Type> entry(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == List.class
                ? Optional.of(generic.getActualTypeArguments()[0]) : Optional.empty();
    }

    private static Type bare(RecordComponent component) {
        Type type = component.getGenericType();
        return type instanceof ParameterizedType generic && generic.getRawType() == Optional.class
                ? generic.getActualTypeArguments()[0] : type;
    }
}

package aiworkbench.edit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import aiworkbench.model.DocumentId;
import aiworkbench.model.Element;
import aiworkbench.model.Link;

/** Walks through a document and builds anew what holds something that changes; everything else stays the same instance. */
abstract class Rebuilding {

    /** What stands in the place of an id of a document. */
    DocumentId id(DocumentId id) {
        return id;
    }

    /** Whether a link goes that stands in an element, or in the document itself. */
    boolean gone(Link link, String owner) {
        return false;
    }

    /** The same record, or another one of its type. */
    final Object record(Record record, String around) {
        var inside = record instanceof Element element ? element.id() : around;
        var components = record.getClass().getRecordComponents();
        var values = Arrays.stream(components).map(component -> read(record, component)).toArray();
        boolean same = true;
        for (int i = 0; i < values.length; i++) {
            var value = value(values[i], inside);
            same &= value == values[i];
            values[i] = value;
        }
        return same ? record : build(record.getClass(), components, values);
    }

    /** What stands in the place of a value. */
    Object value(Object value, String around) {
        return switch (value) {
            case List<?> list -> list(list, around);
            case Optional<?> one -> one.isEmpty() ? one : optional(one, one.get(), around);
            case DocumentId id -> id(id);
            case Record record -> record(record, around);
            default -> value;
        };
    }

    private boolean gone(Object part, String around) {
        return part instanceof Link link && gone(link, around);
    }

    private Optional<?> optional(Optional<?> whole, Object inside, String around) {
        var value = value(inside, around);
        return gone(inside, around) ? Optional.empty() : value == inside ? whole : Optional.of(value);
    }

    private List<?> list(List<?> list, String around) {
        var kept = new ArrayList<Object>();
        boolean same = true;
        for (var each : list) {
            var value = value(each, around);
            if (gone(each, around)) {
                same = false;
            } else {
                same &= value == each;
                kept.add(value);
            }
        }
        return same ? list : kept;
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Accessors of the model are public and only read", e);
        }
    }

    private static Object build(Class<?> type, RecordComponent[] components, Object[] values) {
        try {
            return type.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new)).newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("A record with another link, or without it, is as valid", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Records of the model are public", e);
        }
    }
}

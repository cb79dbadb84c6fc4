package aiworkbench.edit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import aiworkbench.model.Document;
import aiworkbench.model.Element;
import aiworkbench.model.Link;

/** Edits of links, wherever in a document they stand. */
public final class LinkEdits {

    private LinkEdits() {}

    /**
     * Removes every link of an element to a place; links of other elements stay.
     *
     * @param owner id of the innermost element around the links, or empty for those of the document itself
     */
    public static <D extends Record & Document> Edit<D> remove(Class<D> type, String owner, Link to) {
        return Edit.of("edit.removeLink", owner, document -> type.cast(new Removing(owner, to).record(document, "")));
    }

    /** Rebuilds what holds such a link; everything else stays the same instance. */
    private record Removing(String owner, Link to) {

        private Object record(Record record, String around) {
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

        private Object value(Object value, String around) {
            return switch (value) {
                case List<?> list -> list(list, around);
                case Optional<?> one -> one.isEmpty() ? one : optional(one, one.get(), around);
                case Link _ -> value;
                case Record record -> record(record, around);
                default -> value;
            };
        }

        private Optional<?> optional(Optional<?> whole, Object inside, String around) {
            var value = value(inside, around);
            return gone(inside, around) ? Optional.empty() : value == inside ? whole : Optional.of(value);
        }

        private boolean gone(Object link, String around) {
            return around.equals(owner) && link instanceof Link there && there.document().equals(to.document()) && there.element().equals(to.element());
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
                throw new IllegalStateException("A record without a link is as valid as with it", e);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Records of the model are public", e);
            }
        }
    }
}

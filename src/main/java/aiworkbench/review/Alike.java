package aiworkbench.review;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Compares parts of documents by all that they say, whatever ids they carry. */
final class Alike {

    private static final String ID = "id";

    /** What is compared of a record: everything but its id. */
    private static final ClassValue<Method[]> PARTS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).filter(component -> !component.getName().equals(ID))
                    .map(RecordComponent::getAccessor).map(Parts::open).toArray(Method[]::new);
        }
    };

    /** The texts among them. */
    private static final ClassValue<Method[]> TEXTS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            return Arrays.stream(PARTS.get(type)).filter(part -> part.getReturnType() == String.class).toArray(Method[]::new);
        }
    };

    private Alike() {}

    /** A number that is the same for records that are {@linkplain #but alike}, and mostly another one for others: from their texts. */
    static int hash(Record record) {
        int hash = record.getClass().hashCode();
        for (var text : TEXTS.get(record.getClass())) {
            hash = 31 * hash + Parts.value(record, text).hashCode();
        }
        return hash;
    }

    /** Whether two values are the same but for their ids and those of what they hold. */
    static boolean but(Object one, Object other) {
        if (one == other) {
            return true;
        }
        if (one instanceof Record record) {
            return record.getClass() == other.getClass() && records(record, (Record) other);
        }
        if (one instanceof List<?> list) {
            return other instanceof List<?> others && lists(list, others);
        }
        if (one instanceof Optional<?> optional && other instanceof Optional<?> another && optional.isPresent() && another.isPresent()) {
            return but(optional.get(), another.get());
        }
        return one.equals(other);
    }

    private static boolean records(Record one, Record other) {
        for (var part : PARTS.get(one.getClass())) {
            if (!but(Parts.value(one, part), Parts.value(other, part))) {
                return false;
            }
        }
        return true;
    }

    private static boolean lists(List<?> some, List<?> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!but(some.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }
}

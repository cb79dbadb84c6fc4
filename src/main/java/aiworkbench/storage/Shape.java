package aiworkbench.storage;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a record lies in a file: its members in order, and the record that stands for an absent one.
 *
 * @param preset the record whose members are all presets; empty if it has a required member
 */
record Shape(Class<? extends Record> type, List<Member> members, Method unknownMembers, Constructor<? extends Record> constructor,
        Optional<Record> preset) {

    /** The component that keeps members this version does not know. It has no member of its own. */
    static final String UNKNOWN = "unknown";

    /**
     * One member.
     *
     * @param preset what an absent member stands for; empty if the member is required
     */
    record Member(String name, Kind kind, Optional<Object> preset, Method accessor) {

        boolean required() {
            return preset.isEmpty();
        }

        Object of(Record owner) {
            return Shape.call(accessor, owner);
        }
    }

    /** The members of a record that this version does not know. */
    @SuppressWarnings("unchecked")
    Map<String, Object> unknown(Record owner) {
        return (Map<String, Object>) call(unknownMembers, owner);
    }

    private static Object call(Method accessor, Record owner) {
        try {
            return accessor.invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(accessor.toString(), e);
        }
    }

    /**
     * A record from the values of its members in order.
     *
     * @throws Refused if the record refuses them
     */
    Record make(List<Object> values, Map<String, Object> unknown) throws Refused {
        try {
            List<Object> all = new ArrayList<>(values);
            all.add(unknown);
            return constructor.newInstance(all.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refusal) {
                throw new Refused(refusal.getMessage());
            }
            throw new IllegalStateException(type.toString(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.toString(), e);
        }
    }

    /** A record does not accept the values of its members. The message is the key of a sentence for the user. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        Refused(String key) {
            super(key, null, false, false);
        }
    }
}

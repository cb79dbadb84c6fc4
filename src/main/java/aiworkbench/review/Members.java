package aiworkbench.review;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import aiworkbench.model.DocumentId;

/**
 * The members of a type of records, looked up once for each type: to ask for the components of a record takes longer than to read
 * all of them.
 *
 * @param said all but the id
 * @param texts those that are texts, but for the id
 * @param branches those that may hold elements or links; most components are texts and numbers, which nobody has to look into
 */
record Members(List<Member> said, List<Member> texts, List<Member> branches, Map<String, Member> byName) {

    private static final String ID = "id";

    private static final ClassValue<Members> KNOWN = new ClassValue<>() {
        @Override
        protected Members computeValue(Class<?> type) {
            return of(type.getRecordComponents());
        }
    };

    /** One member. */
    record Member(String name, Method accessor) {

        private static Member of(RecordComponent component) {
            var accessor = component.getAccessor();
            // Checks of access cost more than the call.
            accessor.setAccessible(true);
            return new Member(component.getName(), accessor);
        }

        Object of(Record record) {
            try {
                return accessor.invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Accessors of the model are public and only read", e);
            }
        }
    }

    /** The members of a record. */
    static Members of(Record record) {
        return KNOWN.get(record.getClass());
    }

    /** What a record holds under a name, if it has such a member. */
    static Optional<Object> value(Record record, String name) {
        return Optional.ofNullable(of(record).byName().get(name)).map(member -> member.of(record));
    }

    private static Members of(RecordComponent[] components) {
        var said = new ArrayList<Member>();
        var texts = new ArrayList<Member>();
        var branches = new ArrayList<Member>();
        var byName = new HashMap<String, Member>();
        for (var component : components) {
            var member = Member.of(component);
            byName.put(member.name(), member);
            if (!member.name().equals(ID)) {
                said.add(member);
                if (component.getType() == String.class) {
                    texts.add(member);
                }
            }
            if (mayHold(component) && !Map.class.isAssignableFrom(component.getType())) {
                branches.add(member);
            }
        }
        return new Members(List.copyOf(said), List.copyOf(texts), List.copyOf(branches), Map.copyOf(byName));
    }

    private static boolean mayHold(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType generic
                ? Stream.of(generic.getActualTypeArguments()).anyMatch(type -> type instanceof Class<?> held && holds(held))
                : holds(component.getType());
    }

    private static boolean holds(Class<?> type) {
        return type.isRecord() && type != DocumentId.class || type.isInterface();
    }
}

package aiworkbench.review;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import aiworkbench.model.Block;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;
import aiworkbench.model.Element;
import aiworkbench.model.ItemAnswer;
import aiworkbench.model.Link;
import aiworkbench.model.ScaleScore;

/**
 * Every element and link of a document, wherever it stands. Found by walking the records, so that a part which the model gains
 * later is seen as well.
 *
 * @param elements in the order of the document
 * @param links in the order of the document
 * @param ids of all elements
 */
record Parts(List<Placed<Element>> elements, List<Placed<Link>> links, Set<String> ids) {

    /**
     * A part and where it stands.
     *
     * @param owner id of the innermost element around it, or empty
     * @param list name of the member that holds it
     */
    record Placed<T>(T part, String owner, String list) {}

    /** Looked up once for each record type: most components are texts and numbers, which nobody has to look into. */
    private static final ClassValue<List<Branch>> BRANCHES = new ClassValue<>() {
        @Override
        protected List<Branch> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).filter(Branch::mayHold)
                    .filter(component -> !Map.class.isAssignableFrom(component.getType()))
                    .map(component -> new Branch(component.getName(), open(component.getAccessor()))).toList();
        }
    };

    /** All members of each record type: to ask for the components of a record takes longer than to read all of them. */
    private static final ClassValue<Map<String, Method>> MEMBERS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).collect(Collectors.toMap(RecordComponent::getName, component -> open(component.getAccessor())));
        }
    };

    /** Checks of access cost more than the call. */
    static Method open(Method accessor) {
        accessor.setAccessible(true);
        return accessor;
    }

    static Parts of(Document document) {
        var parts = new Parts(new ArrayList<>(), new ArrayList<>(), new HashSet<>());
        parts.walk((Record) document, "");
        return parts;
    }

    /** What people call the element with an id; the id itself if there is none. */
    String name(String id) {
        return elements.stream().map(Placed::part).filter(element -> element.id().equals(id)).findFirst().map(Names::of).orElse(id);
    }

    /** Whether its id is its own; ids of answers, scales and blocks come from lists that ship with the program. */
    static boolean named(Element element) {
        return !(element instanceof ItemAnswer || element instanceof ScaleScore || element instanceof Block);
    }

    private void walk(Record record, String owner) {
        for (var branch : BRANCHES.get(record.getClass())) {
            visit(value(record, branch.accessor()), owner, branch.name());
        }
    }

    /** A component that may hold elements or links. */
    private record Branch(String name, Method accessor) {

        static boolean mayHold(RecordComponent component) {
            return component.getGenericType() instanceof ParameterizedType generic
                    ? Stream.of(generic.getActualTypeArguments()).anyMatch(type -> type instanceof Class<?> held && holds(held))
                    : holds(component.getType());
        }

        private static boolean holds(Class<?> type) {
            return type.isRecord() && type != DocumentId.class || type.isInterface();
        }
    }

    private void visit(Object value, String owner, String list) {
        switch (value) {
            case Collection<?> many -> many.forEach(each -> visit(each, owner, list));
            case Optional<?> one -> one.ifPresent(each -> visit(each, owner, list));
            case Link link -> links.add(new Placed<>(link, owner, list));
            case Element element -> {
                elements.add(new Placed<>(element, owner, list));
                ids.add(element.id());
                walk((Record) element, element.id());
            }
            case Record record -> walk(record, owner);
            default -> { }
        }
    }

    /** A member of a document. */
    static Object member(Document document, String name) {
        return member((Record) document, name);
    }

    /** What stands at a place, as text; empty where a document has no such place. */
    String content(Document document, Target target) {
        if (!target.element().isEmpty()) {
            return elements.stream().map(Placed::part).filter(e -> e.id().equals(target.element()))
                    .map(Object::toString).collect(Collectors.joining("\n"));
        }
        Object place = document;
        for (var name : target.field().split("\\.")) {
            place = place instanceof Record record ? member(record, name) : "";
        }
        return place.toString();
    }

    private static Object member(Record record, String name) {
        var accessor = MEMBERS.get(record.getClass()).get(name);
        return accessor == null ? "" : value(record, accessor);
    }

    static Object value(Record record, Method accessor) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Accessors of the model are public and only read", e);
        }
    }
}

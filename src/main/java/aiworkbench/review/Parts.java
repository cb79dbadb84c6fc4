package aiworkbench.review;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import aiworkbench.model.Block;
import aiworkbench.model.Document;
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
 */
record Parts(List<Placed<Element>> elements, List<Placed<Link>> links) {

    /** The components of each type of record: the system would make them anew each time. */
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    /**
     * A part and where it stands.
     *
     * @param owner id of the innermost element around it, or empty
     * @param list name of the member that holds it
     */
    record Placed<T>(T part, String owner, String list) {}

    static Parts of(Document document) {
        var parts = new Parts(new ArrayList<>(), new ArrayList<>());
        parts.walk((Record) document, "");
        return parts;
    }

    /** Ids of all elements. */
    Set<String> ids() {
        return elements.stream().map(p -> p.part().id()).collect(Collectors.toSet());
    }

    /** Whether its id is its own; ids of answers, scales and blocks come from lists that ship with the program. */
    static boolean named(Element element) {
        return !(element instanceof ItemAnswer || element instanceof ScaleScore || element instanceof Block);
    }

    private void walk(Record record, String owner) {
        for (var component : COMPONENTS.get(record.getClass())) {
            visit(value(record, component), owner, component.getName());
        }
    }

    private void visit(Object value, String owner, String list) {
        switch (value) {
            case Collection<?> many -> many.forEach(each -> visit(each, owner, list));
            case Optional<?> one -> one.ifPresent(each -> visit(each, owner, list));
            case Link link -> links.add(new Placed<>(link, owner, list));
            case Element element -> {
                elements.add(new Placed<>(element, owner, list));
                walk((Record) element, element.id());
            }
            case Record record -> walk(record, owner);
            default -> { }
        }
    }

    /** What stands at a place, as text; empty where a document has no such place. */
    static String content(Document document, Target target) {
        if (!target.element().isEmpty()) {
            return of(document).elements().stream().map(Placed::part).filter(e -> e.id().equals(target.element()))
                    .map(Object::toString).collect(Collectors.joining("\n"));
        }
        Object place = document;
        for (var name : target.field().split("\\.")) {
            place = place instanceof Record record ? member(record, name) : "";
        }
        return place.toString();
    }

    private static Object member(Record record, String name) {
        return Arrays.stream(COMPONENTS.get(record.getClass())).filter(c -> c.getName().equals(name)).findFirst()
                .map(c -> value(record, c)).orElse("");
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Accessors of the model are public and only read", e);
        }
    }
}

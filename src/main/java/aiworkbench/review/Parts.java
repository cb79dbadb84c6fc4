package aiworkbench.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
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

    static Parts of(Document document) {
        var parts = new Parts(new ArrayList<>(), new ArrayList<>(), new HashSet<>());
        parts.walk((Record) document, "");
        return parts;
    }

    /** What people call the element with an id; the id itself if there is none. */
    Object name(String id) {
        return elements.stream().map(Placed::part).filter(element -> element.id().equals(id)).findFirst().map(Names::of).orElse(id);
    }

    /** Whether its id is its own; ids of answers, scales and blocks come from lists that ship with the program. */
    static boolean named(Element element) {
        return !(element instanceof ItemAnswer || element instanceof ScaleScore || element instanceof Block);
    }

    private void walk(Record record, String owner) {
        for (var branch : Members.of(record).branches()) {
            visit(branch.of(record), owner, branch.name());
        }
    }

    private void visit(Object value, String owner, String list) {
        switch (value) {
            case Collection<?> many -> {
                for (var each : many) {
                    visit(each, owner, list);
                }
            }
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

    /** What stands at a place, as text; empty where a document has no such place. */
    String content(Document document, Target target) {
        if (!target.element().isEmpty()) {
            return elements.stream().map(Placed::part).filter(e -> e.id().equals(target.element()))
                    .map(Object::toString).collect(Collectors.joining("\n"));
        }
        Object place = document;
        for (var name : target.field().split("\\.")) {
            place = place instanceof Record record ? Members.value(record, name).orElse("") : "";
        }
        return place.toString();
    }
}

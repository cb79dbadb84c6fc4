package aiworkbench.review;

import java.util.Optional;

import aiworkbench.governance.Titles;
import aiworkbench.model.Document;
import aiworkbench.model.Element;
import aiworkbench.model.Mitigation;
import aiworkbench.model.Note;
import aiworkbench.model.Risk;

/**
 * An element that has no name yet, by what people can tell it by: its kind and where it stands.
 *
 * @param kind simple name of its record, such as {@code Metric}
 * @param call its code, or the how manieth of its kind it is where it stands; its id until that is known
 * @param where the title of what holds it, such as a block; empty for the document
 */
record Unnamed(String kind, String call, Object where) {

    /** One that stands in no document yet. */
    static Unnamed of(Element element) {
        return new Unnamed(kind(element), element.id(), "");
    }

    /** What people call the element in its document: what the program calls it, or the place where it stands. */
    Object in(Document document, Parts parts) {
        var title = Titles.of(document, kind, "id", call);
        return title.isPresent() ? title.get()
                : parts.elements().stream().filter(placed -> placed.part().id().equals(call) && kind(placed.part()).equals(kind)).findFirst()
                        .map(placed -> in(document, parts, placed)).orElse(this);
    }

    private Unnamed in(Document document, Parts parts, Parts.Placed<Element> placed) {
        var where = where(document, parts, placed);
        var call = code(placed.part()).orElseGet(() -> String.valueOf(1 + parts.elements().stream().takeWhile(other -> other != placed)
                .filter(other -> kind(other.part()).equals(kind) && where.equals(where(document, parts, other))).count()));
        return new Unnamed(kind, call, where);
    }

    private static String kind(Element element) {
        return element.getClass().getSimpleName();
    }

    private static Optional<String> code(Element element) {
        return element instanceof Risk risk ? Optional.of(risk.code().strip()).filter(code -> !code.isEmpty()) : Optional.empty();
    }

    private static Object where(Document document, Parts parts, Parts.Placed<Element> placed) {
        return switch (placed.part()) {
            case Note note -> Titles.of(document, "Note", "block", note.block()).orElse("");
            case Mitigation _ -> parts.name(placed.owner()) instanceof Unnamed risk ? risk.in(document, parts) : parts.name(placed.owner());
            default -> "";
        };
    }
}

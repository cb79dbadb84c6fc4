package aiworkbench.review;

import java.util.ArrayList;
import java.util.List;

import aiworkbench.model.Element;

/**
 * What a rule found, before it has the rule's name on it.
 *
 * @param variant which sentence of the rule fits, or empty
 * @param milder whether it matters one step less than the rule says
 */
record Spot(String element, String field, String variant, boolean milder, List<Object> args) {

    /** In a field of an element. */
    static Spot in(Element element, String field, Object... args) {
        return in(element.id(), field, args);
    }

    /** In a field of the element with an id. */
    static Spot in(String element, String field, Object... args) {
        return new Spot(element, field, "", false, List.of(args));
    }

    /** In a field of the document itself. */
    static Spot field(String field, Object... args) {
        return in("", field, args);
    }

    /** Told by another sentence of the rule. */
    Spot as(String sentence) {
        return new Spot(element, field, sentence, milder, args);
    }

    /** One step less grave, told by another sentence that names one thing more. */
    Spot milder(String sentence, Object more) {
        var all = new ArrayList<>(args);
        all.add(more);
        return new Spot(element, field, sentence, true, all);
    }

    Finding finding(Rule rule, Product product) {
        var document = product.document();
        var said = args.stream().anyMatch(Spot::hasPlace) ? args.stream().map(arg -> placed(arg, product)).toList() : args;
        return new Finding(rule.id(), variant, milder ? rule.severity().milder() : rule.severity(),
                Target.element(document, element, field), said);
    }

    private static boolean hasPlace(Object arg) {
        return arg instanceof Unnamed || arg instanceof Words words && !words.keys();
    }

    /** What has no name is told by its place, which only the document knows. */
    private static Object placed(Object arg, Product product) {
        return switch (arg) {
            case Unnamed unnamed -> unnamed.in(product.document(), product.parts());
            case Words(var words, var keys) when !keys -> new Words(words.stream().map(word -> placed(word, product)).toList(), false);
            default -> arg;
        };
    }
}

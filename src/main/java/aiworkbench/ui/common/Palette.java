package aiworkbench.ui.common;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The named colours of a look, for the build: it puts each colour where a rule names it. JavaFX would look every name up in the node,
 * its parent, and so on to the root, for each node and each of its states. Names that a rule gives a meaning of its own below the root
 * stay names.
 */
final class Palette {

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern DECLARATION = Pattern.compile("(-(?:aw|color)-[\\w-]+)\\s*:\\s*([^;]+);");
    private static final Pattern NAME = Pattern.compile("(?<![\\w-])-(?:aw|color)-[\\w-]+(?!\\s*:)(?![\\w-])");

    private final Map<String, String> colours = new HashMap<>();

    /**
     * The colours that the rules of a look give the root.
     *
     * @param rules without comments; what comes later counts
     */
    Palette(String rules) {
        Set<String> local = new HashSet<>();
        RULE.matcher(rules).results().forEach(rule -> DECLARATION.matcher(rule.group(2)).results().forEach(colour -> {
            if (rule.group(1).strip().equals(".root")) {
                colours.put(colour.group(1), colour.group(2).strip());
            } else {
                local.add(colour.group(1));
            }
        }));
        colours.keySet().removeAll(local);
    }

    /** The rules with colours instead of their names. */
    String mixed(String rules) {
        return NAME.matcher(rules).replaceAll(name -> Matcher.quoteReplacement(colour(name)));
    }

    private String colour(MatchResult name) {
        String colour = colours.get(name.group());
        return colour == null ? name.group() : mixed(colour);
    }
}

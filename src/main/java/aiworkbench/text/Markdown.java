package aiworkbench.text;

import java.util.regex.Pattern;

/** Text in Markdown. */
public final class Markdown {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>|~&]");
    /** What would start a heading, list, quote or rule at the start of a line. */
    private static final Pattern STARTS_BLOCK = Pattern.compile("(?m)^(\\s*)([#+=-])");
    private static final Pattern NUMBERED = Pattern.compile("(?m)^(\\s*\\d+)([.)])");
    /** GitHub makes links of these without being asked. */
    private static final Pattern AUTOLINK = Pattern.compile("(?i)\\b(https?|ftp|mailto|xmpp)(:)|\\b(www)(\\.)|(?<=\\w)(@)(?=\\w)");

    private Markdown() {}

    /** Text that reads as it was written, on one or several lines. Blanks around it go. */
    public static String escape(String text) {
        return escapePart(text.strip());
    }

    /** The same for a part of a text, whose blanks stay. */
    public static String escapePart(String text) {
        String escaped = SPECIAL.matcher(text).replaceAll(match -> "\\\\" + (match.group().equals("\\") ? "\\\\" : match.group()));
        escaped = NUMBERED.matcher(escaped).replaceAll("$1\\\\$2");
        escaped = STARTS_BLOCK.matcher(escaped).replaceAll("$1\\\\$2");
        return AUTOLINK.matcher(escaped).replaceAll(match -> match.group(2) != null ? match.group(1) + "\\\\:"
                : match.group(4) != null ? match.group(3) + "\\\\." : "\\\\@");
    }
}

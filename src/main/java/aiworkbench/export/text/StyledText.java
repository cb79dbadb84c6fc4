package aiworkbench.export.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * One paragraph and the style of each of its characters.
 *
 * @param empty style of the line if there are no characters
 * @param followed whether another paragraph of the same text comes next
 */
record StyledText(String text, Style[] styles, Style empty, boolean followed) {

    /** The paragraphs of spans; a line end separates them, so there is always at least one. */
    static List<StyledText> paragraphs(List<Span> spans) {
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("text needs at least one span, for its style");
        }
        StringBuilder all = new StringBuilder();
        List<Style> styles = new ArrayList<>();
        for (Span span : spans) {
            String clean = Characters.clean(span.text());
            all.append(clean);
            styles.addAll(Collections.nCopies(clean.length(), span.style()));
        }
        List<StyledText> paragraphs = new ArrayList<>();
        Style last = spans.getFirst().style();
        Style[] each = styles.toArray(Style[]::new);
        for (int from = 0; from <= each.length; ) {
            int end = all.indexOf("\n", from);
            int to = end < 0 ? each.length : end;
            last = from < each.length ? each[from] : last;
            paragraphs.add(new StyledText(all.substring(from, to), Arrays.copyOfRange(each, from, to), last, end >= 0));
            from = to + 1;
        }
        return paragraphs;
    }
}

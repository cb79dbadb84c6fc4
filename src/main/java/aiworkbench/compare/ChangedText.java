package aiworkbench.compare;

import aiworkbench.storage.merge.Difference;
import aiworkbench.text.Markdown;
import aiworkbench.text.Messages;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Differences as text: plain, with words that went in {@code [-…-]} and new ones in {@code {+…+}}, or as Markdown. */
public final class ChangedText {

    private ChangedText() {}

    /** One paragraph an element, one line a field. */
    public static String plain(List<Changed> changes, Messages messages) {
        return changes.stream().map(changed -> "  " + sign(changed.kind()) + " " + head(changed, messages) + "\n"
                + changed.values().stream().map(value -> "      " + messages.text("versions.labelled", value.label(),
                        marked(value, UnaryOperator.identity(), "[-%s-]", "{+%s+}")).replaceAll("\\R", "\n        ") + "\n")
                        .collect(Collectors.joining())).collect(Collectors.joining());
    }

    /** One list item an element, one item inside it a field. */
    public static String markdown(List<Changed> changes, Messages messages) {
        return changes.stream().map(changed -> "- **" + word(changed.kind(), messages) + "** " + Markdown.escape(head(changed, messages)) + "\n"
                + changed.values().stream().map(value -> "  - " + messages.text("versions.labelled", Markdown.escape(value.label()),
                        marked(value, Markdown::escapePart, "~~%s~~", "**%s**")).replaceAll("\\R", "<br>") + "\n")
                        .collect(Collectors.joining())).collect(Collectors.joining());
    }

    /** What happened, as one word. */
    public static String word(Difference.Kind kind, Messages messages) {
        return messages.text(switch (kind) {
            case ADDED -> "versions.kind.added";
            case REMOVED -> "versions.kind.removed";
            case CHANGED -> "versions.kind.changed";
            case MOVED -> "versions.kind.moved";
        });
    }

    private static String head(Changed changed, Messages messages) {
        return changed.where().isEmpty() ? changed.title() : messages.text("changes.where", changed.title(), changed.where());
    }

    private static String sign(Difference.Kind kind) {
        return switch (kind) {
            case ADDED -> "+";
            case REMOVED -> "-";
            case CHANGED -> "*";
            case MOVED -> ">";
        };
    }

    private static String marked(Changed.Value value, UnaryOperator<String> escape, String gone, String fresh) {
        return WordChanges.between(value.before(), value.after()).stream().map(part -> {
            var text = escape.apply(part.text().strip());
            var blank = part.text().substring(part.text().stripTrailing().length());
            return switch (part.kind()) {
                case SAME -> escape.apply(part.text());
                case GONE -> text.isEmpty() ? "" : String.format(gone, text) + (blank.isEmpty() ? " " : blank);
                case NEW -> text.isEmpty() ? part.text() : String.format(fresh, text) + blank;
            };
        }).collect(Collectors.joining()).stripTrailing();
    }
}

package aiworkbench.storage;

import aiworkbench.text.Messages;
import aiworkbench.text.Visible;
import java.util.List;

/**
 * What is wrong with a file, where, and what to do about it. The sentence itself is looked up when it is shown.
 *
 * @param key key of the sentence
 * @param args what the sentence names
 * @param line from 1; 0 if it is about the file as a whole
 * @param column from 1, counted in characters; 0 if it is about the file as a whole
 * @param path the way to the value, such as {@code risks 3, inherent}; empty at the top
 */
public record Complaint(String key, List<Object> args, int line, int column, String path) {

    public Complaint {
        args = List.copyOf(args);
    }

    /** About a file as a whole. */
    public static Complaint about(String key, Object... args) {
        return new Complaint(key, List.of(args), 0, 0, "");
    }

    /** The sentence alone, without the place. What cannot be seen in names and excerpts is marked. */
    public String sentence(Messages messages) {
        return messages.text(key, args.stream().map(arg -> arg instanceof String text ? Visible.of(text) : arg).toList());
    }

    /** The sentence for the user, with the place before it. */
    public String text(Messages messages) {
        if (line == 0) {
            return sentence(messages);
        }
        return path.isEmpty()
                ? messages.text("storage.at.top", line, column, sentence(messages))
                : messages.text("storage.at", line, column, path, sentence(messages));
    }
}

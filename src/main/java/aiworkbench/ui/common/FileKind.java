package aiworkbench.ui.common;

import java.util.List;

/**
 * A kind of file to choose from.
 *
 * @param name what people call it
 * @param patterns such as {@code *.canvas.json}
 */
public record FileKind(String name, List<String> patterns) {

    public FileKind {
        patterns = List.copyOf(patterns);
    }
}

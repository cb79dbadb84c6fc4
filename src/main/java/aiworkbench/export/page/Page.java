package aiworkbench.export.page;

import java.util.List;
import java.util.stream.Stream;

/**
 * One page: its size and what is on it, in reading order, which is also the order of painting.
 */
public record Page(Size size, List<Content> content) {

    public Page {
        content = List.copyOf(content);
    }

    /** Every mark in order, whatever group it is in. */
    public Stream<Mark> marks() {
        return content.stream().flatMap(Page::marks);
    }

    private static Stream<Mark> marks(Content content) {
        return switch (content) {
            case Mark mark -> Stream.of(mark);
            case Group group -> group.content().stream().flatMap(Page::marks);
        };
    }
}

package aiworkbench.export.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import aiworkbench.export.page.Anchor;
import aiworkbench.export.page.Content;
import aiworkbench.export.page.Group;
import aiworkbench.export.page.Link;
import aiworkbench.export.page.Link.Target;
import aiworkbench.export.page.Mark;
import aiworkbench.export.page.Page;

/** Joins the parts of a report: every place is there once, and a link to an element without a place leads to its document. */
final class ReportLinks {

    private final Set<String> known = new HashSet<>();

    private ReportLinks() {}

    /** The same pages with places and links that fit together. */
    static List<Page> joined(List<Page> pages) {
        var links = new ReportLinks();
        var once = pages.stream().map(page -> new Page(page.size(), page.content().stream().flatMap(c -> links.once(c).stream()).toList())).toList();
        return once.stream().map(page -> new Page(page.size(), page.content().stream().flatMap(c -> links.led(c).stream()).toList())).toList();
    }

    private Optional<Content> once(Content content) {
        return switch (content) {
            case Group group -> Optional.of(new Group(group.tag(), group.content().stream().flatMap(c -> once(c).stream()).toList(), group.words()));
            case Anchor anchor -> known.add(anchor.name()) ? Optional.of(anchor) : Optional.empty();
            case Mark mark -> Optional.of(mark);
        };
    }

    private Optional<Content> led(Content content) {
        return switch (content) {
            case Group group -> {
                var inner = group.content().stream().flatMap(c -> led(c).stream()).toList();
                yield inner.isEmpty() && !group.content().isEmpty() ? Optional.empty() : Optional.of(new Group(group.tag(), inner, group.words()));
            }
            case Link(var area, Target.Place(String place), String words) -> led(place).map(there -> new Link(area, new Target.Place(there), words));
            case Mark mark -> Optional.of(mark);
        };
    }

    private Optional<String> led(String place) {
        String document = place.substring(0, place.lastIndexOf(' ') + 1);
        return known.contains(place) ? Optional.of(place) : Optional.of(document).filter(known::contains);
    }
}

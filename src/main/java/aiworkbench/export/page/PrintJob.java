package aiworkbench.export.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything a writer needs: pages, what the file says about itself, its outline and what it carries.
 * The same job always gives the same bytes.
 *
 * @param pages at least one
 * @param attachment the document the pages were made from, so that the PDF opens again; only PDF carries it
 */
public record PrintJob(List<Page> pages, JobInfo info, List<Bookmark> bookmarks, Optional<Attachment> attachment) {

    public PrintJob {
        pages = List.copyOf(pages);
        bookmarks = List.copyOf(bookmarks);
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("a job has at least one page");
        }
        checkAnchors(pages, bookmarks);
    }

    /** A job of pages only. */
    public static PrintJob of(JobInfo info, List<Page> pages) {
        return new PrintJob(pages, info, List.of(), Optional.empty());
    }

    /** The same job with an outline. */
    public PrintJob with(List<Bookmark> outline) {
        return new PrintJob(pages, info, outline, attachment);
    }

    /** The same job carrying a file. */
    public PrintJob with(Attachment file) {
        return new PrintJob(pages, info, bookmarks, Optional.of(file));
    }

    /** The characters no font has, each once, where they stand first. */
    public List<MissingCharacter> missingCharacters() {
        List<MissingCharacter> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < pages.size(); i++) {
            int number = i + 1;
            pages.get(i).marks().forEach(mark -> {
                if (mark instanceof Missing missing && seen.add(missing.text())) {
                    found.add(new MissingCharacter(number, missing.text(), missing.sample()));
                }
            });
        }
        return List.copyOf(found);
    }

    private static void checkAnchors(List<Page> pages, List<Bookmark> bookmarks) {
        Set<String> known = new HashSet<>();
        pages.stream().flatMap(Page::marks).forEach(mark -> {
            if (mark instanceof Anchor(String name, _) && !known.add(name)) {
                throw new IllegalArgumentException("two anchors named " + name);
            }
        });
        pages.stream().flatMap(Page::marks).forEach(mark -> {
            if (mark instanceof Link(_, Link.Target.Place(String anchor), _)) {
                requireKnown(known, anchor);
            }
        });
        bookmarks.forEach(bookmark -> checkBookmark(bookmark, known));
    }

    private static void checkBookmark(Bookmark bookmark, Set<String> known) {
        requireKnown(known, bookmark.anchor());
        bookmark.children().forEach(child -> checkBookmark(child, known));
    }

    private static void requireKnown(Set<String> known, String anchor) {
        if (!known.contains(anchor)) {
            throw new IllegalArgumentException("no anchor named " + anchor);
        }
    }
}

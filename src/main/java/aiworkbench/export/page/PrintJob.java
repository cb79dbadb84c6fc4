package aiworkbench.export.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything a writer needs: pages, what the file says about itself, its outline and what it carries.
 * The same job always gives the same bytes.
 *
 * @param pages at least one
 * @param attachments the documents the pages were made from, so that the PDF opens again; only PDF carries them
 */
public record PrintJob(List<Page> pages, JobInfo info, List<Bookmark> bookmarks, List<Attachment> attachments) {

    public PrintJob {
        pages = List.copyOf(pages);
        bookmarks = List.copyOf(bookmarks);
        attachments = List.copyOf(attachments);
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("a job has at least one page");
        }
        checkAnchors(pages, bookmarks);
        checkNames(attachments);
    }

    /** A job of pages only. */
    public static PrintJob of(JobInfo info, List<Page> pages) {
        return new PrintJob(pages, info, List.of(), List.of());
    }

    /** The same job with an outline. */
    public PrintJob with(List<Bookmark> outline) {
        return new PrintJob(pages, info, outline, attachments);
    }

    /** The same job carrying one more file. */
    public PrintJob with(Attachment file) {
        return new PrintJob(pages, info, bookmarks, Stream.concat(attachments.stream(), Stream.of(file)).toList());
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

    private static void checkNames(List<Attachment> attachments) {
        if (attachments.stream().map(Attachment::name).distinct().count() < attachments.size()) {
            throw new IllegalArgumentException("two attachments of one name");
        }
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

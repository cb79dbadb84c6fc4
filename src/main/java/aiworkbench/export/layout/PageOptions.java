package aiworkbench.export.layout;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import aiworkbench.export.page.Attachment;
import aiworkbench.export.page.Orientation;
import aiworkbench.export.page.PaperSize;
import aiworkbench.model.Link;

/**
 * What the user chose for the pages, and what a layout may know beside the document.
 *
 * @param paper size of the paper
 * @param orientation empty for the usual way of each kind, which is landscape
 * @param source the file that the PDF carries, so that it opens again
 * @param titles titles of what links point at, such as "R1 · Extreme"; empty where the target is unknown
 * @param imprint what the pages say about themselves
 * @param today for the today line and for late items; empty to leave both out
 */
public record PageOptions(
        PaperSize paper,
        Optional<Orientation> orientation,
        Optional<Attachment> source,
        Function<Link, Optional<String>> titles,
        Optional<LocalDate> today,
        Imprint imprint) {

    public PageOptions {
        Objects.requireNonNull(paper, "paper");
        Objects.requireNonNull(orientation, "orientation");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(titles, "titles");
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(imprint, "imprint");
        today = imprint.date() ? today : Optional.empty();
    }

    /** Options for pages that say everything about themselves. */
    public PageOptions(PaperSize paper, Optional<Orientation> orientation, Optional<Attachment> source,
            Function<Link, Optional<String>> titles, Optional<LocalDate> today) {
        this(paper, orientation, source, titles, today, Imprint.FULL);
    }

    /** The same options for a PDF that carries a file. */
    public PageOptions carrying(Attachment file) {
        return new PageOptions(paper, orientation, Optional.of(file), titles, today, imprint);
    }

    /** The same options for pages that carry nothing, such as pictures. */
    public PageOptions bare() {
        return new PageOptions(paper, orientation, Optional.empty(), titles, today, imprint);
    }

    /** A4, nothing attached, and no link known. */
    public static PageOptions plain() {
        return new PageOptions(PaperSize.A4, Optional.empty(), Optional.empty(), _ -> Optional.empty(), Optional.empty());
    }
}

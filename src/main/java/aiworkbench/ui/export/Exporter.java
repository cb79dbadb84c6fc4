package aiworkbench.ui.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

import aiworkbench.export.calendar.CalendarWriter;
import aiworkbench.export.csv.CsvWriter;
import aiworkbench.export.image.PngWriter;
import aiworkbench.export.image.SvgWriter;
import aiworkbench.export.layout.DocumentLayout;
import aiworkbench.export.layout.Imprint;
import aiworkbench.export.layout.LayoutLimits;
import aiworkbench.export.layout.PageOptions;
import aiworkbench.export.layout.TooLongException;
import aiworkbench.export.markdown.MarkdownWriter;
import aiworkbench.export.page.Attachment;
import aiworkbench.export.page.MissingCharacter;
import aiworkbench.export.page.Orientation;
import aiworkbench.export.page.Page;
import aiworkbench.export.page.PaperSize;
import aiworkbench.export.page.PrintJob;
import aiworkbench.export.pdf.PdfWriter;
import aiworkbench.export.text.FontLibrary;
import aiworkbench.export.words.LinkTitles;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.Plan;
import aiworkbench.storage.JsonFormat;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.Progress;

/** Turns a document into pages, pictures and the bytes of files. Slow; for work off the FX thread, by any number of threads. */
public final class Exporter {

    /** 144 dots per inch. */
    private static final double PICTURE_SCALE = 2;

    /**
     * The files of one export.
     *
     * @param files their bytes; one for each page of pictures, else one
     * @param missing characters that no font has
     */
    public record Exported(List<byte[]> files, List<MissingCharacter> missing) {}

    private final FontLibrary fonts;
    private final Messages messages;
    private final DocumentLayout layout;
    private final JsonFormat format = new JsonFormat();
    private final PdfWriter pdf;

    /** An exporter with these fonts. */
    public Exporter(FontLibrary fonts, Messages messages) {
        this.fonts = fonts;
        this.messages = messages;
        this.layout = new DocumentLayout(fonts, messages);
        this.pdf = new PdfWriter(fonts);
    }

    /**
     * Exports a document, or the report about its product.
     *
     * @param progress knows how many pictures are drawn
     * @throws IOException if a font cannot be read, or the document is too long for pages
     */
    public Exported export(ExportSubject subject, ExportChoice choice, Progress progress) throws IOException {
        return switch (preview(subject, choice)) {
            case Preview.Pages(var job) -> new Exported(files(job, choice.format(), progress), job.missingCharacters());
            case Preview.Words(var text) -> new Exported(List.of(text.getBytes(StandardCharsets.UTF_8)), List.of());
            case Preview.Refused(var why) -> throw new IOException(why);
        };
    }

    /**
     * The summary of a workshop about a canvas as PDF, on the paper of the choice.
     *
     * @throws IOException if a font cannot be read, or the document is too long for pages
     */
    public Exported summary(ExportSubject subject, ExportChoice choice) throws IOException {
        return pdf(() -> layout.printSummary((Canvas) subject.document(), workshop(subject, choice)));
    }

    /**
     * The canvas of a subject without its notes, with numbered places and slips, as PDF, on the paper of the choice.
     *
     * @throws IOException if a font cannot be read
     */
    public Exported paper(ExportSubject subject, ExportChoice choice) throws IOException {
        return pdf(() -> layout.printPaper((Canvas) subject.document(), workshop(subject, choice)));
    }

    private PageOptions workshop(ExportSubject subject, ExportChoice choice) {
        return new PageOptions(choice.paper(), Optional.empty(), Optional.empty(), new LinkTitles(subject.workspace().documents(), messages),
                Optional.of(subject.today()), choice.imprint());
    }

    private Exported pdf(Supplier<PrintJob> pages) throws IOException {
        try {
            var job = pages.get();
            return new Exported(List.of(bytes(job)), job.missingCharacters());
        } catch (TooLongException _) {
            throw new IOException(tooLong(LayoutLimits.USUAL));
        }
    }

    /** What an export will hold: the same pages and words that are written. */
    Preview preview(ExportSubject subject, ExportChoice choice) {
        var document = subject.document();
        var titles = new LinkTitles(subject.workspace().documents(), messages);
        return switch (choice.format()) {
            case MARKDOWN -> new Preview.Words(new MarkdownWriter(messages).write(document, titles));
            case CSV -> new Preview.Words(new CsvWriter(messages).write(document, titles));
            case ICS -> calendar(subject, titles);
            case PDF, PNG, SVG -> {
                boolean sources = choice.format() == ExportFormat.PDF && choice.source();
                var options = new PageOptions(choice.paper(), Optional.of(choice.orientation()), Optional.empty(), titles, Optional.of(subject.today()),
                        choice.imprint());
                yield choice.report() ? report(subject, options, sources) : pages(subject, options, sources);
            }
        };
    }

    private Preview calendar(ExportSubject subject, LinkTitles titles) {
        return subject.document() instanceof Plan plan
                ? new Preview.Words(new CalendarWriter(messages).write(plan, titles, subject.today()))
                : new Preview.Refused(messages.text("export.noCalendar"));
    }

    private Preview pages(ExportSubject subject, PageOptions options, boolean source) {
        var document = subject.document();
        var all = source ? options.carrying(new Attachment(subject.sourceName(), Attachment.JSON, format.write(document))) : options;
        try {
            return new Preview.Pages(layout.print(document, all));
        } catch (TooLongException _) {
            return refused(LayoutLimits.USUAL);
        }
    }

    private Preview report(ExportSubject subject, PageOptions options, boolean sources) {
        try {
            return new Preview.Pages(layout.print(new Reporting(format, messages).of(subject, sources), options));
        } catch (TooLongException _) {
            return refused(LayoutLimits.REPORT);
        } catch (IOException _) {
            return new Preview.Refused(messages.text("export.since.unreadable", subject.since().map(Earlier::name).orElse("")));
        }
    }

    private Preview refused(LayoutLimits limits) {
        return new Preview.Refused(tooLong(limits));
    }

    private String tooLong(LayoutLimits limits) {
        return messages.text("export.tooLong", limits.pages(), limits.time().toSeconds());
    }

    /**
     * A picture of a page as PNG.
     *
     * @param longest pixels of its longer side
     * @throws IOException if a font cannot be read
     */
    public byte[] picture(Page page, int longest) throws IOException {
        return png(page, longest / Math.max(page.size().width(), page.size().height()));
    }

    /**
     * A picture of the first page of a document as PNG; empty if the document is too long for pages.
     *
     * @param longest pixels of its longer side
     * @throws IOException if a font cannot be read
     */
    public Optional<byte[]> firstPage(Document document, LocalDate today, int longest) throws IOException {
        var options = new PageOptions(PaperSize.A4, Optional.of(Orientation.LANDSCAPE), Optional.empty(), new LinkTitles(List.of(document), messages),
                Optional.of(today), Imprint.FULL);
        try {
            return Optional.of(picture(layout.print(document, options).pages().getFirst(), longest));
        } catch (TooLongException _) {
            return Optional.empty();
        }
    }

    private byte[] png(Page page, double scale) throws IOException {
        var out = new ByteArrayOutputStream();
        new PngWriter(fonts).write(page, scale, out);
        return out.toByteArray();
    }

    private byte[] bytes(PrintJob job) throws IOException {
        var out = new ByteArrayOutputStream();
        pdf.write(job, out);
        return out.toByteArray();
    }

    private List<byte[]> files(PrintJob job, ExportFormat to, Progress progress) throws IOException {
        if (to == ExportFormat.PDF) {
            return List.of(bytes(job));
        }
        var out = new ByteArrayOutputStream();
        var files = new ArrayList<byte[]>();
        for (var page : job.pages()) {
            if (progress.cancelled()) {
                throw new CancellationException("the export is not wanted any more");
            }
            progress.report((double) files.size() / job.pages().size(), messages.text("export.turn", files.size() + 1, job.pages().size()));
            if (to == ExportFormat.PNG) {
                files.add(png(page, PICTURE_SCALE));
            } else {
                out.reset();
                new SvgWriter(fonts).write(page, job.info(), out);
                files.add(out.toByteArray());
            }
        }
        return files;
    }
}

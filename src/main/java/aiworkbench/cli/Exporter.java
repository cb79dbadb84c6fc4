package aiworkbench.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import aiworkbench.export.calendar.CalendarWriter;
import aiworkbench.export.csv.CsvWriter;
import aiworkbench.export.image.PngWriter;
import aiworkbench.export.image.SvgWriter;
import aiworkbench.export.layout.DocumentLayout;
import aiworkbench.export.layout.PageOptions;
import aiworkbench.export.layout.ProductReport;
import aiworkbench.export.markdown.MarkdownWriter;
import aiworkbench.export.page.MissingCharacter;
import aiworkbench.export.page.Page;
import aiworkbench.export.page.PrintJob;
import aiworkbench.export.pdf.PdfWriter;
import aiworkbench.export.text.FontLibrary;
import aiworkbench.export.trace.Trace;
import aiworkbench.model.Document;
import aiworkbench.model.Plan;
import aiworkbench.text.Messages;

/** Turns documents into the bytes of files, by any number of threads. Fonts are read once, when the first page needs them. */
final class Exporter {

    /** 144 dots per inch. */
    private static final double PICTURE_SCALE = 2;

    private final Messages messages;
    private final FontLibrary fonts = FontLibrary.ofThisComputer();
    private final DocumentLayout layout;
    private final PdfWriter pdf = new PdfWriter(fonts);
    private final PngWriter png = new PngWriter(fonts);
    private final SvgWriter svg = new SvgWriter(fonts);

    Exporter(Messages messages) {
        this.messages = messages;
        this.layout = new DocumentLayout(fonts, messages);
    }

    /**
     * A document in some formats.
     *
     * @param files bytes by ending, such as {@code pdf}, or {@code 2.png} for the second page of several
     * @param missing characters that no font has
     */
    record Exported(SequencedMap<String, byte[]> files, List<MissingCharacter> missing) {}

    /** Exports a document; its pages are laid out once for all pictures, and once for a PDF, whose pages say what it carries. */
    Exported export(Document document, List<ExportFormat> formats, PageOptions options) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        var missing = new LinkedHashSet<MissingCharacter>();
        Map<Boolean, PrintJob> jobs = new HashMap<>();
        for (var format : formats) {
            boolean carries = format == ExportFormat.PDF && options.source().isPresent();
            if (format.paged() && !jobs.containsKey(carries)) {
                var job = layout.print(document, carries ? options : options.bare());
                jobs.put(carries, job);
                missing.addAll(job.missingCharacters());
            }
            files.putAll(files(document, format, jobs.get(carries), options));
        }
        return new Exported(files, List.copyOf(missing));
    }

    /** Exports a report to formats that have pages. */
    Exported export(ProductReport report, List<ExportFormat> formats, PageOptions options) throws IOException {
        var job = layout.print(report, options);
        var files = new LinkedHashMap<String, byte[]>();
        for (var format : formats) {
            files.putAll(pages(format, job));
        }
        return new Exported(files, job.missingCharacters());
    }

    /** Exports a trace to formats of text. */
    Exported export(Trace trace, List<ExportFormat> formats) {
        var files = new LinkedHashMap<String, byte[]>();
        for (var format : formats) {
            switch (format) {
                case MD -> files.putAll(text(format, new MarkdownWriter(messages).write(trace)));
                case CSV -> files.putAll(text(format, new CsvWriter(messages).write(trace)));
                case PDF, PNG, SVG, ICS -> throw new IllegalArgumentException("no trace in " + format);
            }
        }
        return new Exported(files, List.of());
    }

    private Map<String, byte[]> files(Document document, ExportFormat format, PrintJob job, PageOptions options) throws IOException {
        return switch (format) {
            case PDF, PNG, SVG -> pages(format, job);
            case MD -> text(format, new MarkdownWriter(messages).write(document, options.titles()));
            case CSV -> text(format, new CsvWriter(messages).write(document, options.titles()));
            case ICS -> text(format, calendar(document, options));
        };
    }

    private Map<String, byte[]> pages(ExportFormat format, PrintJob job) throws IOException {
        return switch (format) {
            case PDF -> Map.of(format.ending(), bytes(out -> pdf.write(job, out)));
            case PNG -> pictures(job, format, (page, out) -> png.write(page, PICTURE_SCALE, out));
            case SVG -> pictures(job, format, (page, out) -> svg.write(page, job.info(), out));
            case MD, CSV, ICS -> throw new IllegalArgumentException("no pages in " + format);
        };
    }

    private String calendar(Document document, PageOptions options) {
        if (document instanceof Plan plan) {
            return new CalendarWriter(messages).write(plan, options.titles(), options.today().orElseThrow());
        }
        throw new IllegalArgumentException("no calendar of " + document.kind());
    }

    private static Map<String, byte[]> text(ExportFormat format, String text) {
        return Map.of(format.ending(), text.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, byte[]> pictures(PrintJob job, ExportFormat format, Picture picture) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < job.pages().size(); i++) {
            var page = job.pages().get(i);
            var number = job.pages().size() == 1 ? "" : (i + 1) + ".";
            files.put(number + format.ending(), bytes(out -> picture.draw(page, out)));
        }
        return files;
    }

    private static byte[] bytes(Writing writing) throws IOException {
        var out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toByteArray();
    }

    private interface Picture {
        void draw(Page page, OutputStream out) throws IOException;
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }
}

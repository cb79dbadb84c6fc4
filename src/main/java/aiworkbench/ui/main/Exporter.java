package aiworkbench.ui.main;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import aiworkbench.export.csv.CsvWriter;
import aiworkbench.export.image.PngWriter;
import aiworkbench.export.image.SvgWriter;
import aiworkbench.export.layout.DocumentLayout;
import aiworkbench.export.layout.PageOptions;
import aiworkbench.export.markdown.MarkdownWriter;
import aiworkbench.export.page.Attachment;
import aiworkbench.export.page.MissingCharacter;
import aiworkbench.export.page.PaperSize;
import aiworkbench.export.page.PrintJob;
import aiworkbench.export.pdf.PdfWriter;
import aiworkbench.export.text.FontLibrary;
import aiworkbench.export.words.LinkTitles;
import aiworkbench.model.Document;
import aiworkbench.session.Workspace;
import aiworkbench.storage.JsonFormat;
import aiworkbench.text.Messages;

/** Turns a document into the bytes of files. Slow; for work off the FX thread, by any number of threads. */
public final class Exporter {

    /** 144 dots per inch. */
    private static final double PICTURE_SCALE = 2;

    /**
     * The files of one export.
     *
     * @param files their bytes; one for each page of pictures, else one
     * @param missing characters that no font has
     */
    record Exported(List<byte[]> files, List<MissingCharacter> missing) {}

    private final FontLibrary fonts;
    private final Messages messages;
    private final JsonFormat format = new JsonFormat();
    private final PdfWriter pdf;

    /** An exporter with these fonts. */
    public Exporter(FontLibrary fonts, Messages messages) {
        this.fonts = fonts;
        this.messages = messages;
        this.pdf = new PdfWriter(fonts);
    }

    /**
     * Exports a document.
     *
     * @param workspace knows what links point at
     * @param today for the today line and late items
     * @param sourceName name of the document inside a PDF
     * @throws IOException if a font cannot be read
     */
    Exported export(Document document, ExportFormat to, Workspace workspace, LocalDate today, String sourceName) throws IOException {
        var titles = new LinkTitles(workspace.documents(), messages);
        return switch (to) {
            case MARKDOWN -> text(new MarkdownWriter(messages).write(document, titles));
            case CSV -> text(new CsvWriter(messages).write(document, titles));
            case PDF, PNG, SVG -> {
                var source = new Attachment(sourceName, Attachment.JSON, format.write(document));
                var options = new PageOptions(PaperSize.A4, Optional.empty(), Optional.of(source), titles, Optional.of(today));
                var job = new DocumentLayout(fonts, messages).print(document, options);
                yield new Exported(pages(job, to), job.missingCharacters());
            }
        };
    }

    private static Exported text(String text) {
        return new Exported(List.of(text.getBytes(StandardCharsets.UTF_8)), List.of());
    }

    private List<byte[]> pages(PrintJob job, ExportFormat to) throws IOException {
        var out = new ByteArrayOutputStream();
        if (to == ExportFormat.PDF) {
            pdf.write(job, out);
            return List.of(out.toByteArray());
        }
        var files = new ArrayList<byte[]>();
        for (var page : job.pages()) {
            out.reset();
            if (to == ExportFormat.PNG) {
                new PngWriter(fonts).write(page, PICTURE_SCALE, out);
            } else {
                new SvgWriter(fonts).write(page, job.info(), out);
            }
            files.add(out.toByteArray());
        }
        return files;
    }
}

package aiworkbench.export.pdf;

import aiworkbench.export.layout.DocumentLayout;
import aiworkbench.export.layout.PageOptions;
import aiworkbench.export.layout.ProductReport;
import aiworkbench.export.page.Attachment;
import aiworkbench.export.page.Orientation;
import aiworkbench.export.page.PaperSize;
import aiworkbench.export.page.PrintJob;
import aiworkbench.export.text.FontLibrary;
import aiworkbench.model.Document;
import aiworkbench.storage.JsonFormat;
import aiworkbench.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Documents as PDF files, with the program's own fonts. */
final class PdfFiles {

    /** A4, held the usual way, with the source. */
    static final Form USUAL = new Form(PaperSize.A4, Optional.empty(), true);

    /** The same without the source. */
    static final Form USUAL_WITHOUT_SOURCE = new Form(PaperSize.A4, Optional.empty(), false);

    private static final Path SAMPLES = Path.of("assets/samples");

    private final FontLibrary fonts;
    private final PdfWriter writer;
    private final DocumentLayout layout;

    /** Files with only the fonts of the program. */
    PdfFiles() {
        this(new FontLibrary(List.of()));
    }

    /** Files with other fonts as well. */
    PdfFiles(FontLibrary fonts) {
        this.fonts = fonts;
        this.writer = new PdfWriter(fonts);
        this.layout = new DocumentLayout(fonts, new Messages(Locale.UK));
    }

    /** How a file shall be. */
    record Form(PaperSize paper, Optional<Orientation> orientation, boolean source) {

        /** Every paper, held both ways, with and without source. */
        static Stream<Form> all() {
            return Stream.of(PaperSize.values()).flatMap(paper -> Stream.of(Orientation.values())
                    .flatMap(way -> Stream.of(true, false).map(source -> new Form(paper, Optional.of(way), source))));
        }

        @Override
        public String toString() {
            return paper + orientation.map(way -> " " + way).orElse("") + (source ? " with source" : " without source");
        }
    }

    /** A document in its file. */
    record Sample(String name, byte[] bytes) {

        static Stream<Sample> all() throws IOException {
            try (Stream<Path> files = Files.list(SAMPLES)) {
                return files.filter(file -> file.toString().endsWith(".json")).sorted().map(Sample::read).toList().stream();
            }
        }

        /** A document that nobody saved yet. */
        static Sample of(Document document) {
            return new Sample("made" + document.kind().extension(), new JsonFormat().write(document));
        }

        private static Sample read(Path file) {
            try {
                return new Sample(file.getFileName().toString(), Files.readAllBytes(file));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        Document document() throws IOException {
            return new JsonFormat().open(bytes).document();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    FontLibrary fonts() {
        return fonts;
    }

    DocumentLayout layout() {
        return layout;
    }

    /** The pages of a document. */
    PrintJob job(Sample sample, Form form) throws IOException {
        var source = form.source() ? Optional.of(new Attachment(sample.name(), Attachment.JSON, sample.bytes())) : Optional.<Attachment>empty();
        return layout.print(sample.document(), new PageOptions(form.paper(), form.orientation(), source, _ -> Optional.empty(),
                Optional.of(LocalDate.of(2026, 11, 21))));
    }

    /** Changes of every kind, the last of them in a document that is gone. */
    private static ProductReport.Since since(List<Document> documents) {
        var changes = List.of(new ProductReport.Change("Changed", "n1", "A note", "Notes", "Text: ten minutes\nOwner: Ana", "Text: twenty minutes"),
                new ProductReport.Change("Removed", "", "The document", "", "", ""));
        return new ProductReport.Since("last week", documents.stream().map(document -> new ProductReport.ChangedDocument(document.id(), document.title(),
                document == documents.getLast() ? List.of() : changes)).toList());
    }

    /** The report of the documents of a product. */
    PrintJob report(List<Sample> samples, Form form) throws IOException {
        var documents = new ArrayList<Document>();
        var sources = new ArrayList<Attachment>();
        for (Sample sample : samples) {
            documents.add(sample.document());
            if (form.source()) {
                sources.add(new Attachment(sample.name(), Attachment.JSON, sample.bytes()));
            }
        }
        var found = new ProductReport.Found(documents.getFirst().id(), "", "warning", "no-owner", "Nobody owns this.", "Nobody will answer for it.", "Name somebody.");
        return layout.print(new ProductReport(documents, List.of(found), sources, Optional.of(since(documents))), new PageOptions(form.paper(), form.orientation(),
                Optional.empty(), _ -> Optional.empty(), Optional.of(LocalDate.of(2026, 11, 21))));
    }

    /** The bytes of a file. */
    byte[] pdf(Sample sample, Form form) throws IOException {
        return pdf(job(sample, form));
    }

    /** The bytes of a file. */
    byte[] pdf(PrintJob job) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(job, out);
        return out.toByteArray();
    }
}

package aiworkbench.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import aiworkbench.export.layout.DocumentLayout;
import aiworkbench.export.layout.PageOptions;
import aiworkbench.export.page.Attachment;
import aiworkbench.export.page.PrintJob;
import aiworkbench.export.page.TextRun;
import aiworkbench.export.pdf.PdfWriter;
import aiworkbench.export.text.FontLibrary;
import aiworkbench.model.Document;
import aiworkbench.storage.JsonFormat;
import aiworkbench.text.Messages;

/** One A4 canvas page, warm: laid out, written, both, and beside them what PDFBox alone takes for the same letters. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 4, time = 5)
@Fork(1)
public class CanvasPageBenchmark {

    private final FontLibrary fonts = new FontLibrary(List.of());
    private final Messages messages = new Messages(Locale.UK);
    private final DocumentLayout layout = new DocumentLayout(fonts, messages);
    private final PdfWriter writer = new PdfWriter(fonts);
    private final Map<String, TrueTypeFont> parsed = new LinkedHashMap<>();
    private Document canvas;
    private PageOptions options;
    private PrintJob job;
    private List<TextRun> runs;

    /** Reads the canvas and parses its fonts, once. */
    @Setup
    public void read() throws IOException {
        byte[] source;
        try (var in = CanvasPageBenchmark.class.getResourceAsStream("page.canvas.json")) {
            source = in.readAllBytes();
        }
        canvas = new JsonFormat().read(source);
        options = PageOptions.plain().carrying(new Attachment("page.canvas.json", Attachment.JSON, source));
        job = layout.print(canvas, options);
        if (job.pages().size() != 1) {
            throw new IllegalStateException("not one page but " + job.pages().size());
        }
        runs = job.pages().getFirst().marks().filter(TextRun.class::isInstance).map(TextRun.class::cast).toList();
        for (var run : runs) {
            if (!parsed.containsKey(run.face())) {
                var font = new TTFParser().parse(new RandomAccessReadBuffer(file(run.face())));
                // nearly all of its time would be reading rules of ligatures that this text, set already, has no use for
                font.setEnableGsub(false);
                parsed.put(run.face(), font);
            }
        }
    }

    private byte[] file(String face) throws IOException {
        try (var in = fonts.face(face).source().open()) {
            return in.readAllBytes();
        }
    }

    /** What the export command does for a document. */
    @Benchmark
    public byte[] exported() throws IOException {
        return written(layout.print(canvas, options));
    }

    /** Laying out alone. */
    @Benchmark
    public PrintJob laidOut() {
        return layout.print(canvas, options);
    }

    /** Writing alone: tags, attachment, PDF/A and PDF/UA. */
    @Benchmark
    public byte[] writtenOnly() throws IOException {
        return written(job);
    }

    /** The limit: the same letters in the same places by PDFBox, without tags, attachment or promises. */
    @Benchmark
    public byte[] barePdfBox() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage(new PDRectangle(842, 595));
            document.addPage(page);
            Map<String, PDType0Font> loaded = new LinkedHashMap<>();
            for (var face : parsed.entrySet()) {
                loaded.put(face.getKey(), PDType0Font.load(document, face.getValue(), true));
            }
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                float x = 0;
                float y = 0;
                for (var run : runs) {
                    float toX = (float) run.x();
                    float toY = (float) (595 - run.baseline());
                    content.setFont(loaded.get(run.face()), (float) run.size());
                    content.newLineAtOffset(toX - x, toY - y);
                    content.showText(run.visualText());
                    x = toX;
                    y = toY;
                }
                content.endText();
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private byte[] written(PrintJob pages) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(pages, out);
        return out.toByteArray();
    }
}

package aiworkbench.export.pdf;

import aiworkbench.export.page.JobInfo;
import aiworkbench.export.page.Page;
import aiworkbench.export.page.PrintJob;
import aiworkbench.export.text.FontFace;
import aiworkbench.export.text.FontLibrary;
import aiworkbench.text.Log;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.function.Predicate;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Writes jobs as tagged PDF with embedded fonts. The same job gives the same bytes. One instance serves the whole
 * program and any number of threads at a time; it keeps the font files it has read.
 */
public final class PdfWriter {

    private static final Logger LOG = Log.of(PdfWriter.class);
    private static final float VERSION = 1.7f;
    private static final COSName OUTPUT_INTENTS = COSName.getPDFName("OutputIntents");

    private final FontLibrary library;
    private final Predicate<FontFace> asOutlines;
    private final Spelling spelling;
    private final FontPrograms programs = new FontPrograms();

    /** A writer for text that was shaped with that library. */
    public PdfWriter(FontLibrary library) {
        this(library, FontFace::postScript);
    }

    /** @param asOutlines which faces are written glyph by glyph instead of as a font file */
    PdfWriter(FontLibrary library, Predicate<FontFace> asOutlines) {
        this.library = library;
        this.asOutlines = asOutlines;
        this.spelling = new Spelling(library);
    }

    /**
     * Writes a job. The stream is not closed.
     *
     * @throws IOException if a font file cannot be read or the stream cannot be written
     */
    public void write(PrintJob job, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            MessageDigest digest = sha256();
            document.setVersion(VERSION);
            SequencedMap<String, PdfFont> fonts = fonts(job);
            StructureTree tree = new StructureTree(job.pages().size());
            Links links = new Links(tree);
            COSDictionary resources = new COSDictionary();
            for (int i = 0; i < job.pages().size(); i++) {
                addPage(document, job.pages().get(i), i, resources, fonts, tree, links, digest);
            }
            links.finish();
            embed(document, resources, fonts);
            describe(document, job, tree, links);
            if (!job.attachments().isEmpty()) {
                SourceFile.attach(document, job.attachments(), Metadata.created(job.info()).orElse(Metadata.UNKNOWN));
                job.attachments().forEach(file -> digest.update(file.bytes()));
            }
            digest.update(xmp(job));
            document.setDocumentId(ByteBuffer.wrap(digest.digest()).getLong());
            document.save(out);
        }
    }

    private SequencedMap<String, PdfFont> fonts(PrintJob job) {
        GlyphTexts texts = GlyphTexts.of(job.pages(), spelling);
        SequencedMap<String, PdfFont> fonts = new LinkedHashMap<>();
        for (String id : texts.faces()) {
            FontFace face = library.face(id);
            fonts.put(id, font("F" + (fonts.size() + 1), face, texts.texts(id), texts.letters(id)));
        }
        return fonts;
    }

    private PdfFont font(String name, FontFace face, SequencedMap<Integer, String> used, SortedSet<String> letters) {
        if (!asOutlines.test(face)) {
            try {
                return new TrueTypePdfFont(name, programs.of(face), used, letters);
            } catch (IOException e) {
                LOG.log(Level.WARNING, () -> "font " + face.id() + " is drawn glyph by glyph: " + e.getMessage());
            }
        }
        return new OutlinePdfFont(name, face, used, letters);
    }

    private void addPage(PDDocument document, Page page, int number, COSDictionary resources,
            Map<String, PdfFont> fonts, StructureTree tree, Links links, MessageDigest digest) throws IOException {
        PDPage sheet = new PDPage(new PDRectangle((float) page.size().width(), (float) page.size().height()));
        document.addPage(sheet);
        COSDictionary dictionary = sheet.getCOSObject();
        byte[] content = new PageWriter(page, number, dictionary, fonts, spelling, tree, links).write();
        digest.update(content);
        sheet.setContents(new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE));
        sheet.setStructParents(number);
        dictionary.setItem(COSName.RESOURCES, resources);
        dictionary.setName("Tabs", "S");
    }

    private static void embed(PDDocument document, COSDictionary resources, SequencedMap<String, PdfFont> fonts)
            throws IOException {
        COSDictionary entries = new COSDictionary();
        for (PdfFont font : fonts.values()) {
            font.finish(document).forEach((name, dictionary) -> entries.setItem(COSName.getPDFName(name), dictionary));
        }
        resources.setItem(COSName.FONT, entries);
    }

    private static void describe(PDDocument document, PrintJob job, StructureTree tree, Links links)
            throws IOException {
        JobInfo info = job.info();
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(info.language().toLanguageTag());
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        catalog.getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, tree.finish());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        if (!job.bookmarks().isEmpty()) {
            catalog.getCOSObject().setItem(COSName.OUTLINES, new Outline(links).write(job.bookmarks()));
            catalog.getCOSObject().setName(COSName.PAGE_MODE, "UseOutlines");
        }
        catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(xmp(job))));
        catalog.getCOSObject().setItem(OUTPUT_INTENTS, new COSArray(List.of(screenColours(document))));
        document.setDocumentInformation(information(info));
    }

    private static PDDocumentInformation information(JobInfo info) {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(info.title());
        about.setProducer(Metadata.TOOL);
        about.setCreator(Metadata.TOOL);
        if (!info.author().isBlank()) {
            about.setAuthor(info.author());
        }
        if (!info.subject().isBlank()) {
            about.setSubject(info.subject());
        }
        Metadata.created(info).map(Metadata::date).ifPresent(moment -> {
            about.getCOSObject().setString(COSName.CREATION_DATE, moment);
            about.getCOSObject().setString(COSName.MOD_DATE, moment);
        });
        return about;
    }

    private static byte[] xmp(PrintJob job) {
        return Metadata.xmp(job.info(), !job.attachments().isEmpty());
    }

    private static COSDictionary screenColours(PDDocument document) throws IOException {
        PDStream profile = new PDStream(document, new ByteArrayInputStream(ScreenColours.profile()), COSName.FLATE_DECODE);
        profile.getCOSObject().setInt(COSName.N, 3);
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.getPDFName("OutputIntent"));
        intent.setName(COSName.S, "GTS_PDFA1");
        intent.setItem(COSName.getPDFName("DestOutputProfile"), profile);
        intent.setString(COSName.getPDFName("OutputConditionIdentifier"), ScreenColours.NAME);
        intent.setString(COSName.getPDFName("OutputCondition"), ScreenColours.NAME);
        intent.setString(COSName.INFO, ScreenColours.NAME);
        intent.setString(COSName.getPDFName("RegistryName"), "http://www.color.org");
        return intent;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

package aiworkbench.export.pdf;

import aiworkbench.export.page.JobInfo;
import aiworkbench.export.page.Page;
import aiworkbench.export.page.PrintJob;
import aiworkbench.export.text.FontFace;
import aiworkbench.export.text.FontLibrary;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TimeZone;
import java.util.function.Predicate;
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
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Writes jobs as tagged PDF with embedded fonts. The same job gives the same bytes. One instance serves the whole
 * program and any thread; it keeps the font files it has read, and writes one job at a time.
 */
public final class PdfWriter {

    private static final Logger LOG = System.getLogger(PdfWriter.class.getName());
    private static final float VERSION = 1.7f;

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
    public synchronized void write(PrintJob job, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument(); PDDocument workshop = new PDDocument()) {
            MessageDigest digest = sha256();
            document.setVersion(VERSION);
            SequencedMap<String, PdfFont> fonts = fonts(job, workshop);
            StructureTree tree = new StructureTree(job.pages().size());
            Links links = new Links(tree);
            COSDictionary resources = new COSDictionary();
            for (int i = 0; i < job.pages().size(); i++) {
                addPage(document, job.pages().get(i), i, resources, fonts, tree, links, digest);
            }
            links.finish();
            embed(document, resources, fonts);
            describe(document, job, tree, links);
            if (job.attachment().isPresent()) {
                SourceFile.attach(document, job.attachment().get(), job.info().created());
                digest.update(job.attachment().get().bytes());
            }
            digest.update(Metadata.xmp(job.info()));
            document.setDocumentId(ByteBuffer.wrap(digest.digest()).getLong());
            document.save(out);
        }
    }

    private SequencedMap<String, PdfFont> fonts(PrintJob job, PDDocument workshop) {
        GlyphTexts texts = GlyphTexts.of(job.pages(), spelling);
        SequencedMap<String, PdfFont> fonts = new LinkedHashMap<>();
        for (String id : texts.faces()) {
            FontFace face = library.face(id);
            fonts.put(id, font("F" + (fonts.size() + 1), face, texts.texts(id), workshop));
        }
        return fonts;
    }

    private PdfFont font(String name, FontFace face, SequencedMap<Integer, String> used, PDDocument workshop) {
        if (!asOutlines.test(face)) {
            try {
                return new TrueTypePdfFont(name, programs.of(face), used, workshop);
            } catch (IOException e) {
                LOG.log(Level.WARNING, () -> "font " + face.id() + " is drawn glyph by glyph: " + e.getMessage());
            }
        }
        return new OutlinePdfFont(name, face, used);
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
        catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(Metadata.xmp(info))));
        catalog.addOutputIntent(screenColours(document));
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
        info.created().map(PdfWriter::calendar).ifPresent(moment -> {
            about.setCreationDate(moment);
            about.setModificationDate(moment);
        });
        return about;
    }

    /** A moment in universal time, to the second. */
    static Calendar calendar(Instant moment) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(Metadata.seconds(moment).toEpochMilli());
        return calendar;
    }

    private static PDOutputIntent screenColours(PDDocument document) throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo("sRGB IEC61966-2.1");
        intent.setOutputCondition("sRGB IEC61966-2.1");
        intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        intent.setRegistryName("http://www.color.org");
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

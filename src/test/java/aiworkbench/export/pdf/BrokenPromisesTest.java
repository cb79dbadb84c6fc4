package aiworkbench.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.export.SamplePages;
import aiworkbench.export.page.Attachment;
import aiworkbench.export.page.JobInfo;
import aiworkbench.export.page.PrintJob;
import aiworkbench.export.text.FontLibrary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@link ConformanceTest} asks can be answered with no: a good file that is broken in one place is refused. */
class BrokenPromisesTest {

    private static byte[] good;

    @BeforeAll
    static void writeAGoodFile() throws IOException {
        var fonts = new FontLibrary(List.of());
        var out = new ByteArrayOutputStream();
        var job = PrintJob.of(JobInfo.of("Good", Locale.UK), List.of(SamplePages.canvas(fonts), SamplePages.scripts(fonts, Map.of("he", "\u05E9\u05DC\u05D5\u05DD"))))
                .with(new Attachment("a.canvas.json", Attachment.JSON, new byte[] {'{', '}'}));
        new PdfWriter(fonts).write(job, out);
        good = out.toByteArray();
    }

    private interface Damage {
        void in(PDDocument document) throws IOException;
    }

    /** Ways to break a file, each with the number of the rule that shall notice. */
    private enum Broken {
        NO_LANGUAGE("7.2-", document -> catalog(document).removeItem(COSName.LANG)),
        NO_TITLE("7.1-9", document -> changeXmp(document, "dc:title", "dc:rights")),
        TITLE_NOT_SHOWN("7.1-10", document -> catalog(document).removeItem(COSName.getPDFName("ViewerPreferences"))),
        NO_ARCHIVE_PART("6.6.4-", document -> changeXmp(document, "<pdfaid:part>3</pdfaid:part>", "")),
        NO_ACCESS_PART("5-1", document -> changeXmp(document, "<pdfuaid:part>1</pdfuaid:part>", "")),
        UNKNOWN_PROPERTY("6.6.2.3", document -> changeXmp(document, "pdfaExtension:schemas", "pdfaExtension:other")),
        NO_COLOURS("6.2.4.3", document -> catalog(document).removeItem(COSName.getPDFName("OutputIntents"))),
        NOT_TAGGED("6.7.2.2-1", document -> catalog(document).removeItem(COSName.getPDFName("MarkInfo"))),
        NO_STRUCTURE("7.1-11", document -> catalog(document).removeItem(COSName.STRUCT_TREE_ROOT)),
        FIGURE_WITHOUT_WORDS("7.3-1", document -> element(document, "Figure").removeItem(COSName.ALT)),
        HEADER_WITHOUT_SCOPE("7.5-1", document -> elements(document, "TH").forEach(header -> header.removeItem(COSName.A))),
        TABLE_WITHOUT_ROWS("7.2-", document -> elements(document, "TR").forEach(row -> row.setName(COSName.S, "P"))),
        HEADING_LEFT_OUT("7.4.2-1", document -> elements(document, "H2").forEach(heading -> heading.setName(COSName.S, "H3"))),
        ITEM_OUTSIDE_OF_LIST("7.2-", document -> element(document, "L").setName(COSName.S, "Sect")),
        LINK_WITHOUT_WORDS("7.18.5-2", document -> annotation(document).removeItem(COSName.CONTENTS)),
        LINK_WITHOUT_ELEMENT("7.18.5-1", document -> annotation(document).removeItem(COSName.getPDFName("StructParent"))),
        NO_TAB_ORDER("7.18.3-1", document -> document.getPage(0).getCOSObject().removeItem(COSName.getPDFName("Tabs"))),
        NO_TEXT_OF_GLYPHS("7.21.7-1", document -> font(document).removeItem(COSName.TO_UNICODE)),
        FONT_NOT_EMBEDDED("7.21.4.1-1", document -> descriptor(document).removeItem(COSName.FONT_FILE2)),
        WRONG_WIDTHS("7.21.5-1", document -> descendant(document).setItem(COSName.W, new COSArray())),
        UNTAGGED_CONTENT("7.1-3", document -> changeContent(document, "/Artifact BMC", "/Nothing BMC")),
        NO_GLYPH("7.21.8-1", document -> changeContent(document, "[<", "[<0000> 0 <")),
        SOURCE_WITHOUT_RELATION("6.8-", document -> source(document).removeItem(COSName.getPDFName("AFRelationship"))),
        SOURCE_WITHOUT_TYPE("6.8-1", document -> source(document).getCOSDictionary(COSName.EF).getCOSStream(COSName.F).removeItem(COSName.SUBTYPE)),
        SOURCE_OF_NOTHING("6.8-", document -> catalog(document).removeItem(SourceFile.ASSOCIATED)),
        SCRIPT("6.5.1-1", document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))),
        PROGRAM("6.5.1-1", document -> document.getDocumentCatalog().setOpenAction(new PDActionLaunch())),
        DATA_ELSEWHERE("6.1.7.1-3", document -> outside(document.getPage(0).getCOSObject().getCOSStream(COSName.CONTENTS))),
        LOCKED("encrypted", document -> document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission())));

        private final String rule;
        private final Damage damage;

        Broken(String rule, Damage damage) {
            this.rule = rule;
            this.damage = damage;
        }
    }

    @Test
    void theFileIsGoodToBeginWith() throws IOException {
        assertEquals(List.of(), VeraPdf.complaints(saved(_ -> { }), VeraPdf.WITH_SOURCE));
        assertEquals(List.of(), Harmless.complaints(saved(_ -> { })));
    }

    @ParameterizedTest
    @EnumSource
    void brokenFilesAreRefused(Broken broken) throws IOException {
        var complaints = VeraPdf.complaints(saved(broken.damage), VeraPdf.WITH_SOURCE);
        assertTrue(complaints.stream().anyMatch(complaint -> complaint.contains(broken.rule)), complaints::toString);
    }

    @ParameterizedTest
    @EnumSource(names = {"SCRIPT", "PROGRAM", "DATA_ELSEWHERE"})
    void harmfulFilesAreNoticed(Broken broken) throws IOException {
        assertTrue(!Harmless.complaints(saved(broken.damage)).isEmpty());
    }

    private static byte[] saved(Damage damage) throws IOException {
        try (var document = Loader.loadPDF(good)) {
            damage.in(document);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static COSDictionary catalog(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject();
    }

    private static void changeXmp(PDDocument document, String from, String to) throws IOException {
        var xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
        assertTrue(xmp.contains(from));
        document.getDocumentCatalog().setMetadata(new PDMetadata(document,
                new java.io.ByteArrayInputStream(xmp.replace(from, to).getBytes(StandardCharsets.UTF_8))));
    }

    private static void changeContent(PDDocument document, String from, String to) throws IOException {
        var stream = document.getPage(0).getCOSObject().getCOSStream(COSName.CONTENTS);
        var operators = stream.toTextString();
        assertTrue(operators.contains(from));
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(operators.replace(from, to).getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static void outside(COSStream stream) {
        stream.setItem(COSName.F, new COSString("elsewhere.bin"));
    }

    private static COSDictionary element(PDDocument document, String name) {
        return elements(document, name).getFirst();
    }

    private static List<COSDictionary> elements(PDDocument document, String name) {
        var found = new ArrayList<COSDictionary>();
        collect(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), element -> name.equals(element.getNameAsString(COSName.S)), found);
        assertTrue(!found.isEmpty(), name);
        return found;
    }

    private static void collect(COSDictionary element, Predicate<COSDictionary> wanted, List<COSDictionary> found) {
        if (wanted.test(element)) {
            found.add(element);
        }
        COSBase kids = element.getDictionaryObject(COSName.K);
        for (var kid : kids instanceof COSArray several ? several.toList() : kids == null ? List.<COSBase>of() : List.of(kids)) {
            if (resolved(kid) instanceof COSDictionary child && !child.containsKey(COSName.MCID)) {
                collect(child, wanted, found);
            }
        }
    }

    private static COSBase resolved(COSBase base) {
        return base instanceof org.apache.pdfbox.cos.COSObject object ? object.getObject() : base;
    }

    private static COSDictionary annotation(PDDocument document) throws IOException {
        return document.getPage(0).getAnnotations().getFirst().getCOSObject();
    }

    private static COSDictionary font(PDDocument document) throws IOException {
        var resources = document.getPage(0).getResources();
        return resources.getFont(resources.getFontNames().iterator().next()).getCOSObject();
    }

    private static COSDictionary descendant(PDDocument document) throws IOException {
        return (COSDictionary) font(document).getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
    }

    private static COSDictionary descriptor(PDDocument document) throws IOException {
        return descendant(document).getCOSDictionary(COSName.FONT_DESC);
    }

    private static COSDictionary source(PDDocument document) {
        return (COSDictionary) catalog(document).getCOSArray(SourceFile.ASSOCIATED).getObject(0);
    }
}

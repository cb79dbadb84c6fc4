package aiworkbench.export.pdf;

import aiworkbench.export.page.Attachment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Puts the document that pages were made from into their PDF. */
final class SourceFile {

    static final COSName ASSOCIATED = COSName.getPDFName("AF");
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
    private static final COSName EMBEDDED_FILE = COSName.getPDFName("EmbeddedFile");

    private SourceFile() {
    }

    /** Attaches a file as the source of the document, with size and checksum. */
    static void attach(PDDocument document, Attachment file, Optional<Instant> created) throws IOException {
        COSDictionary parameters = new COSDictionary();
        parameters.setInt(COSName.SIZE, file.bytes().length);
        parameters.setItem(COSName.getPDFName("CheckSum"), new COSString(md5(file.bytes())));
        created.ifPresent(moment -> parameters.setDate(COSName.MOD_DATE, PdfWriter.calendar(moment)));
        PDStream stream = new PDStream(document, new ByteArrayInputStream(file.bytes()), COSName.FLATE_DECODE);
        stream.getCOSObject().setItem(COSName.TYPE, EMBEDDED_FILE);
        stream.getCOSObject().setName(COSName.SUBTYPE, file.mediaType());
        stream.getCOSObject().setItem(COSName.PARAMS, parameters);
        COSDictionary streams = new COSDictionary();
        streams.setItem(COSName.F, stream);
        streams.setItem(COSName.UF, stream);
        COSDictionary specification = new COSDictionary();
        specification.setItem(COSName.TYPE, COSName.FILESPEC);
        specification.setString(COSName.F, file.name());
        specification.setString(COSName.UF, file.name());
        specification.setString(COSName.DESC, file.name());
        specification.setItem(COSName.EF, streams);
        specification.setName(RELATIONSHIP, "Source");
        COSDictionary files = new COSDictionary();
        files.setItem(COSName.NAMES, new COSArray(List.of(new COSString(file.name()), specification)));
        COSDictionary names = new COSDictionary();
        names.setItem(COSName.EMBEDDED_FILES, files);
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.NAMES, names);
        catalog.setItem(ASSOCIATED, new COSArray(List.of(specification)));
    }

    private static byte[] md5(byte[] bytes) {
        try {
            return MessageDigest.getInstance("MD5").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has MD5", e);
        }
    }
}

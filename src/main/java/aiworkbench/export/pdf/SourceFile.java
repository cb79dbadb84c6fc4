package aiworkbench.export.pdf;

import aiworkbench.export.page.Attachment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Puts the documents that pages were made from into their PDF. */
final class SourceFile {

    static final COSName ASSOCIATED = COSName.getPDFName("AF");
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
    private static final COSName EMBEDDED_FILE = COSName.getPDFName("EmbeddedFile");

    private SourceFile() {
    }

    /**
     * Attaches files as the source of the document, each with size, checksum and date.
     *
     * @param modified the date of the files
     */
    static void attach(PDDocument document, List<Attachment> files, Instant modified) throws IOException {
        COSArray byName = new COSArray();
        COSArray associated = new COSArray();
        for (Attachment file : files.stream().sorted(Comparator.comparing(SourceFile::key)).toList()) {
            COSDictionary specification = specification(document, file, modified);
            byName.add(new COSString(file.name()));
            byName.add(specification);
            associated.add(specification);
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NAMES, byName);
        COSDictionary names = new COSDictionary();
        names.setItem(COSName.EMBEDDED_FILES, tree);
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.NAMES, names);
        catalog.setItem(ASSOCIATED, associated);
    }

    /** Readers look names up by halving, so they stand in the order of their bytes. */
    private static String key(Attachment file) {
        return new String(new COSString(file.name()).getBytes(), StandardCharsets.ISO_8859_1);
    }

    private static COSDictionary specification(PDDocument document, Attachment file, Instant modified) throws IOException {
        COSDictionary parameters = new COSDictionary();
        parameters.setInt(COSName.SIZE, file.bytes().length);
        parameters.setItem(COSName.getPDFName("CheckSum"), new COSString(md5(file.bytes())));
        parameters.setString(COSName.MOD_DATE, Metadata.date(modified));
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
        return specification;
    }

    static byte[] md5(byte[] bytes) {
        try {
            return MessageDigest.getInstance("MD5").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has MD5", e);
        }
    }
}

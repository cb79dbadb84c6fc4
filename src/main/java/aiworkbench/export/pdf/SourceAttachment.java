package aiworkbench.export.pdf;

import aiworkbench.export.page.Attachment;
import aiworkbench.export.pdf.SourceAttachmentException.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads back the document that {@link PdfWriter} put into a PDF. The file is mistrusted, whoever made it. */
public final class SourceAttachment {

    /** A PDF larger than this is not opened. */
    public static final long LARGEST_PDF = 256L << 20;
    /** A document larger than this is not read. */
    public static final int LARGEST_DOCUMENT = 64 << 20;

    private static final int MOST_FILES = 100;
    private static final byte[] HEADER = {'%', 'P', 'D', 'F', '-'};
    private static final int HEADER_WITHIN = 1024;

    private SourceAttachment() {
    }

    /**
     * The attached document, exactly as it was written.
     *
     * @throws SourceAttachmentException if the file is no PDF, is damaged or locked, or carries no document of ours
     * @throws IOException if the file cannot be read at all
     */
    public static Attachment read(Path pdf) throws IOException {
        if (!Files.isRegularFile(pdf)) {
            throw new NoSuchFileException(pdf.toString());
        }
        if (Files.size(pdf) > LARGEST_PDF) {
            throw new SourceAttachmentException(Problem.TOO_LARGE, "more than " + LARGEST_PDF + " bytes");
        }
        if (!startsLikePdf(pdf)) {
            throw new SourceAttachmentException(Problem.NOT_A_PDF, "no PDF header");
        }
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            if (document.isEncrypted()) {
                throw new SourceAttachmentException(Problem.LOCKED, "encrypted");
            }
            return find(document.getDocumentCatalog().getCOSObject());
        } catch (SourceAttachmentException e) {
            throw e;
        } catch (InvalidPasswordException e) {
            throw new SourceAttachmentException(Problem.LOCKED, e);
        } catch (IOException | ClassCastException | IllegalArgumentException | IllegalStateException
                | IndexOutOfBoundsException | NullPointerException | NegativeArraySizeException
                | ArithmeticException e) {
            throw new SourceAttachmentException(Problem.DAMAGED, e);
        }
    }

    private static boolean startsLikePdf(Path pdf) throws IOException {
        try (InputStream in = Files.newInputStream(pdf)) {
            byte[] start = in.readNBytes(HEADER_WITHIN);
            for (int i = 0; i + HEADER.length <= start.length; i++) {
                if (Arrays.equals(start, i, i + HEADER.length, HEADER, 0, HEADER.length)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static Attachment find(COSDictionary catalog) throws IOException {
        COSArray files = catalog.getCOSArray(SourceFile.ASSOCIATED);
        int count = files == null ? 0 : Math.min(files.size(), MOST_FILES);
        for (int i = 0; i < count; i++) {
            if (files.getObject(i) instanceof COSDictionary specification
                    && stream(specification) instanceof COSStream stream
                    && Attachment.JSON.equals(stream.getNameAsString(COSName.SUBTYPE))) {
                return new Attachment(name(specification), Attachment.JSON, bytes(stream));
            }
        }
        throw new SourceAttachmentException(Problem.NO_DOCUMENT, "no attachment of type " + Attachment.JSON);
    }

    private static COSBase stream(COSDictionary specification) {
        COSDictionary streams = specification.getCOSDictionary(COSName.EF);
        return streams == null ? null : streams.getDictionaryObject(COSName.F);
    }

    /** Only the last part of the name, so that it can never lead to another folder. */
    private static String name(COSDictionary specification) {
        String name = specification.getString(COSName.UF, specification.getString(COSName.F, ""));
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).strip();
        return last.isEmpty() || last.equals(".") || last.equals("..") ? "attachment.json" : last;
    }

    /** The bytes, unpacked here and not by PDFBox, so that a small file cannot grow without limit. */
    private static byte[] bytes(COSStream stream) throws IOException {
        if (stream.getDictionaryObject(COSName.DECODE_PARMS) != null) {
            throw new SourceAttachmentException(Problem.DAMAGED, "unusual packing");
        }
        try (InputStream raw = stream.createRawInputStream(); InputStream in = unpacked(raw, stream)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (out.size() + read > LARGEST_DOCUMENT) {
                    throw new SourceAttachmentException(Problem.TOO_LARGE,
                            "the document inside is larger than " + LARGEST_DOCUMENT + " bytes");
                }
                out.write(buffer, 0, read);
            }
            return out.toByteArray();
        }
    }

    private static InputStream unpacked(InputStream raw, COSStream stream) throws IOException {
        COSBase filters = stream.getFilters();
        List<? extends COSBase> names = switch (filters) {
            case null -> List.of();
            case COSArray several -> several.toList();
            default -> List.of(filters);
        };
        if (names.isEmpty()) {
            return raw;
        }
        if (!names.equals(List.of(COSName.FLATE_DECODE))) {
            throw new SourceAttachmentException(Problem.DAMAGED, "unusual packing: " + names);
        }
        return new InflaterInputStream(raw);
    }
}

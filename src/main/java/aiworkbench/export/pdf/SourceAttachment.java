package aiworkbench.export.pdf;

import aiworkbench.export.page.Attachment;
import aiworkbench.export.pdf.PdfValue.Array;
import aiworkbench.export.pdf.PdfValue.Dictionary;
import aiworkbench.export.pdf.PdfValue.Name;
import aiworkbench.export.pdf.PdfValue.Text;
import aiworkbench.export.pdf.SourceAttachmentException.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSString;

/**
 * Reads back the documents that {@link PdfWriter} put into a PDF. The file is mistrusted, whoever made it: it is read by
 * {@link PdfObjects}, in memory that depends on nothing but the size of the documents.
 */
public final class SourceAttachment {

    /** A PDF larger than this is not opened. */
    public static final long LARGEST_PDF = 256L << 20;
    /** Documents larger than this together are not read. */
    public static final int LARGEST_DOCUMENT = 64 << 20;

    private static final int MOST_LOOKS = 1000;
    private static final int DEEPEST = 8;
    private static final byte[] HEADER = {'%', 'P', 'D', 'F', '-'};
    private static final int HEADER_WITHIN = 1024;

    private final PdfObjects objects;
    private final SequencedMap<Long, PdfObjects.Stream> streams = new LinkedHashMap<>();
    private final Map<Long, String> names = new LinkedHashMap<>();
    private final Set<PdfValue> nodes = new HashSet<>();
    private int looked;

    private SourceAttachment(PdfObjects objects) {
        this.objects = objects;
    }

    /**
     * All attached documents, at least one, exactly as they were written.
     *
     * @throws SourceAttachmentException if the file is no PDF, is damaged or locked, or carries no document of ours
     * @throws IOException if the file cannot be read at all
     */
    public static List<Attachment> read(Path pdf) throws IOException {
        if (!Files.isRegularFile(pdf)) {
            throw new NoSuchFileException(pdf.toString());
        }
        if (!startsLikePdf(pdf)) {
            throw new SourceAttachmentException(Problem.NOT_A_PDF, "no PDF header");
        }
        if (Files.size(pdf) > LARGEST_PDF) {
            throw new SourceAttachmentException(Problem.TOO_LARGE, "more than " + LARGEST_PDF + " bytes");
        }
        try (PdfObjects objects = new PdfObjects(pdf)) {
            return new SourceAttachment(objects).all();
        }
    }

    private static boolean startsLikePdf(Path pdf) throws IOException {
        try (var in = Files.newInputStream(pdf)) {
            byte[] start = in.readNBytes(HEADER_WITHIN);
            for (int i = 0; i + HEADER.length <= start.length; i++) {
                if (Arrays.equals(start, i, i + HEADER.length, HEADER, 0, HEADER.length)) {
                    return true;
                }
            }
            return false;
        }
    }

    private List<Attachment> all() throws IOException {
        Map<String, PdfValue> trailer = objects.trailer();
        if (trailer.containsKey("Encrypt")) {
            throw new SourceAttachmentException(Problem.LOCKED, "encrypted");
        }
        if (!(objects.resolved(trailer.get("Root")) instanceof Dictionary(Map<String, PdfValue> catalog))) {
            throw new SourceAttachmentException(Problem.DAMAGED, "no catalogue");
        }
        if (objects.resolved(catalog.get("AF")) instanceof Array(List<PdfValue> associated)) {
            for (PdfValue file : associated) {
                look(file);
            }
        }
        if (objects.resolved(catalog.get("Names")) instanceof Dictionary(Map<String, PdfValue> trees)) {
            lookInTree(trees.get("EmbeddedFiles"), 0);
        }
        if (streams.isEmpty()) {
            throw new SourceAttachmentException(objects.damaged() ? Problem.DAMAGED : Problem.NO_DOCUMENT,
                    "no attachment of type " + Attachment.JSON);
        }
        return read();
    }

    private void lookInTree(PdfValue node, int depth) throws IOException {
        if (depth > DEEPEST || !nodes.add(node) || nodes.size() > MOST_LOOKS || !(objects.resolved(node) instanceof Dictionary(Map<String, PdfValue> entries))) {
            return;
        }
        if (objects.resolved(entries.get("Names")) instanceof Array(List<PdfValue> pairs)) {
            for (int i = 1; i < pairs.size(); i += 2) {
                look(pairs.get(i));
            }
        }
        if (objects.resolved(entries.get("Kids")) instanceof Array(List<PdfValue> kids)) {
            for (PdfValue kid : kids) {
                lookInTree(kid, depth + 1);
            }
        }
    }

    /** Notes an attached file if it is a document of ours. */
    private void look(PdfValue file) throws IOException {
        if (looked++ < MOST_LOOKS
                && objects.resolved(file) instanceof Dictionary(Map<String, PdfValue> specification)
                && objects.resolved(specification.get("EF")) instanceof Dictionary(Map<String, PdfValue> versions)) {
            PdfObjects.Stream stream = objects.stream(versions.getOrDefault("F", versions.get("UF")));
            if (stream != null && objects.resolved(stream.entries().get("Subtype")) instanceof Name(String type)
                    && type.equals(Attachment.JSON) && streams.putIfAbsent(stream.start(), stream) == null) {
                names.put(stream.start(), name(specification));
            }
        }
    }

    private List<Attachment> read() throws IOException {
        List<Attachment> files = new ArrayList<>();
        int left = LARGEST_DOCUMENT;
        for (Map.Entry<Long, PdfObjects.Stream> entry : streams.entrySet()) {
            byte[] bytes = objects.bytes(entry.getValue(), left);
            check(bytes, entry.getValue());
            left -= bytes.length;
            files.add(new Attachment(names.get(entry.getKey()), Attachment.JSON, bytes));
        }
        return List.copyOf(files);
    }

    /** A document whose checksum says that it was another one is no document. */
    private void check(byte[] bytes, PdfObjects.Stream stream) throws IOException {
        if (objects.resolved(stream.entries().get("Params")) instanceof Dictionary(Map<String, PdfValue> facts)
                && objects.resolved(facts.get("CheckSum")) instanceof Text(byte[] sum) && !Arrays.equals(sum, SourceFile.md5(bytes))) {
            throw new SourceAttachmentException(Problem.DAMAGED, "another checksum");
        }
    }

    /** Only the last part of the name, so that it can never lead to another folder. */
    private String name(Map<String, PdfValue> specification) throws IOException {
        String name = objects.resolved(specification.getOrDefault("UF", specification.get("F"))) instanceof Text(byte[] bytes)
                ? new COSString(bytes).getString() : "";
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).strip();
        return last.isEmpty() || last.equals(".") || last.equals("..") ? "attachment.json" : last;
    }
}

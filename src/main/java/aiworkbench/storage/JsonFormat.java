package aiworkbench.storage;

import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentKind;
import aiworkbench.model.Plan;
import aiworkbench.model.RiskMatrix;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The file format: reads strictly, writes stably.
 *
 * <p>What is written can be read, and gives an equal document. Reading a file that was written here and writing it again gives the
 * same bytes. Safe for use by several threads.
 */
public final class JsonFormat {

    /** Largest file that is read, in bytes: 64 MiB. */
    public static final int LARGEST = 64 << 20;

    private static final String PREFIX = "aiworkbench-";

    private final Shapes shapes = new Shapes();
    private final RecordWriter writer = new RecordWriter(shapes);

    /**
     * Reads a document, for callers that only need its content.
     *
     * @throws FormatProblem if the bytes are not a document; its complaint names the place
     */
    public Document read(byte[] bytes) throws FormatProblem {
        return open(bytes, "").document();
    }

    /**
     * Reads a document with all that is to be said about its file.
     *
     * @throws FormatProblem if the bytes are not a document; its complaint names the place
     */
    public Opened open(byte[] bytes) throws FormatProblem {
        return open(bytes, Hash.of(bytes));
    }

    /**
     * The same for a caller who knows the hash of the bytes already, or who will compare nothing.
     *
     * @throws FormatProblem if the bytes are not a document; its complaint names the place
     */
    public Opened open(byte[] bytes, String hash) throws FormatProblem {
        Optional<Document> plain = PlainReader.read(shapes, bytes);
        return plain.isPresent() ? new Opened(plain.get(), false, List.of(), hash) : openThoroughly(bytes, hash);
    }

    /**
     * Whether bytes, when they are read, give a document. As strict as reading, but quicker if they do.
     *
     * @param proven what an earlier answer has proved of the same document as it was then; learns what this one proves
     * @throws FormatProblem if the bytes are not a document; its complaint names the place
     */
    public boolean gives(byte[] bytes, Document document, Proven proven) throws FormatProblem {
        Optional<Document> plain = PlainReader.read(shapes, bytes, document, proven);
        return (plain.isPresent() ? plain.get() : openThoroughly(bytes, "").document()).equals(document);
    }

    /** The same for any file, in several times the time: with all that is to be said about it. */
    Opened openThoroughly(byte[] bytes, String hash) throws FormatProblem {
        Source source = Source.of(bytes);
        List<Complaint> notes = new ArrayList<>();
        if (!(JsonReader.read(source, notes) instanceof Json.Obj top)) {
            throw source.problem(0, Trail.TOP, "storage.format.none");
        }
        DocumentKind kind = kind(top, source);
        Migrations.Current current = Migrations.toCurrent(top, source);
        if (current.newer()) {
            notes.addFirst(Complaint.about("storage.note.newer"));
        }
        Document document = (Document) new RecordReader(shapes, source).read(type(kind), current.members(), Trail.TOP);
        return new Opened(document, current.newer(), notes, hash);
    }

    /** The bytes of a file: UTF-8, LF, two spaces of indent, a final line end. Equal documents give equal bytes. */
    public byte[] write(Document document) {
        return write(document, Proven.NOTHING);
    }

    /**
     * The same bytes.
     *
     * @param proven what is known of the same document as it was before
     */
    public byte[] write(Document document, Proven proven) {
        return JsonPrinter.print(members(document), writer::outline, proven);
    }

    /** The document as plain Java, member for member as its file has them: maps, lists, texts, numbers, truths and null. */
    public Map<String, Object> tree(Document document) {
        return writer.tree(members(document));
    }

    private Members members(Document document) {
        Members members = new Members().add(Migrations.FORMAT, word(document.kind())).add(Migrations.VERSION, Migrations.CURRENT);
        return writer.write((Record) document, members);
    }

    /**
     * The tree of any JSON object that was {@linkplain #print printed}.
     *
     * @throws FormatProblem if the bytes are no JSON object
     */
    public Map<String, Object> parse(byte[] bytes) throws FormatProblem {
        Source source = Source.of(bytes);
        if (!(JsonReader.read(source, new ArrayList<>()) instanceof Json.Obj top)) {
            throw source.problem(0, Trail.TOP, "storage.format.none");
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        top.members().forEach((name, value) -> tree.put(name, value.plain()));
        return tree;
    }

    /** The bytes of a file that holds a {@linkplain #tree tree}, whether or not it is a document. */
    public byte[] print(Map<String, Object> tree) {
        return JsonPrinter.print(Members.of(tree), writer::outline);
    }

    private static DocumentKind kind(Json.Obj top, Source source) throws FormatProblem {
        Json format = top.members().get(Migrations.FORMAT);
        if (format == null) {
            throw source.problem(top.at(), Trail.TOP, "storage.format.none");
        }
        return Stream.of(DocumentKind.values())
                .filter(kind -> format instanceof Json.Text(_, var text) && text.equals(word(kind)))
                .findFirst()
                .orElseThrow(() -> source.problem(format.at(), Trail.TOP.member(Migrations.FORMAT), "storage.format.unknown",
                        RecordReader.excerpt(format), Stream.of(DocumentKind.values()).map(JsonFormat::word).collect(Collectors.joining(", "))));
    }

    /** The value of the member {@code format}. */
    static String word(DocumentKind kind) {
        return PREFIX + kind.word();
    }

    /** The record that a kind of document is. */
    static Class<? extends Record> type(DocumentKind kind) {
        return switch (kind) {
            case CANVAS -> Canvas.class;
            case PLAN -> Plan.class;
            case RISKS -> RiskMatrix.class;
        };
    }
}

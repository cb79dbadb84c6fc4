package aiworkbench.export.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.RiskMatrix;
import aiworkbench.text.Messages;

/**
 * How the documents of a product hang together, in words: from each risk to the work that lowers it and the level that is left, from
 * each metric to what measures it, from each note to its risk. Where a chain breaks off, it says so.
 */
public final class Trace {

    private final List<Document> documents;
    private final Messages messages;
    private final TraceWords words;

    /** The trace of the documents of one product. */
    public Trace(List<Document> documents, Messages messages) {
        this.documents = List.copyOf(documents);
        this.messages = messages;
        this.words = new TraceWords(this.documents, messages);
    }

    /** The tables: risks, metrics, notes. A table of a kind of document that is not there has no rows. */
    public List<Chain> chains() {
        return List.of(
                new RiskChain(words).of(all(RiskMatrix.class)),
                new MetricChain(words).of(all(Canvas.class)),
                new NoteChain(words).of(all(Canvas.class)));
    }

    /** The columns of all tables side by side, each title once. */
    public List<String> columns() {
        return Stream.concat(Stream.of(messages.text("trace.column.chain")), chains().stream().flatMap(chain -> chain.columns().stream())).distinct().toList();
    }

    /** The rows of all tables below each other, each with a text for every column of {@link #columns()}. */
    public List<List<String>> rows() {
        var columns = columns();
        var rows = new ArrayList<List<String>>();
        for (var chain : chains()) {
            for (var row : chain.rows()) {
                rows.add(columns.stream().map(column -> {
                    int at = chain.columns().indexOf(column);
                    return at < 0 ? column.equals(columns.getFirst()) ? chain.title() : "" : row.cells().get(at).text();
                }).toList());
            }
        }
        return rows;
    }

    /** The name of the product. */
    public String title() {
        return documents.stream().map(Document::title).filter(title -> !title.isBlank()).findFirst().orElse(messages.text("export.untitled"));
    }

    private <D extends Document> List<D> all(Class<D> kind) {
        return documents.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}

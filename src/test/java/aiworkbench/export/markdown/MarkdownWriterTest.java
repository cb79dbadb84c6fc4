package aiworkbench.export.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import aiworkbench.edit.CanvasEdits;
import aiworkbench.export.MarkedDocument;
import aiworkbench.export.words.Words;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;
import aiworkbench.model.Note;
import aiworkbench.storage.JsonFormat;
import aiworkbench.text.Messages;

/** What GitHub would show of an export, read by a parser of its kind of Markdown. */
class MarkdownWriterTest {

    private static final Messages MESSAGES = new Messages(Locale.UK);
    private static final Parser GITHUB = Parser.builder().extensions(Set.of(TablesExtension.create())).build();
    private static final String HOSTILE = """
            # no heading
            - no item
            1. no number
            > no quote
            <script>alert(1)</script> &amp; <b>
            [a](javascript:alert(1)) ![b](http://x) `code` *a* _b_ ~~c~~ a|b \\ https://example.org www.example.org me@example.org
            | a | b |
            |---|---|
                code
            ```
            ---
            +++
            ===""";

    static IntStream seeds() {
        return IntStream.range(0, 30);
    }

    private static String write(Document document) {
        return new MarkdownWriter(MESSAGES).write(document, _ -> Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyValueIsRead(int seed) {
        var marked = MarkedDocument.of(seed);
        var text = Read.of(write(marked.document())).text();
        var words = new Words(marked.document(), MESSAGES, _ -> Optional.empty());

        assertEquals(List.of(), marked.values().stream().filter(value -> !switch (value.value()) {
            case String wanted -> text.contains(squeeze(wanted));
            case LocalDate date -> text.contains(squeeze(words.date(date))) || text.contains(date.toString());
            case BigDecimal number -> text.contains(number.toPlainString()) || text.contains(squeeze(words.number(number)));
            case Object number -> text.contains(number.toString()) || text.contains(String.format(Locale.UK, "%,d", number));
        }).toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingThatSomebodyWroteIsTakenForMarkdown(int seed) {
        assertEquals(List.of(), Read.of(write(MarkedDocument.of(seed).document())).strange());
    }

    @Test
    void hostileTextReadsAsItWasWritten() {
        var canvas = CanvasEdits.addNote(Note.of("n", "user-problem", HOSTILE), 0).step().apply(Canvas.blank(DocumentId.of(new UUID(0, 1)), "A | # *b*"));
        var read = Read.of(write(canvas));

        assertEquals(List.of(), read.strange());
        assertTrue(read.text().contains(squeeze(HOSTILE)), read::text);
        assertTrue(read.text().startsWith(squeeze("A | # *b*")), read::text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"support-assistant.canvas.json", "support-assistant.plan.json", "support-assistant.risks.json"})
    void tablesHaveAsManyCellsInEveryRow(String sample) throws IOException {
        var read = Read.of(write(new JsonFormat().read(Files.readAllBytes(Path.of("assets/samples", sample)))));

        assertTrue(read.rows().size() > 5, read.rows()::toString);
        assertEquals(List.of(), read.uneven());
    }

    private static String squeeze(String text) {
        return text.replaceAll("[\\s\\p{Cf}\\p{Cc}\\u2028\\u2029\\uFEFF]+", "");
    }

    /** What a reader of Markdown understood. */
    private static final class Read extends AbstractVisitor {

        private final StringBuilder text = new StringBuilder();
        private final List<String> strange = new ArrayList<>();
        private final List<Integer> rows = new ArrayList<>();
        private final List<String> uneven = new ArrayList<>();

        static Read of(String markdown) {
            var read = new Read();
            GITHUB.parse(markdown).accept(read);
            return read;
        }

        String text() {
            return squeeze(text.toString());
        }

        List<String> strange() {
            return strange;
        }

        List<Integer> rows() {
            return rows;
        }

        List<String> uneven() {
            return uneven;
        }

        @Override
        public void visit(Text node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak node) {
            text.append('\n');
        }

        @Override
        public void visit(HardLineBreak node) {
            text.append('\n');
        }

        @Override
        public void visit(HtmlInline node) {
            if (node.getLiteral().equals("<br>")) {
                text.append('\n');
            } else {
                strange.add(node.getLiteral());
            }
        }

        @Override
        public void visit(HtmlBlock node) {
            strange.add(node.getLiteral());
        }

        @Override
        public void visit(Link node) {
            strange.add("link to " + node.getDestination());
        }

        @Override
        public void visit(Image node) {
            strange.add("picture " + node.getDestination());
        }

        @Override
        public void visit(Code node) {
            strange.add("code " + node.getLiteral());
        }

        @Override
        public void visit(FencedCodeBlock node) {
            strange.add("code " + node.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock node) {
            strange.add("code " + node.getLiteral());
        }

        @Override
        public void visit(BlockQuote node) {
            strange.add("quote");
        }

        @Override
        public void visit(OrderedList node) {
            strange.add("numbered list");
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableRow row) {
                int cells = 0;
                for (Node cell = row.getFirstChild(); cell instanceof TableCell; cell = cell.getNext()) {
                    cells++;
                }
                rows.add(cells);
                var before = row.getPrevious();
                if (before instanceof TableRow && rows.get(rows.size() - 2) != cells) {
                    uneven.add("row of " + cells);
                }
            }
            visitChildren(node);
        }
    }
}

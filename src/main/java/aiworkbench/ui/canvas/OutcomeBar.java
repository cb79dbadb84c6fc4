package aiworkbench.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import aiworkbench.edit.Edit;
import aiworkbench.edit.Lens;
import aiworkbench.governance.CanvasContent;
import aiworkbench.governance.Catalogue;
import aiworkbench.governance.Entry;
import aiworkbench.model.Canvas;
import aiworkbench.model.Outcome;
import aiworkbench.ui.common.EditorContext;
import aiworkbench.ui.common.EditorDesk;

/** The outcome sentence with its parts edited in place. In a low window with large text it scrolls, so that the blocks keep their room. */
final class OutcomeBar implements BlockPart {

    /** Name of the sentence for undo and review. */
    static final String ELEMENT = "outcome";

    private static final Lens<Canvas, Outcome> OUTCOME = Lens.field(Canvas.class, "outcome");
    private static final List<String> PARTS = List.of("segment", "situation", "improvement", "metric", "guardrail");

    private final EditorContext<Canvas> context;
    private final EditorDesk<Canvas> desk;
    private final FlowPane root = new FlowPane();
    private final BlockScroll scroll = new BlockScroll(root);
    private final List<InlineField> fields = new ArrayList<>();
    private Outcome shown;

    OutcomeBar(EditorDesk<Canvas> desk) {
        this.context = desk.context();
        this.desk = desk;
        root.getStyleClass().add("outcome");
        scroll.getStyleClass().add("outcome-card");
        root.setAccessibleText(context.messages().text("canvas.outcome.title"));
        PARTS.forEach(part -> root.getChildren().add(phrase(part)));
        root.setOnMousePressed(_ -> fields.getFirst().requestFocus());
    }

    @Override
    public BlockScroll node() {
        return scroll;
    }

    @Override
    public void show(Canvas canvas) {
        if (canvas.outcome() == shown) {
            return;
        }
        shown = canvas.outcome();
        for (int i = 0; i < PARTS.size(); i++) {
            var text = place(PARTS.get(i)).get(canvas);
            if (!fields.get(i).getText().equals(text)) {
                fields.get(i).setText(text);
                fields.get(i).end();
            }
        }
    }

    @Override
    public Set<String> edits() {
        return Set.of(OUTCOME.path());
    }

    @Override
    public boolean reveal(String element) {
        if (element.equals(ELEMENT)) {
            fields.stream().filter(field -> field.getText().isEmpty()).findFirst().orElse(fields.getFirst()).requestFocus();
        }
        return element.equals(ELEMENT);
    }

    /** Word and field stay together when the sentence wraps. */
    private Node phrase(String part) {
        var word = new Label(context.messages().text("canvas.outcome." + part));
        word.getStyleClass().add("muted");
        word.setMinWidth(Label.USE_PREF_SIZE);
        var hint = Entry.find(Catalogue.canvas().outcomeSentence().parts(), part);
        var field = new InlineField(hint.map(CanvasContent.Field::title).orElse(part));
        field.setAccessibleText(hint.map(CanvasContent.Field::title).orElse(part));
        hint.map(CanvasContent.Field::hint).ifPresent(field::setAccessibleHelp);
        field.setEditable(!context.session().readOnly());
        word.setLabelFor(field);
        fields.add(field);
        field.textProperty().subscribe((_, text) -> write(part, text));
        field.focusedProperty().subscribe((had, has) -> focused(had, has));
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(field, event));
        var phrase = new HBox(word, field);
        phrase.getStyleClass().add("phrase");
        phrase.maxWidthProperty().bind(root.widthProperty().subtract(36));
        return phrase;
    }

    private void write(String part, String text) {
        if (shown != null && !place(part).get(context.session().document()).equals(text)) {
            context.session().edit(Edit.set("canvas.edit.outcome", ELEMENT, place(part), text));
        }
    }

    private void focused(boolean had, boolean has) {
        if (has) {
            fields.stream().filter(InlineField::isFocused).findFirst().ifPresent(scroll::bringIntoView);
            desk.select("canvas.outcome.title", OUTCOME, Outcome.class);
        } else if (had) {
            context.session().closeStep();
        }
    }

    /** Enter goes on to the next part, as at the end of a spoken phrase. */
    private void pressed(InlineField field, KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            fields.get(Math.min(fields.indexOf(field) + 1, fields.size() - 1)).requestFocus();
            event.consume();
        }
    }

    private static Lens<Canvas, String> place(String part) {
        return OUTCOME.then(Lens.field(Outcome.class, part));
    }
}

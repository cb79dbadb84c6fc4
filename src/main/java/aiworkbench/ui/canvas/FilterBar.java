package aiworkbench.ui.canvas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import aiworkbench.model.Canvas;
import aiworkbench.model.Evidence;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.Icon;
import aiworkbench.ui.common.Icons;
import aiworkbench.ui.common.Option;
import aiworkbench.ui.common.PickPopup;
import aiworkbench.ui.common.SegmentedBar;

/** Shows only notes with some evidence or tag, and orders notes by votes. Escape shows all again and goes back to the notes. */
final class FilterBar {

    /** Room for the joined buttons in one line, in em of the label beside them. */
    private static final double ONE_LINE = 21.5;

    private final Messages messages;
    private final BoardView board;
    private final Runnable onClose;
    private final SegmentedBar<Evidence> evidence;
    private final Button tag = new Button();
    private final PickPopup<String> tags;
    private final Label count = new Label();
    private final FlowPane root = new FlowPane();
    private List<String> offered = List.of();

    FilterBar(Messages messages, BoardView board, Runnable onClose) {
        this.messages = messages;
        this.board = board;
        this.onClose = onClose;
        evidence = new SegmentedBar<>(messages.text("field.Note.evidence"),
                Arrays.stream(Evidence.values()).map(e -> new Option<>(e, messages.word(e))).toList(), true);
        evidence.valueProperty().subscribe((_, now) -> filter(board.filter().with(now)));
        tags = new PickPopup<>(messages.text("canvas.filter.findTag"), messages.text("canvas.filter.noTag"));
        tag.setGraphic(Icons.of(Icon.TAG));
        tag.setOnAction(_ -> tags.show(tag, options(), chosen -> filter(board.filter().with(chosen))));
        var sort = button("canvas.filter.sort", Icon.VOTE, () -> board.actions().sort(board.actions().titles().keySet()));
        var all = button("canvas.filter.all", Icon.CLOSE, this::close);
        count.getStyleClass().addAll("small", "muted");
        var label = new Label(messages.text("canvas.filter.title").toUpperCase(messages.locale()));
        label.getStyleClass().add("section-title");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.fontProperty().subscribe(font -> evidence.setPrefWrapLength(ONE_LINE * font.getSize()));
        var first = new HBox(label, evidence);
        first.getStyleClass().add("filter-part");
        root.getStyleClass().add("filter-bar");
        root.getChildren().setAll(first, tag, sort, count, all);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            }
        });
        root.setVisible(false);
        root.setManaged(false);
        show();
    }

    Node node() {
        return root;
    }

    boolean open() {
        return root.isVisible();
    }

    /** Shows the bar with the keyboard on it. */
    void reveal() {
        root.setVisible(true);
        root.setManaged(true);
        show();
        evidence.buttons().getFirst().requestFocus();
    }

    /** Shows all notes again and takes the bar away. */
    void close() {
        evidence.valueProperty().set(Optional.empty());
        filter(NoteFilter.NONE);
        root.setVisible(false);
        root.setManaged(false);
        onClose.run();
    }

    /** Counts what is in sight of a canvas, and offers its tags. */
    void show(Canvas canvas) {
        if (!open()) {
            return;
        }
        offered = canvas.notes().stream().flatMap(note -> note.tags().stream()).distinct().sorted().toList();
        count.setText(messages.text("canvas.filter.count", canvas.notes().stream().filter(board.filter()::shows).count(), canvas.notes().size()));
        tag.setDisable(offered.isEmpty() && board.filter().tag().isEmpty());
    }

    private List<Option<String>> options() {
        var options = new ArrayList<>(List.of(new Option<>("", messages.text("canvas.filter.anyTag"))));
        offered.forEach(each -> options.add(new Option<>(each, "#" + each)));
        return options;
    }

    private void filter(NoteFilter next) {
        if (!next.equals(board.filter())) {
            board.filter(next);
            show();
        }
    }

    private void show() {
        var chosen = board.filter().tag();
        tag.setText(chosen.isEmpty() ? messages.text("canvas.filter.anyTag") : "#" + chosen);
        show(board.canvas());
    }

    private Button button(String key, Icon icon, Runnable action) {
        var button = new Button(messages.text(key));
        button.setGraphic(Icons.of(icon));
        button.getStyleClass().addAll("quiet", "small");
        button.setOnAction(_ -> action.run());
        return button;
    }
}

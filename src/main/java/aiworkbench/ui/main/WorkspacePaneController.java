package aiworkbench.ui.main;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

import aiworkbench.text.Messages;
import aiworkbench.ui.common.Icon;
import aiworkbench.ui.common.Icons;
import aiworkbench.ui.common.WrittenKeys;

/** The pane at the left: products, their documents, and what can be started. */
public final class WorkspacePaneController {

    /** Of so many rows, edits change few, and a folder of thousands would be sorted again at every key. */
    private static final int MANY = 400;
    private static final int ABOVE = 3;
    private static final Duration QUIET = Duration.ofMillis(200);

    private final Desk desk;
    private final Commands commands;
    private final QuickAccess quick;
    private final Tallies tallies;
    private final Filing filing;
    private final Surroundings around;
    private final Messages messages;
    /** The document that was in front when it was chosen in the list. */
    private Optional<OpenDocument<?>> front = Optional.empty();

    @FXML
    private VBox root;
    @FXML
    private ListView<Row> list;
    @FXML
    private Button find;

    public WorkspacePaneController(Desk desk, Commands commands, QuickAccess quick, Tallies tallies, Filing filing, Surroundings around) {
        this.desk = desk;
        this.commands = commands;
        this.quick = quick;
        this.tallies = tallies;
        this.filing = filing;
        this.around = around;
        this.messages = around.messages();
    }

    @FXML
    private void initialize() {
        find.setGraphic(Icons.of(Icon.SEARCH));
        find.setText(messages.text("main.find.button", WrittenKeys.of(KeyCombination.valueOf("Shortcut+K"), messages)));
        list.setCellFactory(_ -> new RowCell(messages));
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                go();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                go();
                event.consume();
            }
        });
        list.focusedProperty().subscribe(has -> {
            if (has && list.getFocusModel().getFocusedIndex() < 0) {
                list.getFocusModel().focus(0);
            } else if (!has && !isWalked()) {
                showActive();
            }
        });
        new RowMenu(list, desk, filing, around).listen();
        var calm = around.tasks().debounce(QUIET, this::refresh);
        desk.listenOnceSeen(() -> {
            if (list.getItems().size() > MANY) {
                calm.ask();
            } else {
                refresh();
            }
        });
        tallies.countsProperty().addListener(_ -> refresh());
    }

    @FXML
    private void find() {
        quick.find();
    }

    /** Whoever walks the list stays where they are, also when the review or another program changes a row: their next key is meant for that file. */
    private void refresh() {
        var at = Optional.ofNullable(list.getSelectionModel().getSelectedItem()).filter(_ -> isWalked() && desk.active().equals(front));
        var rows = WorkspaceRows.of(desk, tallies.countsProperty().get(), messages);
        if (!rows.equals(list.getItems())) {
            list.getItems().setAll(rows);
        }
        at.ifPresentOrElse(row -> rows.stream().filter(other -> isSame(row, other)).findFirst()
                .ifPresentOrElse(this::select, () -> list.getSelectionModel().clearSelection()), this::showActive);
    }

    /** A question above the window may have the keyboard meanwhile. */
    private boolean isWalked() {
        return list.getScene() != null && list.getScene().getFocusOwner() == list;
    }

    private static boolean isSame(Row row, Row other) {
        return row instanceof Row.Of one && other instanceof Row.Of two ? one.path().equals(two.path()) && one.id().equals(two.id()) : row.equals(other);
    }

    private void showActive() {
        front = desk.active();
        front.flatMap(active -> list.getItems().stream().filter(row -> isOf(row, active)).findFirst())
                .ifPresentOrElse(this::select, () -> list.getSelectionModel().clearSelection());
    }

    private void select(Row row) {
        if (!row.equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(row);
            // The product's name above it is to be seen too.
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - ABOVE));
        }
    }

    private static boolean isOf(Row row, OpenDocument<?> open) {
        return row instanceof Row.Of of && of.path().equals(open.path()) && (of.path().isPresent() || of.id().equals(open.document().id()));
    }

    private void go() {
        switch (list.getSelectionModel().getSelectedItem()) {
            case Row.Of of -> find(of).ifPresentOrElse(desk::show, () -> of.path().ifPresent(path -> commands.open(List.of(path))));
            case Row.Trace trace -> trace(trace);
            case Row.Action action -> run(action);
            case Row.Heading _, Row.Folder _ -> { }
            case null -> { }
        }
    }

    private Optional<OpenDocument<?>> find(Row.Of row) {
        return desk.documents().stream().filter(open -> isOf(row, open)).findFirst();
    }

    private void trace(Row.Trace trace) {
        showActive();
        commands.trace(trace.of());
    }

    private void run(Row.Action action) {
        switch (action) {
            case NEW -> commands.newDocument();
            case TEMPLATES -> commands.templates();
            case FOLDER -> commands.openFolder();
        }
        showActive();
    }
}

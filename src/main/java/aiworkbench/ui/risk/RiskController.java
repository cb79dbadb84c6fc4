package aiworkbench.ui.risk;

import java.util.List;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import aiworkbench.edit.RiskEdits;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.session.Change;
import aiworkbench.ui.common.Choice;
import aiworkbench.ui.common.EmptyState;
import aiworkbench.ui.common.Icon;
import aiworkbench.ui.common.Icons;
import aiworkbench.ui.common.LowBar;
import aiworkbench.ui.common.Tasks;

/** The matrix's view: the bar on top, grid and smaller parts at the left, the register at the right or below. */
public final class RiskController {

    /** Below this many em the register moves under the grid. */
    private static final double NARROW = 58;
    /** Below this many em the buttons move under the choice of what is shown. */
    private static final double NARROWEST = 46;
    /** Below this many em the choice of what is shown has no room to spare. */
    private static final double TIGHT = 27;
    private static final double REGISTER_HEIGHT = 30;

    private final RiskDesk desk;
    private final RiskCommands commands;
    private final Tasks tasks;
    private GridView grid;
    private Register register;
    private Sections parts;
    private LowBar low;
    private boolean registerLast;

    @FXML private VBox root;
    @FXML private ToggleGroup views;
    @FXML private ToggleButton movementButton;
    @FXML private ToggleButton inherentButton;
    @FXML private ToggleButton currentButton;
    @FXML private ToggleButton targetButton;
    @FXML private ToggleButton dayButton;
    @FXML private Label summary;
    @FXML private Label summaryBelow;
    @FXML private VBox head;
    @FXML private HBox bar;
    @FXML private HBox shown;
    @FXML private HBox buttons;
    @FXML private Button addRisk;
    @FXML private Button fromLibrary;
    @FXML private HBox body;
    @FXML private ScrollPane scroll;
    @FXML private VBox left;
    @FXML private VBox gridCard;
    @FXML private VBox sections;

    RiskController(RiskDesk desk, Tasks tasks) {
        this.desk = desk;
        this.tasks = tasks;
        this.commands = new RiskCommands(desk);
    }

    @FXML
    void initialize() {
        addRisk.setGraphic(Icons.of(Icon.ADD));
        addRisk.setDisable(desk.readOnly());
        fromLibrary.setDisable(desk.readOnly());
        register = new Register(desk, commands, empty());
        grid = new GridView(desk, commands, register::editTitle);
        gridCard.getChildren().setAll(grid.node());
        parts = new Sections(desk, commands, tasks, sections);
        views.selectedToggleProperty().addListener((_, before, toggle) -> choose(before, toggle));
        low = new LowBar(root, head, left);
        root.heightProperty().addListener(_ -> Platform.runLater(() -> arrange(root.getWidth())));
        root.widthProperty().subscribe(width -> arrange(width.doubleValue()));
        // While stylesheets are taken in, no node may move.
        summary.fontProperty().subscribe(_ -> Platform.runLater(() -> arrange(root.getWidth())));
        arrange(0);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        show(desk.matrix());
    }

    VBox root() {
        return root;
    }

    /** Follows a change of the matrix. After undo and redo the element of the step is selected and focused. */
    void follow(Change<RiskMatrix> change) {
        desk.whileShowing(() -> {
            desk.forgetGone();
            show(change.after());
        });
        if (change.travelled()) {
            boolean here = hasKeyboard();
            Platform.runLater(() -> {
                if (here) {
                    reveal(change.element());
                } else {
                    desk.selectRisk(change.element());
                }
            });
        }
    }

    /** Undo in the right pane leaves the keyboard there; where it was on something that is gone, the view takes it. */
    private boolean hasKeyboard() {
        var scene = root.getScene();
        return scene == null || scene.getFocusOwner() == null || scene.getFocusOwner().getScene() == null || root.isFocusWithin();
    }

    /** Selects an element, wherever it is shown, and brings it into sight. An unknown id does nothing. */
    void reveal(String id) {
        if (desk.find(id).isPresent()) {
            if (gridCard.isFocusWithin()) {
                grid.focus(id);
            } else {
                register.focus(id);
            }
            desk.selectRisk(id);
        } else {
            parts.reveal(id);
        }
    }

    /** Takes the keyboard at the selected risk, or the first one, or the empty grid. */
    void focus() {
        var risks = desk.matrix().risks();
        grid.focus(desk.find(desk.risk().get()).map(Risk::id).orElse(risks.isEmpty() ? "" : risks.getFirst().id()));
    }

    /** Whether the register has the keyboard, or had it last: its keys differ from those of the grid. */
    boolean inRegister() {
        for (Node at = root.getScene() == null ? null : root.getScene().getFocusOwner(); at != null; at = at.getParent()) {
            if (at == register.node() || at == gridCard) {
                registerLast = at == register.node();
            }
        }
        return registerLast;
    }

    /** Reads again what other documents say. */
    void othersChanged() {
        parts.othersChanged();
        grid.show(desk.matrix());
    }

    /** Stops following the session. */
    void close() {
        parts.close();
    }

    @FXML
    void addRisk() {
        commands.add().ifPresent(register::editTitle);
    }

    @FXML
    void fromLibrary() {
        var words = desk.words();
        var panel = new LibraryPanel(words, desk.matrix());
        var add = Choice.primary(words.text("risk.library.add"), true, panel.ready());
        desk.context().dialogs().show(words.text("risk.library.title"), panel.node(), List.of(add, Choice.cancel(words.text("dialog.cancel"), false)))
                .filter(yes -> yes).flatMap(_ -> commands.addFromLibrary(panel.chosen())).ifPresent(register::focus);
    }

    @FXML
    void changeGrid() {
        var words = desk.words();
        var panel = new GridPanel(words, desk.matrix(), desk.readOnly());
        var use = Choice.primary(words.text("risk.grid.use"), true);
        var choices = desk.readOnly() ? List.of(Choice.cancel(words.text("dialog.ok"), false)) : List.of(use, Choice.cancel(words.text("dialog.cancel"), false));
        desk.context().dialogs().show(words.text("risk.grid.title"), panel.node(), choices)
                .filter(yes -> yes).ifPresent(_ -> desk.step(RiskEdits.useGrid(panel.draft())));
    }

    private void show(RiskMatrix matrix) {
        var counts = desk.words().summary(matrix);
        summary.setText(counts);
        summaryBelow.setText(counts);
        grid.show(matrix);
        register.show(matrix);
        parts.show(matrix);
    }

    /** The key that adds a risk works wherever nobody is typing. */
    private void press(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !(event.getTarget() instanceof TextInputControl);
        if (plain && (event.getCode() == KeyCode.N || event.getCode() == KeyCode.INSERT)) {
            event.consume();
            addRisk();
        }
    }

    private void choose(Toggle before, Toggle toggle) {
        if (toggle == null) {
            views.selectToggle(before);
        } else {
            desk.shown().set(toggle == movementButton ? Shown.MOVEMENT
                    : toggle == inherentButton ? Shown.INHERENT : toggle == currentButton ? Shown.CURRENT
                    : toggle == targetButton ? Shown.TARGET : Shown.DAY);
        }
    }

    /** Grid and register stand side by side while there is room for both. */
    private void arrange(double width) {
        double em = summary.getFont().getSize();
        boolean narrow = width > 0 && width < em * NARROW;
        visible(summary, !narrow);
        visible(summaryBelow, narrow);
        placeButtons(width > 0 && width < em * NARROWEST);
        shown.getStyleClass().remove("tight");
        if (width > 0 && width < em * TIGHT) {
            shown.getStyleClass().add("tight");
        }
        var card = register.node();
        if (narrow) {
            if (!left.getChildren().contains(card)) {
                body.getChildren().remove(card);
                left.getChildren().add(left.getChildren().indexOf(gridCard) + 1, card);
            }
            card.setPrefHeight(em * REGISTER_HEIGHT);
            card.setMinHeight(em * REGISTER_HEIGHT);
            scroll.setPrefWidth(width);
        } else {
            if (!body.getChildren().contains(card)) {
                left.getChildren().remove(card);
                body.getChildren().add(card);
            }
            card.setMinHeight(0);
            double room = Math.max(0, width - em * 3);
            scroll.setPrefWidth(room * 0.51);
            card.setPrefWidth(room * 0.49);
            HBox.setHgrow(scroll, Priority.ALWAYS);
            HBox.setMargin(card, Insets.EMPTY);
        }
        low.fit(narrow);
    }

    private void placeButtons(boolean below) {
        if (below && bar.getChildren().remove(buttons)) {
            head.getChildren().add(1, buttons);
        } else if (!below && head.getChildren().remove(buttons)) {
            bar.getChildren().add(buttons);
        }
    }

    private static void visible(Label label, boolean on) {
        label.setVisible(on);
        label.setManaged(on);
    }

    private Node empty() {
        var words = desk.words();
        var empty = new EmptyState(Icon.RISKS, words.text("risk.empty.title"), words.text("risk.empty.text"));
        return desk.readOnly() ? empty : empty.action(words.text("risk.empty.add"), this::addRisk).action(words.text("risk.bar.library"), this::fromLibrary);
    }
}

package aiworkbench.ui.main;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import aiworkbench.session.Step;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.Icon;
import aiworkbench.ui.common.Icons;
import aiworkbench.ui.common.WrittenKeys;

/** The bar at the top: the document's title and saved state, undo and redo, export, and everything else in one menu. */
public final class TopBarController extends FileButtons {

    private static final double BRAND = 18;

    private final Desk desk;
    private final Commands commands;
    private final Reviewing reviewing;
    private final Folding folding;
    private final Appearance appearance;
    private final About about;
    private final SettingsWindow settings;
    private final Sharing sharing;
    private final ZoneId zone;
    private final DateTimeFormatter clock;
    private final Messages messages;

    private BarFit fit;

    @FXML
    private HBox root;
    @FXML
    private Button brand;
    @FXML
    private StackPane titlePlace;
    @FXML
    private TextField title;
    @FXML
    private Label titleCut;
    @FXML
    private Label state;
    @FXML
    private Button undo;
    @FXML
    private Button redo;
    @FXML
    private Button review;
    @FXML
    private Button present;
    @FXML
    private Button export;
    @FXML
    private MenuButton more;
    @FXML
    private MenuItem saveItem;
    @FXML
    private MenuItem saveAsItem;
    @FXML
    private MenuItem historyItem;
    @FXML
    private MenuItem traceItem;
    @FXML
    private CheckMenuItem autosaveItem;
    @FXML
    private MenuItem importItem;
    @FXML
    private MenuItem closeItem;
    @FXML
    private CheckMenuItem leftItem;
    @FXML
    private CheckMenuItem rightItem;
    @FXML
    private Menu themeMenu;
    @FXML
    private Menu sizeMenu;
    @FXML
    private Menu gitMenu;

    public TopBarController(Desk desk, Commands commands, Reviewing reviewing, Folding folding, Appearance appearance, About about,
            SettingsWindow settings, Sharing sharing, ZoneId zone, Messages messages) {
        super(commands);
        this.desk = desk;
        this.commands = commands;
        this.reviewing = reviewing;
        this.folding = folding;
        this.appearance = appearance;
        this.about = about;
        this.settings = settings;
        this.sharing = sharing;
        this.zone = zone;
        this.clock = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(messages.locale());
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        brand.setGraphic(new BrandMark(BRAND));
        undo.setGraphic(Icons.of(Icon.UNDO));
        redo.setGraphic(Icons.of(Icon.REDO));
        more.setGraphic(Icons.of(Icon.MORE));
        Stream.of(export, review).forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
        Stream.of(title, undo, redo, review, export, state).forEach(control -> control.setTooltip(new Tooltip()));
        title.textProperty().addListener((_, _, text) -> desk.active().ifPresent(document -> document.rename(text)));
        title.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                desk.active().ifPresent(document -> document.session().closeStep());
            }
        });
        new TitleFit(titlePlace, title, titleCut);
        title.setOnAction(_ -> desk.active().ifPresent(document -> document.editor().focus()));
        present.setGraphic(Icons.of(Icon.PRESENT));
        export.setGraphic(Icons.of(Icon.EXPORT));
        export.getTooltip().setText(messages.text("main.export.hint"));
        review.setContentDisplay(ContentDisplay.RIGHT);
        reviewing.findingsProperty().addListener((_, _, found) -> count(Tally.of(found)));
        fit = new BarFit(root, appearance.scaleProperty(), brand);
        fit.tightProperty().subscribe(tight -> {
            export.setContentDisplay(tight ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            count(Tally.of(reviewing.findingsProperty().get()));
        });
        root.widthProperty().addListener(_ -> widenBrand());
        AppearanceMenus.fill(themeMenu, sizeMenu, appearance, messages);
        historyItem.setAccelerator(Conventions.here().historyShown());
        WrittenKeys.in(more.getItems(), messages);
        SharingMenu.fill(gitMenu, sharing, desk, messages);
        desk.listen(this::refresh);
        Stream.<Observable>of(folding.panesProperty(), folding.overlayProperty(), folding.leftProperty(), appearance.scaleProperty())
                .forEach(value -> value.addListener(_ -> refresh()));
        refresh();
    }

    private void refresh() {
        var active = desk.active();
        boolean writable = active.filter(document -> !document.session().readOnly()).isPresent();
        Stream.of(titlePlace, state, undo, redo, review, present, export).forEach(node -> {
            node.setVisible(active.isPresent());
            node.setManaged(active.isPresent());
        });
        saveItem.setDisable(!writable);
        saveAsItem.setDisable(!writable);
        historyItem.setDisable(active.filter(document -> document.keeper().isPresent()).isEmpty());
        importItem.setDisable(active.filter(Importing::takes).isEmpty());
        traceItem.setDisable(active.isEmpty());
        closeItem.setDisable(active.isEmpty());
        autosaveItem.setSelected(commands.savesAutomatically());
        leftItem.setSelected(folding.leftShown());
        rightItem.setSelected(folding.rightShown());
        widenBrand();
        active.ifPresent(this::refresh);
    }

    private void refresh(OpenDocument<?> document) {
        if (!title.getText().equals(document.document().title())) {
            title.setText(document.document().title());
        }
        title.setEditable(!document.session().readOnly());
        step(undo, "main.undo", document.session().undoable());
        step(redo, "main.redo", document.session().redoable());
        var saved = document.state();
        state.setText(words(saved));
        var more = saved instanceof SavedState.Failed failed ? failed.reason() : words(saved);
        state.getTooltip().setText(more);
        state.setAccessibleText(more);
        state.getStyleClass().setAll("label", "saved-state", style(saved));
    }

    /** The title begins where the document does. */
    private void widenBrand() {
        brand.setPrefWidth(!folding.leftShown() || !fit.roomyProperty().get() ? Region.USE_COMPUTED_SIZE
                : folding.panes().leftOnScreen(appearance.scaleProperty().get(), root.getWidth()));
    }

    /** A button without a number has nothing to show. */
    private void count(Optional<Tally> tally) {
        review.setDisable(tally.isEmpty());
        var badge = tally.map(found -> {
            var number = new Label(messages.text("main.tally", found.count()));
            number.getStyleClass().add(found.badge());
            return number;
        });
        boolean tight = fit.tightProperty().get();
        review.setText(tight ? "" : messages.text("main.review.button"));
        review.setGraphic(tight && badge.isEmpty() ? Icons.of(Icon.REVIEW) : badge.orElse(null));
        var words = tally.map(found -> found.words(messages)).orElse(messages.text("main.tally.none"));
        review.getTooltip().setText(words);
        review.setAccessibleText(messages.text("main.row.tally", messages.text("main.review.button"), words));
    }

    private void step(Button button, String key, Optional<? extends Step<?>> step) {
        var text = step.map(s -> messages.text(key + ".step", messages.text(s.label()))).orElse(messages.text(key));
        button.setDisable(step.isEmpty());
        button.setAccessibleText(text);
        button.getTooltip().setText(text);
    }

    private String words(SavedState saved) {
        return switch (saved) {
            case SavedState.Saved(var at) -> at.map(time -> messages.text("main.state.savedAt", clock.format(time.atZone(zone))))
                    .orElse(messages.text("main.state.saved"));
            case SavedState.Edited _ -> messages.text("main.state.edited");
            case SavedState.Saving _ -> messages.text("main.state.saving");
            case SavedState.ReadOnly _ -> messages.text("main.state.readOnly");
            case SavedState.Failed _ -> messages.text("main.state.failed");
        };
    }

    private static String style(SavedState saved) {
        return switch (saved) {
            case SavedState.Saved _ -> "badge-ok";
            case SavedState.Edited _ -> "badge-warn";
            case SavedState.Saving _, SavedState.ReadOnly _ -> "badge-neutral";
            case SavedState.Failed _ -> "badge-danger";
        };
    }

    @FXML
    private void start() {
        commands.start();
    }

    @FXML
    private void undo() {
        commands.undo();
    }

    @FXML
    private void redo() {
        commands.redo();
    }

    @FXML
    private void autosave() {
        commands.saveAutomatically(autosaveItem.isSelected());
    }

    @FXML
    private void importTable() {
        commands.importTable();
    }

    @FXML
    private void close() {
        commands.close();
    }

    @FXML
    private void review() {
        folding.showRight();
        reviewing.reveal();
    }

    @FXML
    private void present() {
        commands.present();
    }

    @FXML
    private void export() {
        commands.export();
    }

    @FXML
    private void foldLeft() {
        folding.toggleLeft();
    }

    @FXML
    private void foldRight() {
        folding.toggleRight();
    }

    @FXML
    private void settings() {
        settings.show();
    }

    @FXML
    private void about() {
        about.show();
    }
}

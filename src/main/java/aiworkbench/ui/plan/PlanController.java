package aiworkbench.ui.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import aiworkbench.edit.PlanEdits;
import aiworkbench.governance.Catalogue;
import aiworkbench.governance.PlanContent;
import aiworkbench.governance.PlanFacts;
import aiworkbench.model.Experiment;
import aiworkbench.model.ItemKind;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.session.Change;
import aiworkbench.ui.common.Icon;
import aiworkbench.ui.common.Icons;
import aiworkbench.ui.common.LowBar;

/** The plan's view: the bar on top, one of three views of the items, the roadmap and the other parts of the plan. */
public final class PlanController {

    private static final int LAST_YEAR = 9999;

    private final PlanDesk desk;
    private final ItemCommands commands;
    private final Map<String, ItemView> itemViews = new HashMap<>();
    private PlanSections parts;
    private RoadmapCards roadmapCards;
    private PlanNotice notices;
    private FilterBar filters;
    private PlanRoom room;
    private ItemMenu menu;
    private ItemView shown;

    @FXML private VBox root;
    @FXML private WrapBar bar;
    @FXML private ToggleGroup views;
    @FXML private ToggleButton timelineButton;
    @FXML private ToggleButton tableButton;
    @FXML private ToggleButton boardButton;
    @FXML private DatePicker startPicker;
    @FXML private Button startButton;
    @FXML private Label summary;
    @FXML private Label late;
    @FXML private MenuButton filterMenu;
    @FXML private FlowPane filterLine;
    @FXML private WrapBar addButtons;
    @FXML private Button addTask;
    @FXML private MenuButton reviewKinds;
    @FXML private HBox notice;
    @FXML private Label noticeText;
    @FXML private Button noticeUndo;
    @FXML private ScrollPane scroll;
    @FXML private VBox page;
    @FXML private Hyperlink sheetLink;
    @FXML private StackPane stage;
    @FXML private GridPane roadmap;
    @FXML private VBox sections;

    PlanController(PlanDesk desk) {
        this.desk = desk;
        this.commands = new ItemCommands(desk);
    }

    @FXML
    void initialize() {
        addTask.setGraphic(Icons.of(Icon.ADD));
        Catalogue.playbook().plan().reviews().forEach(kind -> reviewKinds.getItems().add(reviewKind(kind)));
        parts = new PlanSections(desk, sections);
        menu = new ItemMenu(desk, commands, parts::openSheet);
        root.addEventHandler(KeyEvent.KEY_PRESSED, new PlanKeys(desk, menu, () -> shown, this::addTask));
        roadmapCards = new RoadmapCards(desk, roadmap);
        notices = new PlanNotice(desk, notice, noticeText, noticeUndo);
        filters = new FilterBar(desk, filterMenu, filterLine);
        boolean readOnly = desk.context().session().readOnly();
        addButtons.setDisable(readOnly);
        startButton.setDisable(readOnly);
        startPicker.valueProperty().addListener((_, _, date) -> moveStart(date));
        views.selectedToggleProperty().addListener((_, before, toggle) -> choose(before, toggle));
        room = new PlanRoom(scroll, page, () -> shown);
        var low = new LowBar(root, bar, page);
        // While stylesheets are taken in, or nodes are laid out, none may move.
        Stream.of(root.heightProperty(), root.widthProperty(), summary.fontProperty())
                .forEach(size -> size.addListener(_ -> Platform.runLater(() -> low.fit(true))));
        desk.selection().addListener(_ -> offerSheet());
        desk.context().changes().kinds().subscribe(() -> desk.whileShowing(() -> show(desk.plan())));
        desk.filter().addListener(_ -> desk.whileShowing(() -> show(desk.plan())));
        choose(null, timelineButton);
        show(desk.plan());
    }

    VBox root() {
        return root;
    }

    /** Follows a change of the plan. After undo and redo the element of the step is selected and focused. */
    void follow(Change<Plan> change) {
        desk.whileShowing(() -> {
            show(change.after());
            desk.forgetGone();
        });
        if (change.travelled()) {
            notices.hide();
            boolean away = focusIsElsewhere();
            Platform.runLater(() -> {
                if (away) {
                    desk.selectItem(change.element());
                } else {
                    reveal(change.element());
                }
            });
        } else {
            notices.warnOfBroken(change);
            if (focusIsLost() && !desk.filter().get().equals(PlanFilter.NONE)) {
                shown.focusFirst();
            }
        }
    }

    /** Takes the keyboard at the selected item, or the first one. */
    void focus() {
        desk.item(desk.selectedItem()).map(PlanItem::id).ifPresentOrElse(shown::focus, shown::focusFirst);
    }

    /** Selects an element, wherever it is shown, and brings it into sight. An unknown id does nothing. */
    void reveal(String id) {
        if (desk.item(id).isPresent()) {
            desk.unhide(id);
            desk.selectItem(id);
            shown.focus(id);
        } else if (!roadmapCards.reveal(id) && !parts.reveal(id) && desk.selection().get().isEmpty() && focusIsLost()) {
            shown.focusFirst();
        }
    }

    @FXML
    void chooseStart() {
        startPicker.show();
    }

    @FXML
    void addTask() {
        add(ItemKind.TASK);
    }

    @FXML
    void addMilestone() {
        add(ItemKind.MILESTONE);
    }

    @FXML
    void addExperiment() {
        add(ItemKind.EXPERIMENT);
    }

    @FXML
    void addReview() {
        add(ItemKind.REVIEW);
    }

    @FXML
    void undoNotice() {
        desk.context().session().undo();
    }

    @FXML
    void openSheet() {
        var id = desk.selectedItem();
        if (id.isEmpty()) {
            desk.selection().get().flatMap(selected -> selected.place().find(desk.plan())).filter(Experiment.class::isInstance)
                    .map(sheet -> ((Experiment) sheet).item()).ifPresent(this::reveal);
        } else {
            parts.openSheet(id);
        }
    }

    /** Below the items: from the selected experiment to its sheet, and back. */
    private void offerSheet() {
        var item = desk.item(desk.selectedItem()).filter(chosen -> PlanFacts.sheet(desk.plan(), chosen.id()).isPresent());
        var back = desk.selection().get().flatMap(selected -> selected.place().find(desk.plan())).filter(Experiment.class::isInstance)
                .flatMap(sheet -> desk.item(((Experiment) sheet).item()));
        item.ifPresent(chosen -> sheetLink.setText(desk.words().text("plan.sheet.of", desk.words().title(chosen))));
        back.ifPresent(chosen -> sheetLink.setText(desk.words().text("plan.sheet.back", desk.words().title(chosen))));
        sheetLink.setVisible(item.isPresent() || back.isPresent());
        sheetLink.setManaged(sheetLink.isVisible());
    }

    private void add(ItemKind kind) {
        commands.add(kind).ifPresent(id -> {
            shown.focus(id);
            shown.rename(id);
        });
    }

    private MenuItem reviewKind(PlanContent.ReviewKind kind) {
        var entry = new MenuItem(desk.words().text("plan.add.reviewKind", kind.title(), kind.every(), kind.minutes()));
        entry.setMnemonicParsing(false);
        entry.setOnAction(_ -> commands.add(kind).ifPresent(shown::focus));
        return entry;
    }

    private void choose(Toggle before, Toggle toggle) {
        if (toggle == null) {
            views.selectToggle(before);
            return;
        }
        shown = itemViews.computeIfAbsent(((ToggleButton) toggle).getId(), this::make);
        stage.getChildren().setAll(shown.node());
        room.fitHeight();
        desk.whileShowing(() -> shown.show(desk.shown()));
    }

    private ItemView make(String id) {
        return id.equals(tableButton.getId()) ? new PlanTable(desk, commands, menu)
                : id.equals(boardButton.getId()) ? new PlanBoard(desk, commands, menu) : new TimelineView(desk, commands, menu);
    }

    private void show(Plan plan) {
        var words = desk.words();
        startButton.setText(words.longDate(plan.startDate()));
        startButton.setAccessibleText(words.text("plan.start.name", words.longDate(plan.startDate())));
        startPicker.setValue(plan.startDate());
        summary.setText(words.text("plan.summary", words.longDate(plan.date(Plan.DAYS)),
                PlanFacts.doneCount(plan.items()), plan.items().size()));
        long lateCount = PlanFacts.lateCount(plan.items(), desk.today());
        late.setText(lateCount == 0 ? "" : words.text("plan.summary.late", lateCount));
        shown.show(desk.shown());
        filters.show(plan);
        roadmapCards.show(plan);
        parts.show(plan);
        offerSheet();
    }

    private void moveStart(LocalDate date) {
        var plan = desk.plan();
        if (desk.showing() || date == null || date.equals(plan.startDate())) {
            return;
        }
        if (date.getYear() < 1 || date.getYear() > LAST_YEAR) {
            startPicker.setValue(plan.startDate());
            notices.refuse(desk.words().text("model.refused.startDate"));
            return;
        }
        long days = plan.day(date) - 1L;
        if (desk.step(PlanEdits.setStart(date))) {
            notices.say(desk.words().text(days > 0 ? "plan.start.later" : "plan.start.earlier", Math.abs(days), desk.words().longDate(date)));
        }
    }

    private boolean focusIsLost() {
        return root.getScene() != null && (root.getScene().getFocusOwner() == null || root.getScene().getFocusOwner().getScene() == null);
    }

    /** Whether somebody types in another part of the window, such as the inspector: undo must not take the focus from there. */
    private boolean focusIsElsewhere() {
        if (root.getScene() == null || focusIsLost()) {
            return false;
        }
        for (var node = root.getScene().getFocusOwner(); node != null; node = node.getParent()) {
            if (node == root) {
                return false;
            }
        }
        return true;
    }
}

package aiworkbench.ui.plan;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import aiworkbench.governance.PlanFacts;
import aiworkbench.model.ItemStatus;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;

/** The items as cards in three columns by status. Dragging a card, or Alt with an arrow key, changes the status. */
final class PlanBoard implements ItemView {

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final double THRESHOLD = 6;

    private final PlanDesk desk;
    private final ItemCommands commands;
    private final ItemMenu menu;
    private final HBox columns = new HBox();
    private final Map<ItemStatus, Column> byStatus = new EnumMap<>(ItemStatus.class);
    private Optional<Carried> carried = Optional.empty();

    /** A card under the mouse and where it was picked up. */
    private record Carried(String id, double x, double y, boolean moving) {}

    private record Column(VBox node, Label count, ListView<PlanItem> list, ObservableList<PlanItem> items) {}

    PlanBoard(PlanDesk desk, ItemCommands commands, ItemMenu menu) {
        this.desk = desk;
        this.commands = commands;
        this.menu = menu;
        columns.setId("plan-board");
        columns.getStyleClass().add("plan-board");
        for (var status : ItemStatus.values()) {
            var column = column(status);
            byStatus.put(status, column);
            columns.getChildren().add(column.node());
        }
        columns.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        columns.addEventFilter(MouseEvent.MOUSE_RELEASED, this::drop);
        desk.selection().addListener(_ -> byStatus.values().forEach(column -> column.list().refresh()));
    }

    @Override
    public Node node() {
        return columns;
    }

    @Override
    public void show(Plan plan) {
        byStatus.forEach((status, column) -> {
            var wanted = plan.items().stream().filter(item -> item.status() == status)
                    .sorted(Comparator.comparingInt(PlanFacts::first)).toList();
            update(column.items(), wanted);
            column.count().setText(desk.words().text("plan.count", wanted.size()));
        });
        byStatus.values().forEach(column -> column.list().refresh());
    }

    @Override
    public void focus(String id) {
        desk.item(id).ifPresent(item -> {
            var list = byStatus.get(item.status()).list();
            int index = byStatus.get(item.status()).items().indexOf(item);
            list.requestFocus();
            list.getSelectionModel().clearAndSelect(index);
            list.scrollTo(index);
        });
    }

    @Override
    public void focusFirst() {
        byStatus.values().stream().filter(column -> !column.items().isEmpty()).findFirst()
                .or(() -> Optional.of(byStatus.get(ItemStatus.TO_DO))).ifPresent(column -> column.list().requestFocus());
    }

    @Override
    public void rename(String id) {
        desk.item(id).ifPresent(item -> {
            var column = byStatus.get(item.status());
            column.list().scrollTo(item);
            column.list().layout();
            column.list().edit(column.items().indexOf(item));
        });
    }

    /** Called by a card when the mouse picks it up. */
    void pickUp(PlanItem item, MouseEvent event) {
        desk.selectItem(item.id());
        if (event.getButton() == MouseButton.PRIMARY && !desk.context().session().readOnly()) {
            carried = Optional.of(new Carried(item.id(), event.getSceneX(), event.getSceneY(), false));
        }
    }

    private void drag(MouseEvent event) {
        carried.ifPresent(card -> {
            boolean moving = card.moving() || Math.hypot(event.getSceneX() - card.x(), event.getSceneY() - card.y()) > THRESHOLD;
            carried = Optional.of(new Carried(card.id(), card.x(), card.y(), moving));
            if (moving) {
                var under = statusAt(event);
                byStatus.forEach((status, column) -> column.node().pseudoClassStateChanged(TARGET, under.filter(s -> s == status).isPresent()));
                columns.setCursor(Cursor.CLOSED_HAND);
                event.consume();
            }
        });
    }

    private void drop(MouseEvent event) {
        var card = carried;
        carried = Optional.empty();
        columns.setCursor(null);
        byStatus.values().forEach(column -> column.node().pseudoClassStateChanged(TARGET, false));
        card.filter(Carried::moving).ifPresent(moved -> statusAt(event).ifPresent(status -> move(moved.id(), status)));
    }

    private void move(String id, ItemStatus status) {
        commands.setStatus(id, status);
        focus(id);
    }

    private Optional<ItemStatus> statusAt(MouseEvent event) {
        return byStatus.entrySet().stream()
                .filter(entry -> {
                    var bounds = entry.getValue().node().localToScene(entry.getValue().node().getLayoutBounds());
                    return event.getSceneX() >= bounds.getMinX() && event.getSceneX() < bounds.getMaxX();
                })
                .map(Map.Entry::getKey).findFirst();
    }

    private Column column(ItemStatus status) {
        var words = desk.words();
        var title = new Label(words.of(status));
        title.getStyleClass().add("title-4");
        var count = new Label();
        count.getStyleClass().add("count");
        var head = new HBox(title, count);
        head.getStyleClass().add("plan-board-head");
        ObservableList<PlanItem> items = FXCollections.observableArrayList();
        var list = new ListView<>(items);
        list.setId("plan-board-" + status.name().toLowerCase(Locale.ROOT));
        list.setAccessibleText(words.of(status));
        list.setEditable(!desk.context().session().readOnly());
        list.setCellFactory(_ -> new BoardCard(desk, commands, menu, this));
        list.getStyleClass().add("plan-board-list");
        list.setPlaceholder(new Label(words.text("plan.board.empty")));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, item) -> {
            if (item != null && !desk.showing()) {
                desk.selectItem(item.id());
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(list, status, event));
        VBox.setVgrow(list, Priority.ALWAYS);
        var node = new VBox(head, list);
        node.getStyleClass().add("plan-board-column");
        HBox.setHgrow(node, Priority.ALWAYS);
        node.setPrefWidth(0);
        return new Column(node, count, list, items);
    }

    private void press(ListView<PlanItem> list, ItemStatus status, KeyEvent event) {
        var item = list.getSelectionModel().getSelectedItem();
        if (item == null || list.getEditingIndex() >= 0) {
            return;
        }
        int sideways = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        if (sideways != 0) {
            int target = status.ordinal() + sideways;
            if (target >= 0 && target < ItemStatus.values().length) {
                var next = ItemStatus.values()[target];
                if (event.isAltDown()) {
                    move(item.id(), next);
                } else {
                    byStatus.get(next).items().stream().findFirst().ifPresent(first -> focus(first.id()));
                }
            }
        } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            commands.remove(item.id()).ifPresentOrElse(this::focus, this::focusFirst);
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.D) {
            commands.duplicate(item.id()).ifPresent(this::focus);
        } else {
            return;
        }
        event.consume();
    }

    /** Brings a list to its wanted state and leaves equal entries alone. */
    private static void update(ObservableList<PlanItem> items, List<PlanItem> wanted) {
        if (items.size() == wanted.size()) {
            for (int i = 0; i < wanted.size(); i++) {
                if (items.get(i) != wanted.get(i)) {
                    items.set(i, wanted.get(i));
                }
            }
        } else {
            items.setAll(wanted);
        }
    }
}

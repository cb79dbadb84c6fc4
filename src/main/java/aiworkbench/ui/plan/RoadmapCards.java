package aiworkbench.ui.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import aiworkbench.edit.Edit;
import aiworkbench.edit.Elements;
import aiworkbench.edit.Lens;
import aiworkbench.edit.ListEdits;
import aiworkbench.edit.PlanEdits;
import aiworkbench.model.Horizon;
import aiworkbench.model.Plan;
import aiworkbench.model.RoadmapItem;
import aiworkbench.ui.common.Icon;
import aiworkbench.ui.common.Icons;
import aiworkbench.ui.common.Scrolling;
import aiworkbench.ui.common.Selected;

/** What comes after the 90 days: one card for each horizon, with its items. */
final class RoadmapCards {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final Lens<RoadmapItem, String> TITLE = Lens.field(RoadmapItem.class, "title");

    private final PlanDesk desk;
    private final Map<Horizon, VBox> lists = new EnumMap<>(Horizon.class);
    private final Map<Horizon, Button> adds = new EnumMap<>(Horizon.class);
    private final Map<String, Line> lines = new LinkedHashMap<>();

    RoadmapCards(PlanDesk desk, GridPane row) {
        this.desk = desk;
        for (var horizon : Horizon.values()) {
            var third = new ColumnConstraints();
            third.setPercentWidth(100.0 / Horizon.values().length);
            row.getColumnConstraints().add(third);
            row.add(card(horizon), horizon.ordinal(), 0);
        }
        desk.selection().addListener(_ -> lines.values().forEach(Line::mark));
    }

    void show(Plan plan) {
        lines.keySet().retainAll(plan.roadmap().stream().map(RoadmapItem::id).toList());
        lists.forEach((horizon, list) -> {
            var order = new ArrayList<Line>();
            for (var item : plan.roadmap()) {
                if (item.horizon() == horizon) {
                    var line = lines.computeIfAbsent(item.id(), Line::new);
                    line.show(item);
                    order.add(line);
                }
            }
            if (!list.getChildren().equals(order)) {
                list.getChildren().setAll(order);
            }
        });
    }

    /** Selects a roadmap item and puts the focus on it; false if there is none with this id. */
    boolean reveal(String id) {
        var line = Optional.ofNullable(lines.get(id));
        line.ifPresent(found -> {
            found.select();
            found.requestFocus();
            Scrolling.reveal(found);
        });
        return line.isPresent();
    }

    private VBox card(Horizon horizon) {
        var words = desk.words();
        var title = new Label(words.of(horizon));
        title.getStyleClass().add("title-4");
        var add = Icons.button(Icon.ADD, words.text("plan.roadmap.add", words.of(horizon)), () -> add(horizon));
        add.setId("plan-roadmap-add-" + horizon.name().toLowerCase(Locale.ROOT));
        add.getStyleClass().add("small");
        add.setDisable(desk.context().session().readOnly());
        adds.put(horizon, add);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(title, add);
        head.getStyleClass().add("plan-card-head");
        var list = new VBox();
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        list.setAccessibleText(words.of(horizon));
        lists.put(horizon, list);
        var hint = new Label(words.text("plan.roadmap." + horizon.name().toLowerCase(Locale.ROOT)));
        hint.getStyleClass().addAll("small", "muted");
        hint.setWrapText(true);
        hint.visibleProperty().bind(Bindings.isEmpty(list.getChildren()));
        hint.managedProperty().bind(hint.visibleProperty());
        var card = new VBox(head, list, hint);
        card.getStyleClass().addAll("card", "plan-roadmap-card");
        return card;
    }

    private void add(Horizon horizon) {
        var item = new RoadmapItem(desk.newId(), horizon, desk.words().text("plan.new.roadmap"), "", Optional.empty(), Optional.empty(),
                Optional.empty(), false, Map.of());
        if (desk.step(ListEdits.add(PlanEdits.ROADMAP, Integer.MAX_VALUE, item))) {
            reveal(item.id());
            lines.get(item.id()).edit();
        }
    }

    /** One item of a horizon: a title that is read, selected, moved, and edited on the spot. */
    private final class Line extends HBox {

        private final String id;
        private final Label title = new Label();
        private RoadmapItem shown;

        Line(String id) {
            this.id = id;
            setId(id);
            setFocusTraversable(true);
            setAccessibleRole(AccessibleRole.LIST_ITEM);
            getStyleClass().add("plan-roadmap-item");
            title.setWrapText(true);
            title.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(title, Priority.ALWAYS);
            getChildren().add(title);
            setOnMousePressed(event -> {
                select();
                requestFocus();
                if (event.getClickCount() == 2) {
                    edit();
                }
            });
            focusedProperty().addListener((_, _, focused) -> {
                if (focused) {
                    select();
                }
            });
            addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getTarget() == this && press(event)) {
                    event.consume();
                }
            });
        }

        void show(RoadmapItem item) {
            if (item != shown) {
                shown = item;
                title.setText(item.title().isBlank() ? desk.words().text("plan.untitled") : item.title());
                setAccessibleText(desk.words().text("plan.roadmap.item", title.getText(), desk.words().of(item.horizon())));
            }
            mark();
        }

        void select() {
            desk.select(new Selected<>("plan.title.roadmap", PlanEdits.ROADMAP.then(Lens.element(id)), RoadmapItem.class));
        }

        void mark() {
            pseudoClassStateChanged(SELECTED, desk.isSelected(PlanEdits.ROADMAP.then(Lens.<RoadmapItem>element(id))));
        }

        void edit() {
            if (desk.context().session().readOnly() || !getChildren().contains(title)) {
                return;
            }
            var field = new TextField(shown.title());
            field.setAccessibleText(desk.words().text("field.PlanItem.title"));
            HBox.setHgrow(field, Priority.ALWAYS);
            getChildren().setAll(field);
            field.setOnAction(_ -> requestFocus());
            field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ESCAPE) {
                    field.setText(shown.title());
                    requestFocus();
                    event.consume();
                }
            });
            field.focusedProperty().addListener((_, _, focused) -> {
                if (!focused && getChildren().contains(field)) {
                    getChildren().setAll(title);
                    if (!field.getText().isBlank()) {
                        desk.step(Edit.set("plan.edit.rename", id, PlanEdits.ROADMAP.then(Lens.<RoadmapItem>element(id)).then(TITLE), field.getText().strip()));
                    }
                }
            });
            field.selectAll();
            field.requestFocus();
        }

        private boolean press(KeyEvent event) {
            if (event.isAltDown()) {
                return switch (event.getCode()) {
                    case UP -> move(shown.horizon(), place() - 1);
                    case DOWN -> move(shown.horizon(), place() + 1);
                    case LEFT -> move(beside(-1), -1);
                    case RIGHT -> move(beside(1), -1);
                    default -> false;
                };
            }
            return switch (event.getCode()) {
                case UP -> go(-1);
                case DOWN -> go(1);
                case ENTER, F2 -> {
                    edit();
                    yield true;
                }
                case DELETE, BACK_SPACE -> {
                    remove();
                    yield true;
                }
                default -> false;
            };
        }

        private int place() {
            return Elements.indexOf(inHorizon(), id);
        }

        private List<RoadmapItem> inHorizon() {
            return desk.plan().roadmap().stream().filter(item -> item.horizon() == shown.horizon()).toList();
        }

        private Horizon beside(int step) {
            int index = Math.clamp(shown.horizon().ordinal() + step, 0, Horizon.values().length - 1);
            return Horizon.values()[index];
        }

        private boolean move(Horizon horizon, int place) {
            if (horizon != shown.horizon() || place >= 0) {
                desk.step(PlanEdits.moveRoadmap(id, horizon, place));
                requestFocus();
            }
            return true;
        }

        private boolean go(int step) {
            var order = lists.values().stream().flatMap(list -> list.getChildren().stream()).toList();
            int index = order.indexOf(this) + step;
            if (index >= 0 && index < order.size()) {
                order.get(index).requestFocus();
            }
            return true;
        }

        private void remove() {
            var same = inHorizon();
            int next = place() + 1 < same.size() ? place() + 1 : place() - 1;
            var horizon = shown.horizon();
            var nextId = next >= 0 ? same.get(next).id() : "";
            if (desk.step(ListEdits.remove(PlanEdits.ROADMAP, List.of(id))) && !RoadmapCards.this.reveal(nextId)) {
                adds.get(horizon).requestFocus();
            }
        }
    }
}

package aiworkbench.ui.plan;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;

import aiworkbench.export.timeline.TimelineBox;
import aiworkbench.export.timeline.TimelineLayout;
import aiworkbench.export.timeline.TimelineScale;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.ui.common.ChangeMarks;

/** The drawing of the timeline: places the nodes of all items as the layout says, and keeps the nodes of items that did not change. */
final class TimelineChart extends Pane {

    private final PlanDesk desk;
    private final TimelineGround ground;
    private final Pane items = new Pane();
    private final Label probe = new Label("M");
    private final ItemLabel ruler = new ItemLabel();
    private final Map<String, TimelineItem> nodes = new LinkedHashMap<>();
    /** By instance: an item that changed is another one, and comparing whole records would be slow. */
    private final Map<PlanItem, Double> widths = new IdentityHashMap<>();
    private Plan shown;
    private Map<String, ChangeMarks.Kind> shownChanges = Map.of();
    private int shownToday;
    private TimelineLayout layout;
    /** By width: parents ask for the height at several widths again and again. */
    private final Map<Double, Double> heights = new HashMap<>();
    private boolean styled;
    private TextField titleField;

    TimelineChart(PlanDesk desk) {
        this.desk = desk;
        this.ground = new TimelineGround(desk.words());
        getStyleClass().add("plan-chart");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(desk.words().text("plan.timeline.name"));
        items.setPickOnBounds(false);
        probe.getStyleClass().add("plan-label-title");
        probe.setVisible(false);
        probe.setManaged(false);
        ruler.setVisible(false);
        ruler.setManaged(false);
        getChildren().addAll(ground, items, probe, ruler);
        probe.fontProperty().addListener((_, before, after) -> {
            if (before.getSize() != after.getSize() || !before.getName().equals(after.getName())) {
                widths.clear();
                forgetLayout();
                requestLayout();
            }
        });
        desk.selection().addListener(_ -> markSelected());
    }

    /** Shows a plan; only nodes of items that are other instances than before are filled anew. */
    void show(Plan plan) {
        var before = shown;
        boolean all = before == null || !before.startDate().equals(plan.startDate()) || !before.focusAreas().equals(plan.focusAreas())
                || shownToday != desk.today() || shownChanges != desk.words().changes() || before.experiments() != plan.experiments();
        shownToday = desk.today();
        shownChanges = desk.words().changes();
        nodes.keySet().retainAll(plan.items().stream().map(PlanItem::id).collect(Collectors.toSet()));
        items.getChildren().retainAll(nodes.values());
        if (all) {
            widths.clear();
        }
        if (widths.size() > 2 * plan.items().size() + 50) {
            widths.clear();
        }
        for (var item : plan.items()) {
            var node = nodes.computeIfAbsent(item.id(), _ -> newNode());
            if (all || node.item() != item) {
                node.show(plan, item, desk.words());
            }
        }
        shown = plan;
        forgetLayout();
        markSelected();
        requestLayout();
    }

    /** Nodes stay where they are among their siblings: taking one out and in again would cost its focus and its styles. */
    private TimelineItem newNode() {
        var node = new TimelineItem();
        node.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && node.item() != null) {
                node.chooseMeeting(Optional.empty(), desk.plan(), desk.words());
            }
        });
        items.getChildren().add(node);
        return node;
    }

    TimelineGround ground() {
        return ground;
    }

    /** The layout as drawn, brought up to date if need be. */
    TimelineLayout drawn() {
        if (layout == null && !styled) {
            applyCss();
        }
        return layoutFor(getWidth());
    }

    Optional<TimelineItem> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    List<TimelineItem> nodes() {
        return List.copyOf(nodes.values());
    }

    /** Puts a text field over the title of an item; null takes it away. */
    void setTitleField(String id, TextField field) {
        getChildren().remove(titleField);
        titleField = field;
        if (field != null) {
            field.setManaged(false);
            field.setUserData(id);
            getChildren().add(field);
            requestLayout();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (shown == null || width <= 0) {
            return 0;
        }
        if (layout != null && layout.scale().right() == width || styled && width == getWidth()) {
            // What is drawn next needs the whole layout anyway.
            var drawn = layoutFor(width);
            return drawn.height() + footer(drawn.scale());
        }
        return heights.computeIfAbsent(width, _ -> {
            var scale = scale(width);
            return TimelineLayout.height(shown, this::labelWidth, scale) + footer(scale);
        });
    }

    @Override
    protected double computeMinWidth(double height) {
        return TimelineScale.narrowest(probe.getFont().getSize());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (shown == null || getWidth() <= 0) {
            return;
        }
        styled = true;
        var now = drawn();
        ground.resizeRelocate(0, 0, getWidth(), getHeight());
        items.resizeRelocate(0, 0, getWidth(), getHeight());
        ground.show(desk.plan(), shown, now, getHeight());
        if (ground.grown()) {
            ground.applyCss();
        }
        now.boxes().forEach(box -> nodes.get(box.id()).place(box, now.scale()));
        placeTitleField(now);
    }

    /** Room for the word "Today" below the last lane. */
    private static double footer(TimelineScale scale) {
        return Math.round(scale.em() * 1.7);
    }

    private void placeTitleField(TimelineLayout now) {
        if (titleField == null) {
            return;
        }
        node((String) titleField.getUserData()).ifPresent(node -> {
            var label = node.box().label();
            double width = Math.clamp(label.width() + 40, Math.min(180, now.scale().right() - now.scale().left()), now.scale().right() - now.scale().left());
            double x = label.side() == TimelineBox.Side.LEFT ? label.right() - width : Math.min(label.x() - 6, now.scale().right() - width);
            titleField.resizeRelocate(Math.max(now.scale().left(), x), node.box().y() - 2, width, node.box().height() + 4);
        });
    }

    /** Asked for many times in one pass of layout: made once for a plan and a width. */
    private TimelineLayout layoutFor(double width) {
        if (layout == null || layout.scale().right() != width) {
            layout = TimelineLayout.of(shown, this::labelWidth, scale(width));
        }
        return layout;
    }

    private TimelineScale scale(double width) {
        return TimelineScale.of(width, probe.getFont().getSize());
    }

    private void forgetLayout() {
        layout = null;
        heights.clear();
    }

    private double labelWidth(PlanItem item) {
        return widths.computeIfAbsent(item, _ -> {
            ruler.show(shown, item, desk.words());
            ruler.applyCss();
            return ruler.fullWidth();
        });
    }

    /** Only the selected item, or the first, is a stop of the Tab key; arrow keys reach the others. */
    private void markSelected() {
        var id = desk.selectedItem();
        var stop = nodes.containsKey(id) ? id : nodes.keySet().stream().findFirst().orElse("");
        nodes.forEach((key, node) -> {
            node.setSelected(key.equals(id));
            node.setFocusTraversable(key.equals(stop));
        });
    }
}

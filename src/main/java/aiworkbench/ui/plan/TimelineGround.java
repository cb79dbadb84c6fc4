package aiworkbench.ui.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import aiworkbench.edit.PlanCalendar;
import aiworkbench.export.timeline.TimelineLayout;
import aiworkbench.export.timeline.TimelineScale;
import aiworkbench.governance.PlanFacts;
import aiworkbench.model.Plan;

/** What lies behind the items: lanes with their names, lines for weeks and phases, dependencies, today. */
final class TimelineGround extends Pane {

    /** How many days before or after the plan today is still shown. */
    private static final int NEAR = 14;
    /** How much of the width the hint of an empty plan takes at most. */
    private static final double HINT = 0.6;
    private static final PseudoClass PHASE = PseudoClass.getPseudoClass("phase");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final PlanWords words;
    private final Region names = region("plan-lane-names");
    private final Pane weekendLayer = layer();
    private final Pane laneLayer = layer();
    private final Pane lineLayer = layer();
    private final Pane elbowLayer = layer();
    private final Map<String, ElbowLine> elbows = new HashMap<>();
    private final Map<String, LaneName> lanes = new HashMap<>();
    private final Region today = region("plan-today");
    private final Label todayLabel = new Label();
    private final Label hint = new Label();
    private int known;

    TimelineGround(PlanWords words) {
        this.words = words;
        setMouseTransparent(true);
        getChildren().addAll(weekendLayer, names, lineLayer, laneLayer, elbowLayer, today, todayLabel, hint);
        todayLabel.getStyleClass().add("plan-today-label");
        todayLabel.setManaged(false);
        todayLabel.setId("plan-today");
        hint.getStyleClass().add("plan-empty-hint");
        hint.setManaged(false);
        hint.setWrapText(true);
    }

    /** The label of a lane, so that a test and a screen reader can find it. */
    private static final class LaneName extends VBox {

        private final Label title = new Label();
        private final Label progress = new Label();
        private final Region hairline = region("plan-lane-line");
        private final Region target = region("plan-lane-target");

        LaneName() {
            getStyleClass().add("plan-lane-name");
            title.getStyleClass().add("plan-lane-title");
            progress.getStyleClass().add("plan-lane-progress");
            title.setWrapText(true);
            setManaged(false);
            getChildren().addAll(title, progress);
        }
    }

    /**
     * Shows a layout. Nodes are kept and moved: new ones would have to be styled again.
     *
     * @param whole the plan with the items that the filter hides: progress counts them
     * @param plan what is shown of it
     */
    void show(Plan whole, Plan plan, TimelineLayout layout, double height) {
        var scale = layout.scale();
        names.resizeRelocate(0, 0, scale.left(), height);
        weekends(plan, scale, height);
        lines(plan, scale, height);
        lanes(whole, layout);
        elbows(layout);
        placeToday(plan, scale, height);
        hint.setText(words.text(whole.items().isEmpty() ? "plan.timeline.empty" : "plan.filter.none"));
        placeHint(plan, layout);
    }

    /** Marks the lane that a drag would end in; an empty name marks none. */
    void markLane(String focus) {
        lanes.forEach((id, name) -> name.target.pseudoClassStateChanged(TARGET, id.equals(focus)));
    }

    private void lanes(Plan plan, TimelineLayout layout) {
        var gone = new HashMap<>(lanes);
        for (var lane : layout.lanes()) {
            gone.remove(lane.focus());
            var name = lanes.computeIfAbsent(lane.focus(), _ -> {
                var made = new LaneName();
                laneLayer.getChildren().addAll(made.target, made, made.hairline);
                return made;
            });
            place(plan, lane, name, layout.scale(), lane != layout.lanes().getLast());
        }
        gone.forEach((focus, name) -> {
            lanes.remove(focus);
            laneLayer.getChildren().removeAll(name.target, name, name.hairline);
        });
    }

    private void place(Plan plan, TimelineLayout.Lane lane, LaneName name, TimelineScale scale, boolean line) {
        var items = PlanFacts.lane(plan, lane.focus());
        name.title.setText(words.focus(plan, lane.focus()));
        name.progress.setText(items.isEmpty() ? words.text("plan.lane.empty")
                : words.text("plan.lane.progress", PlanFacts.doneCount(items), items.size()));
        name.resizeRelocate(0, lane.y(), scale.left(), lane.height());
        name.target.resizeRelocate(0, lane.y(), scale.right(), lane.height());
        name.hairline.setVisible(line);
        name.hairline.resizeRelocate(0, lane.y() + lane.height() - 1, scale.right(), 1);
    }

    /** Where only working days count, the others are shaded. */
    private void weekends(Plan plan, TimelineScale scale, double height) {
        var calendar = new PlanCalendar(plan);
        int used = 0;
        for (int day = 1; plan.workingDays() && day <= Plan.DAYS; day++) {
            if (calendar.weekend(day)) {
                if (used == weekendLayer.getChildren().size()) {
                    weekendLayer.getChildren().add(region("plan-weekend"));
                }
                double x = Math.round(scale.start(day));
                weekendLayer.getChildren().get(used++).resizeRelocate(x, 0, Math.round(scale.end(day)) - x, height);
            }
        }
        weekendLayer.getChildren().remove(used, weekendLayer.getChildren().size());
    }

    private void lines(Plan plan, TimelineScale scale, double height) {
        int used = 0;
        for (int day = 8; day <= Plan.DAYS; day += 7) {
            line(used++, false, scale.start(day), height);
        }
        for (int i = 1; i < plan.phases().size(); i++) {
            line(used++, true, scale.start(plan.phases().get(i).firstDay()), height);
        }
        lineLayer.getChildren().remove(used, lineLayer.getChildren().size());
    }

    private void line(int index, boolean phase, double x, double height) {
        if (index == lineLayer.getChildren().size()) {
            lineLayer.getChildren().add(region("plan-week-line"));
        }
        var line = (Region) lineLayer.getChildren().get(index);
        line.pseudoClassStateChanged(PHASE, phase);
        line.resizeRelocate(Math.round(x), 0, 1, height);
    }

    private void elbows(TimelineLayout layout) {
        var gone = new HashMap<>(elbows);
        for (var elbow : layout.elbows()) {
            var id = "after-" + elbow.from() + "-" + elbow.to();
            gone.remove(id);
            elbows.computeIfAbsent(id, _ -> {
                var made = new ElbowLine(id);
                elbowLayer.getChildren().addAll(made.line(), made.tip());
                return made;
            }).show(elbow);
        }
        gone.forEach((id, line) -> {
            elbows.remove(id);
            elbowLayer.getChildren().removeAll(line.line(), line.tip());
        });
    }

    private void placeToday(Plan plan, TimelineScale scale, double height) {
        int day = words.today(plan);
        boolean near = day > -NEAR && day <= Plan.DAYS + NEAR;
        today.setVisible(near);
        todayLabel.setVisible(near);
        double x = Math.clamp(Math.round(scale.middle(day)), scale.left(), scale.right() - 2);
        today.resizeRelocate(x, 0, 1.5, height);
        todayLabel.setText(words.text("plan.today", day));
        todayLabel.applyCss();
        double width = Math.ceil(todayLabel.prefWidth(-1));
        double labelX = x + 6 + width > scale.right() ? x - 6 - width : x + 6;
        todayLabel.resizeRelocate(labelX, height - todayLabel.prefHeight(-1) - 3, width, todayLabel.prefHeight(-1));
    }

    /** An empty plan says how to begin, in its middle lane: where the chart begins if large text makes it wider than the window. */
    private void placeHint(Plan plan, TimelineLayout layout) {
        hint.setVisible(plan.items().isEmpty());
        hint.applyCss();
        var lane = layout.lanes().get((layout.lanes().size() - 1) / 2);
        double room = layout.scale().right() - layout.scale().left();
        double whole = Math.ceil(hint.prefWidth(-1));
        boolean wide = whole > room * HINT;
        double width = wide ? Math.floor(room * HINT) : whole;
        double high = hint.prefHeight(width);
        double x = wide ? layout.scale().left() + layout.scale().em() : layout.scale().left() + (room - width) / 2;
        hint.resizeRelocate(Math.round(x), Math.round(lane.y() + (lane.height() - high) / 2), width, high);
    }

    private static Pane layer() {
        var layer = new Pane();
        layer.setManaged(false);
        return layer;
    }

    /** Whether nodes were made since this was asked the last time: made while laying out, they have no styles yet. */
    boolean grown() {
        int now = List.of(weekendLayer, lineLayer, laneLayer, elbowLayer).stream().mapToInt(layer -> layer.getChildren().size()).sum();
        boolean more = now > known;
        known = now;
        return more;
    }

    private static Region region(String style) {
        var region = new Region();
        region.setManaged(false);
        region.getStyleClass().add(style);
        return region;
    }
}

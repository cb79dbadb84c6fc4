package aiworkbench.ui.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;

import aiworkbench.model.Plan;

/** What lies behind the items: lanes with their names, lines for weeks and phases, dependencies, today. */
final class TimelineGround extends Pane {

    /** How many days before or after the plan today is still shown. */
    private static final int NEAR = 14;
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final PlanWords words;
    private final Region names = region("plan-lane-names");
    private final List<Region> lines = new ArrayList<>();
    private final Map<String, LaneName> lanes = new HashMap<>();
    private final Region today = region("plan-today");
    private final Label todayLabel = new Label();

    TimelineGround(PlanWords words) {
        this.words = words;
        setMouseTransparent(true);
        todayLabel.getStyleClass().add("plan-today-label");
        todayLabel.setManaged(false);
        todayLabel.setId("plan-today");
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

    /** Shows a layout. Few nodes, all made anew: they hold no state and no focus. */
    void show(Plan plan, TimelineLayout layout, double height) {
        lines.clear();
        var scale = layout.scale();
        lines(plan, scale, height);
        names.resizeRelocate(0, 0, scale.left(), height);
        var children = new ArrayList<Node>();
        children.add(names);
        children.addAll(lines);
        lanes.keySet().retainAll(layout.lanes().stream().map(TimelineLayout.Lane::focus).toList());
        for (var lane : layout.lanes()) {
            var name = lanes.computeIfAbsent(lane.focus(), _ -> new LaneName());
            place(plan, lane, name, scale, lane != layout.lanes().getLast());
            children.addAll(List.of(name.target, name, name.hairline));
        }
        layout.elbows().forEach(elbow -> children.addAll(draw(elbow)));
        placeToday(plan, scale, height);
        children.addAll(List.of(today, todayLabel));
        getChildren().setAll(children);
    }

    /** Marks the lane that a drag would end in; an empty name marks none. */
    void markLane(String focus) {
        lanes.forEach((id, name) -> name.target.pseudoClassStateChanged(TARGET, id.equals(focus)));
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

    private void lines(Plan plan, TimelineScale scale, double height) {
        for (int day = 8; day <= Plan.DAYS; day += 7) {
            line("plan-week-line", scale.start(day), height);
        }
        plan.phases().stream().skip(1).forEach(phase -> line("plan-phase-line", scale.start(phase.firstDay()), height));
    }

    private void line(String style, double x, double height) {
        var line = region(style);
        line.resizeRelocate(Math.round(x), 0, 1, height);
        lines.add(line);
    }

    private List<Node> draw(TimelineLayout.Elbow elbow) {
        var line = new Polyline();
        line.getPoints().setAll(elbow.points());
        line.setId("after-" + elbow.from() + "-" + elbow.to());
        line.setManaged(false);
        line.getStyleClass().setAll("plan-elbow", elbow.broken() ? "plan-elbow-broken" : "plan-elbow-kept");
        int last = elbow.points().size() - 2;
        double x = elbow.points().get(last);
        double y = elbow.points().get(last + 1);
        var tip = new Polygon(x, y, x - 5, y - 3, x - 5, y + 3);
        tip.setManaged(false);
        tip.getStyleClass().setAll("plan-elbow-tip", elbow.broken() ? "plan-tip-broken" : "plan-tip-kept");
        return List.of(line, tip);
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

    private static Region region(String style) {
        var region = new Region();
        region.setManaged(false);
        region.getStyleClass().add(style);
        return region;
    }
}

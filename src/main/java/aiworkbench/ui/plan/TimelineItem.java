package aiworkbench.ui.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import aiworkbench.export.timeline.TimelineBox;
import aiworkbench.export.timeline.TimelineScale;
import aiworkbench.governance.PlanFacts;
import aiworkbench.model.ItemKind;
import aiworkbench.model.Meeting;
import aiworkbench.model.MeetingStatus;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;

/** One item on the timeline: its bar or diamonds, and its label. */
final class TimelineItem extends Pane {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");
    private static final PseudoClass EXPERIMENT = PseudoClass.getPseudoClass("experiment");
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final PseudoClass CUT_LEFT = PseudoClass.getPseudoClass("before");
    private static final PseudoClass CUT_RIGHT = PseudoClass.getPseudoClass("beyond");

    private final Region bar = new Region();
    private final Region thread = new Region();
    private final List<Region> diamonds = new ArrayList<>();
    private final ItemLabel label = new ItemLabel();
    private final Tooltip tooltip = new Tooltip();
    private PlanItem item;
    private TimelineBox box;

    TimelineItem() {
        getStyleClass().add("plan-item");
        setPickOnBounds(false);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        bar.getStyleClass().add("plan-bar");
        thread.getStyleClass().add("plan-thread");
        label.setManaged(false);
        bar.setManaged(false);
        thread.setManaged(false);
        getChildren().addAll(thread, bar, label);
        Tooltip.install(this, tooltip);
    }

    PlanItem item() {
        return item;
    }

    TimelineBox box() {
        return box;
    }

    ItemLabel label() {
        return label;
    }

    /** Shows what the item says; its place comes with {@link #place}. */
    void show(Plan plan, PlanItem shown, PlanWords words) {
        item = shown;
        setId(shown.id());
        setAccessibleText(words.sentence(plan, shown));
        tooltip.setText(words.sentence(plan, shown));
        pseudoClassStateChanged(DONE, PlanFacts.done(shown));
        pseudoClassStateChanged(LATE, !words.late(plan, shown).isEmpty());
        pseudoClassStateChanged(EXPERIMENT, shown.kind() == ItemKind.EXPERIMENT);
        label.show(plan, shown, words);
    }

    void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    /** Puts it where the layout says. */
    void place(TimelineBox placed, TimelineScale scale) {
        box = placed;
        double left = placed.fromX();
        resizeRelocate(left, placed.y(), placed.toX() - left, placed.height());
        boolean isBar = placed.diamonds().isEmpty();
        bar.setVisible(isBar);
        bar.resizeRelocate(placed.x() - left, 0, placed.width(), placed.height());
        pseudoClassStateChanged(CUT_LEFT, placed.before());
        pseudoClassStateChanged(CUT_RIGHT, placed.beyond());
        thread.setVisible(placed.diamonds().size() > 1);
        thread.resizeRelocate(placed.x() - left, placed.height() / 2 - 1, placed.width(), 2);
        placeDiamonds(placed, scale, left);
        label.setInside(placed.label().side() == TimelineBox.Side.INSIDE);
        double high = Math.min(placed.height(), Math.ceil(scale.em() * 1.4));
        label.resizeRelocate(placed.label().x() - left, Math.round((placed.height() - high) / 2), placed.label().width(), high);
    }

    /** The meeting whose diamond is at a place inside this node; empty elsewhere. */
    Optional<String> meetingAt(double x) {
        var meetings = meetings();
        for (int i = 0; i < meetings.size() && i < box.diamonds().size(); i++) {
            if (Math.abs(x + getLayoutX() - box.diamonds().get(i)) <= box.height() / 2) {
                return Optional.of(meetings.get(i).id());
            }
        }
        return Optional.empty();
    }

    private void placeDiamonds(TimelineBox placed, TimelineScale scale, double left) {
        while (diamonds.size() < placed.diamonds().size()) {
            var diamond = new Region();
            diamond.setManaged(false);
            diamond.setRotate(45);
            diamond.getStyleClass().add("plan-diamond");
            diamonds.add(diamond);
            getChildren().add(getChildren().size() - 1, diamond);
        }
        while (diamonds.size() > placed.diamonds().size()) {
            getChildren().remove(diamonds.removeLast());
        }
        var meetings = meetings();
        double side = Math.round(scale.diamond() / Math.sqrt(2));
        for (int i = 0; i < diamonds.size(); i++) {
            var held = i < meetings.size() && meetings.get(i).status() != MeetingStatus.PLANNED;
            diamonds.get(i).pseudoClassStateChanged(HELD, held);
            diamonds.get(i).resizeRelocate(placed.diamonds().get(i) - left - side / 2, (placed.height() - side) / 2, side, side);
        }
    }

    private List<Meeting> meetings() {
        return item.series().meetings().stream().sorted(Comparator.comparingInt(Meeting::day)).toList();
    }
}

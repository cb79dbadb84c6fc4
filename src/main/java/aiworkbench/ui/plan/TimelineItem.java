package aiworkbench.ui.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import aiworkbench.edit.Elements;
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
    private static final PseudoClass SKIPPED = PseudoClass.getPseudoClass("skipped");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
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
    private String sentence = "";
    private Optional<String> meeting = Optional.empty();

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
        sentence = Stream.of(words.change(shown), words.sentence(plan, shown)).filter(part -> !part.isEmpty()).collect(Collectors.joining(". "));
        setAccessibleText(sentence);
        tooltip.setText(sentence);
        chooseMeeting(meeting.filter(id -> Elements.indexOf(shown.series().meetings(), id) >= 0), plan, words);
        pseudoClassStateChanged(DONE, PlanFacts.done(shown));
        pseudoClassStateChanged(LATE, !words.late(plan, shown).isEmpty());
        pseudoClassStateChanged(EXPERIMENT, shown.kind() == ItemKind.EXPERIMENT);
        label.show(plan, shown, words);
    }

    /** The meeting that keys act on alone; empty while they act on the whole item. */
    Optional<String> meeting() {
        return meeting;
    }

    /** Goes to the next meeting (1) or the one before (-1), and from the item as a whole to the first or the last. */
    void stepMeeting(int step, Plan plan, PlanWords words) {
        var ids = meetings().stream().map(Meeting::id).toList();
        int from = meeting.map(ids::indexOf).orElse(step > 0 ? -1 : ids.size());
        if (!ids.isEmpty()) {
            chooseMeeting(Optional.of(ids.get(Math.clamp(from + step, 0, ids.size() - 1))), plan, words);
        }
    }

    /** Lets keys act on one meeting alone, or on the whole item again. */
    void chooseMeeting(Optional<String> id, Plan plan, PlanWords words) {
        meeting = id;
        setAccessibleText(id.flatMap(chosen -> Elements.find(item.series().meetings(), chosen))
                .map(chosen -> words.sentence(plan, item, chosen)).orElse(sentence));
        markMeetings();
    }

    private void markMeetings() {
        var meetings = meetings();
        for (int i = 0; i < diamonds.size(); i++) {
            var status = i < meetings.size() ? meetings.get(i).status() : MeetingStatus.PLANNED;
            diamonds.get(i).pseudoClassStateChanged(HELD, status == MeetingStatus.DONE);
            diamonds.get(i).pseudoClassStateChanged(SKIPPED, status == MeetingStatus.SKIPPED);
            diamonds.get(i).pseudoClassStateChanged(CURRENT, i < meetings.size() && meeting.equals(Optional.of(meetings.get(i).id())));
        }
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
            // Made while being laid out, which is after the stylesheets of this pulse.
            diamond.applyCss();
        }
        while (diamonds.size() > placed.diamonds().size()) {
            getChildren().remove(diamonds.removeLast());
        }
        markMeetings();
        double side = Math.round(scale.diamond() / Math.sqrt(2));
        for (int i = 0; i < diamonds.size(); i++) {
            diamonds.get(i).resizeRelocate(placed.diamonds().get(i) - left - side / 2, (placed.height() - side) / 2, side, side);
        }
    }

    private List<Meeting> meetings() {
        return item.series().meetings().stream().sorted(Comparator.comparingInt(Meeting::day)).toList();
    }
}

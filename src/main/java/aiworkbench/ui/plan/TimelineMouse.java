package aiworkbench.ui.plan;

import java.util.Optional;

import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import aiworkbench.edit.PlanCalendar;
import aiworkbench.edit.PlanEdits;
import aiworkbench.governance.PlanFacts;
import aiworkbench.model.ItemKind;
import aiworkbench.model.Meeting;

/** What the mouse does on the chart: select, move, resize, add. A drag shows where it would end and is one step when let go. */
final class TimelineMouse {

    private static final double EDGE = 6;
    private static final double THRESHOLD = 4;

    private final PlanDesk desk;
    private final ItemCommands commands;
    private final TimelineView view;
    private final TimelineChart chart;
    private final Label hint = new Label();
    private Optional<Drag> drag = Optional.empty();

    /** What a drag does to its item. */
    private enum Grip { MOVE, FIRST_DAY, LAST_DAY, MEETING }

    private record Drag(TimelineItem node, Grip grip, String meeting, double startX, double startY, boolean started) {

        Drag begun() {
            return new Drag(node, grip, meeting, startX, startY, true);
        }
    }

    TimelineMouse(PlanDesk desk, ItemCommands commands, TimelineView view, TimelineChart chart) {
        this.desk = desk;
        this.commands = commands;
        this.view = view;
        this.chart = chart;
        hint.getStyleClass().add("plan-drag-hint");
        hint.setManaged(false);
        hint.setMouseTransparent(true);
    }

    void install() {
        chart.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        chart.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        chart.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        chart.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        chart.addEventHandler(MouseEvent.MOUSE_MOVED, event -> chart.setCursor(TimelineView.itemAt(event.getTarget())
                .map(node -> grip(node, event.getX()) == Grip.FIRST_DAY || grip(node, event.getX()) == Grip.LAST_DAY ? Cursor.H_RESIZE : Cursor.HAND)
                .orElse(Cursor.DEFAULT)));
        chart.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && drag.isPresent()) {
                end();
                event.consume();
            }
        });
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        TimelineView.itemAt(event.getTarget()).ifPresentOrElse(node -> {
            desk.selectItem(node.item().id());
            node.requestFocus();
            node.chooseMeeting(node.meetingAt(event.getX() - node.getLayoutX()).filter(_ -> node.item().kind() == ItemKind.REVIEW), desk.plan(), desk.words());
            if (!desk.context().session().readOnly()) {
                var meeting = node.meetingAt(event.getX() - node.getLayoutX());
                var grip = meeting.isPresent() && node.item().kind() == ItemKind.REVIEW ? Grip.MEETING : grip(node, event.getX());
                drag = Optional.of(new Drag(node, grip, meeting.orElse(""), event.getX(), event.getY(), false));
            }
        }, () -> {
            if (event.getTarget() instanceof Node node && !(node instanceof TextField)) {
                desk.selectNothing();
                view.focusFirst();
            }
        });
        event.consume();
    }

    private void drag(MouseEvent event) {
        drag.ifPresent(current -> {
            if (!current.started() && Math.hypot(event.getX() - current.startX(), event.getY() - current.startY()) < THRESHOLD) {
                return;
            }
            if (!current.started()) {
                drag = Optional.of(current.begun());
                chart.getChildren().add(hint);
                current.node().getStyleClass().add("dragged");
            }
            preview(current, event);
        });
        event.consume();
    }

    private void preview(Drag current, MouseEvent event) {
        var layout = chart.drawn();
        var box = current.node().box();
        int days = layout.scale().days(event.getX() - current.startX());
        var preview = days(current, days);
        if (current.grip() == Grip.MOVE) {
            current.node().setTranslateX(days * layout.scale().dayWidth());
            current.node().setTranslateY(event.getY() - current.startY());
            chart.ground().markLane(layout.laneAt(event.getY()).focus());
        }
        var plan = desk.plan();
        hint.setText(desk.words().text("plan.drag.hint", desk.words().dates(plan, preview.first(), preview.last()),
                preview.first() == preview.last() ? desk.words().text("plan.day", preview.first())
                        : desk.words().text("plan.days", preview.first(), preview.last())));
        hint.applyCss();
        double width = hint.prefWidth(-1);
        double height = hint.prefHeight(-1);
        double x = Math.clamp(layout.scale().start(preview.first()), layout.scale().left(), Math.max(layout.scale().left(), layout.scale().right() - width));
        double top = current.grip() == Grip.MOVE ? box.y() + current.node().getTranslateY() : box.y();
        hint.resizeRelocate(x, top - height - 4 < 0 ? top + box.height() + 4 : top - height - 4, width, height);
    }

    /** First and last day as they would become. */
    private record Days(int first, int last) {}

    private Days days(Drag current, int by) {
        var item = current.node().item();
        int first = PlanFacts.first(item);
        int last = PlanFacts.last(item);
        return switch (current.grip()) {
            case MOVE -> {
                var moved = PlanEdits.item(item.id()).find(PlanEdits.moveItem(item.id(), steps(first, by), item.focus()).step().apply(desk.plan()));
                yield moved.map(m -> new Days(PlanFacts.first(m), PlanFacts.last(m))).orElse(new Days(first, last));
            }
            case FIRST_DAY -> new Days(Math.min(calendar().counting(first + by, 1), last), last);
            case LAST_DAY -> new Days(first, Math.max(first, calendar().counting(last + by, -1)));
            case MEETING -> {
                int day = item.series().meetings().stream().filter(m -> m.id().equals(current.meeting())).mapToInt(Meeting::day).findFirst().orElse(first) + by;
                yield new Days(day, day);
            }
        };
    }

    /** Whole days as the plan counts them: the mouse moves over calendar days. */
    private int steps(int day, int by) {
        return calendar().between(day, day + by);
    }

    private PlanCalendar calendar() {
        return new PlanCalendar(desk.plan());
    }

    private void release(MouseEvent event) {
        drag.filter(Drag::started).ifPresent(current -> {
            var layout = chart.drawn();
            var item = current.node().item();
            int by = layout.scale().days(event.getX() - current.startX());
            var target = layout.laneAt(event.getY()).focus();
            var result = days(current, by);
            end();
            desk.step(switch (current.grip()) {
                case MOVE -> PlanEdits.moveItem(item.id(), steps(PlanFacts.first(item), by), target.isEmpty() ? item.focus() : target);
                case FIRST_DAY, LAST_DAY -> PlanEdits.setDays(item.id(), result.first(), result.last());
                case MEETING -> PlanEdits.moveMeeting(item.id(), current.meeting(), result.first());
            });
            view.focus(item.id());
        });
        end();
        event.consume();
    }

    private void end() {
        drag.ifPresent(current -> {
            current.node().setTranslateX(0);
            current.node().setTranslateY(0);
            current.node().getStyleClass().remove("dragged");
        });
        chart.getChildren().remove(hint);
        chart.ground().markLane("-");
        drag = Optional.empty();
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || event.getClickCount() != 2 || !event.isStillSincePress()) {
            return;
        }
        var layout = chart.drawn();
        TimelineView.itemAt(event.getTarget()).ifPresentOrElse(node -> view.rename(node.item().id()), () -> {
            if (event.getX() >= layout.scale().left() && event.getTarget() instanceof Region) {
                view.addAt(ItemKind.TASK, event.getX(), event.getY());
            }
        });
    }

    private Grip grip(TimelineItem node, double x) {
        var box = node.box();
        if (!ItemCommands.hasLength(node.item()) || x < box.x() || x > box.right()) {
            return Grip.MOVE;
        }
        double edge = Math.min(EDGE, box.width() / 4);
        return x > box.right() - edge ? Grip.LAST_DAY : x < box.x() + edge ? Grip.FIRST_DAY : Grip.MOVE;
    }
}

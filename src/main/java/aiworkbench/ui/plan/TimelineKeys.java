package aiworkbench.ui.plan;

import java.util.Comparator;
import java.util.Optional;

import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import aiworkbench.export.timeline.TimelineBox;
import aiworkbench.model.MeetingStatus;

/** What keys do to the focused item of the timeline. */
final class TimelineKeys implements EventHandler<KeyEvent> {

    private final PlanDesk desk;
    private final ItemCommands commands;
    private final TimelineView view;

    TimelineKeys(PlanDesk desk, ItemCommands commands, TimelineView view) {
        this.desk = desk;
        this.commands = commands;
        this.view = view;
    }

    @Override
    public void handle(KeyEvent event) {
        TimelineView.itemAt(event.getTarget()).ifPresent(node -> {
            if (pressOnMeeting(event, node) || press(event, node.item().id())) {
                event.consume();
            }
        });
    }

    /** Ctrl with an arrow walks the meetings of a review; then keys act on the one that is chosen. */
    private boolean pressOnMeeting(KeyEvent event, TimelineItem node) {
        int sideways = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
        if (event.isShortcutDown() && sideways != 0 && !event.isAltDown()) {
            desk.selectItem(node.item().id());
            node.stepMeeting(sideways, desk.plan(), desk.words());
            return true;
        }
        return node.meeting().map(meeting -> switch (event.getCode()) {
            case LEFT, RIGHT -> event.isAltDown() && (commands.moveMeeting(node.item().id(), meeting, sideways) || true);
            case DELETE, BACK_SPACE -> commands.toggleMeeting(node.item().id(), meeting, MeetingStatus.SKIPPED) || true;
            case ENTER -> commands.toggleMeeting(node.item().id(), meeting, MeetingStatus.DONE) || true;
            case ESCAPE -> {
                node.chooseMeeting(Optional.empty(), desk.plan(), desk.words());
                yield true;
            }
            default -> false;
        }).orElse(false);
    }

    private boolean press(KeyEvent event, String id) {
        if (event.isAltDown()) {
            return alt(event, id);
        }
        if (event.isShortcutDown()) {
            return event.getCode() == KeyCode.D && go(commands.duplicate(id));
        }
        return switch (event.getCode()) {
            case LEFT -> go(neighbour(id, -1));
            case RIGHT -> go(neighbour(id, 1));
            case UP -> go(beside(id, -1));
            case DOWN -> go(beside(id, 1));
            case HOME -> go(commands.readingOrder().stream().findFirst());
            case END -> go(commands.readingOrder().stream().reduce((_, last) -> last));
            case ENTER, F2 -> {
                desk.selectItem(id);
                view.rename(id);
                yield true;
            }
            case SPACE -> {
                desk.selectItem(id);
                yield true;
            }
            case DELETE, BACK_SPACE -> {
                commands.remove(id).ifPresentOrElse(view::focus, view::focusFirst);
                yield true;
            }
            default -> false;
        };
    }

    private boolean alt(KeyEvent event, String id) {
        int sideways = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
        int upDown = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
        if (sideways != 0) {
            return event.isShiftDown() ? commands.resize(id, sideways) || true : commands.move(id, sideways) || true;
        }
        return upDown != 0 && (commands.changeLane(id, upDown) || true);
    }

    private boolean go(Optional<String> id) {
        id.ifPresent(target -> {
            desk.selectItem(target);
            view.focus(target);
        });
        return true;
    }

    private Optional<String> neighbour(String id, int step) {
        var order = commands.readingOrder();
        int index = order.indexOf(id) + step;
        return index >= 0 && index < order.size() ? Optional.of(order.get(index)) : Optional.empty();
    }

    /** The nearest item in the row above or below. */
    private Optional<String> beside(String id, int step) {
        var boxes = view.chart().drawn().boxes();
        return boxes.stream().filter(box -> box.id().equals(id)).findFirst().flatMap(from -> {
            var rows = boxes.stream().filter(box -> step * (box.y() - from.y()) > 0);
            double nearest = rows.mapToDouble(box -> step * (box.y() - from.y())).min().orElse(0);
            return boxes.stream().filter(box -> step * (box.y() - from.y()) == nearest && nearest > 0)
                    .min(Comparator.comparingDouble(box -> Math.abs(box.x() - from.x()))).map(TimelineBox::id);
        });
    }
}

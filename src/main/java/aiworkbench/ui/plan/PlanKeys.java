package aiworkbench.ui.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Cell;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import aiworkbench.model.PlanItem;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.Editor;

/** Keys that do the same in timeline, table and board, wherever nobody is typing. */
final class PlanKeys implements EventHandler<KeyEvent> {

    /** Keys and what they do, by the name of their message, in the order of work. */
    private static final List<String> NAMES = List.of("add", "rename", "walk", "day", "length", "lane", "status", "duplicate", "remove", "menu", "meeting",
            "meetingDay", "meetingHeld", "meetingSkip", "roadmap");

    private final PlanDesk desk;
    private final ItemMenu menu;
    private final Supplier<ItemView> view;
    private final Runnable add;

    /**
     * Keys of a view of the items.
     *
     * @param view the one that is shown
     * @param add adds a task
     */
    PlanKeys(PlanDesk desk, ItemMenu menu, Supplier<ItemView> view, Runnable add) {
        this.desk = desk;
        this.menu = menu;
        this.view = view;
        this.add = add;
    }

    /** What each key does, and the key, for the help on keys. */
    static List<List<String>> all(Messages messages) {
        return Editor.keys(messages, NAMES, "plan.does.", "plan.key.");
    }

    @Override
    public void handle(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !(event.getTarget() instanceof TextInputControl);
        boolean adds = event.getCode() == KeyCode.N || event.getCode() == KeyCode.INSERT;
        boolean asks = event.getCode() == KeyCode.F10 && event.isShiftDown() || event.getCode() == KeyCode.CONTEXT_MENU;
        if (plain && adds) {
            add.run();
            event.consume();
        } else if (plain && asks && desk.item(desk.selectedItem()).isPresent()) {
            showMenu(desk.selectedItem());
            event.consume();
        }
    }

    private void showMenu(String id) {
        var items = view.get().node();
        var at = items.lookupAll("*").stream().filter(node -> idOf(node).filter(id::equals).isPresent()).findFirst().orElse(items);
        var bounds = at.localToScreen(at.getLayoutBounds());
        menu.of(id, view.get()).show(at, bounds.getMinX() + bounds.getWidth() / 4, bounds.getMaxY());
    }

    private static Optional<String> idOf(Node node) {
        return switch (node) {
            case TimelineItem item -> Optional.of(item.item().id());
            case Cell<?> cell when cell.getItem() instanceof PlanItem item -> Optional.of(item.id());
            default -> Optional.empty();
        };
    }
}

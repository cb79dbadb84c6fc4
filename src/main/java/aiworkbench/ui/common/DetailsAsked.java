package aiworkbench.ui.common;

import java.util.function.BooleanSupplier;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Somebody wants to write into the form of what is selected. The window answers by giving the form the keyboard. */
public final class DetailsAsked extends Event {

    public static final EventType<DetailsAsked> ASKED = new EventType<>(Event.ANY, "DETAILS_ASKED");

    private final transient Node from;
    private final String typed;

    private DetailsAsked(Node from, String typed) {
        super(from, from, ASKED);
        this.from = from;
        this.typed = typed;
    }

    /** What was selected, and gets the keyboard back. */
    public Node from() {
        return from;
    }

    /** What was typed already. */
    public String typed() {
        return typed;
    }

    /**
     * Asks when Enter or F2 is pressed on a node or it is clicked twice.
     *
     * @param types whether a letter asks too, and begins the text of the first field
     */
    public static void by(Node node, BooleanSupplier types) {
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
            if (plain && event.getTarget() == node && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2)) {
                event.consume();
                ask(node, "");
            }
        });
        node.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            boolean letter = !event.isShortcutDown() && !event.isControlDown() && !event.isAltDown()
                    && event.getCharacter().codePoints().anyMatch(c -> c > ' ' && c != 0x7f);
            if (letter && event.getTarget() == node && types.getAsBoolean()) {
                event.consume();
                ask(node, event.getCharacter());
            }
        });
        node.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY) {
                event.consume();
                ask(node, "");
            }
        });
    }

    private static void ask(Node node, String typed) {
        Event.fireEvent(node, new DetailsAsked(node, typed));
    }
}

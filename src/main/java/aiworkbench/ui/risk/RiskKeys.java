package aiworkbench.ui.risk;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.input.KeyEvent;

import aiworkbench.text.Messages;
import aiworkbench.ui.common.Editor;

/** Keys that do the same to a risk on the grid, in the tray and in the register. */
final class RiskKeys {

    /** Keys and what they do, by the name of their message, in the order of work. */
    private static final List<String> NAMES = List.of("add", "rename", "next", "rate", "target", "place", "cell", "walk", "edit", "order", "duplicate",
            "remove", "day");

    private RiskKeys() {}

    /** What each key does, and the key, for the help on keys. */
    static List<List<String>> all(Messages messages) {
        return Editor.keys(messages, NAMES, "risk.does.", "risk.key.");
    }

    /**
     * Does what a key says.
     *
     * @param rename edits the title of a risk
     * @param focus brings the keyboard to a risk
     * @return false if it is no key of ours
     */
    static boolean press(KeyEvent event, RiskDesk desk, RiskCommands commands, String risk, Consumer<String> rename, Consumer<String> focus) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        switch (event.getCode()) {
            case DELETE, BACK_SPACE -> {
                commands.remove(risk);
                focus.accept(desk.risk().get());
            }
            case D -> {
                if (!event.isShortcutDown()) {
                    return false;
                }
                commands.duplicate(risk).ifPresent(focus);
            }
            case N, INSERT -> {
                if (!plain) {
                    return false;
                }
                commands.add().ifPresent(rename);
            }
            case ENTER, F2 -> {
                if (!plain) {
                    return false;
                }
                rename.accept(risk);
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}

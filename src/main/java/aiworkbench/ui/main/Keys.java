package aiworkbench.ui.main;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;

import aiworkbench.text.Messages;

/**
 * The keys that work everywhere in the window. They are seen before any control sees them, because a focused text field keeps undo
 * to itself.
 */
public final class Keys {

    /** Pixels that a notch of a mouse wheel scrolls. */
    private static final double NOTCH = 40;

    private final Actions all;
    private final Map<KeyCombination, Action> actions = new LinkedHashMap<>();
    private final Supplier<List<Stop>> stops;
    private final Appearance appearance;
    private double turned;

    /**
     * Keys that run actions.
     *
     * @param stops the panes that F6 visits, in reading order
     */
    public Keys(Actions all, Appearance appearance, Supplier<List<Stop>> stops) {
        this.all = all;
        this.stops = stops;
        this.appearance = appearance;
        all.all().forEach(action -> action.keys().forEach(keys -> actions.put(keys, action)));
    }

    /** Makes the keys work in a scene, the wheel of the mouse with Ctrl, and the menus of the system where it has them. */
    public void listen(Scene scene, Messages messages) {
        SystemMenu.ifUsual(all, messages, scene);
        scene.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (event.isShortcutDown() && event.getDeltaY() != 0) {
                event.consume();
                zoom(event.getDeltaY());
            }
        });
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            actions.entrySet().stream().filter(e -> e.getKey().match(event)).findFirst().ifPresent(e -> {
                event.consume();
                e.getValue().run().run();
            });
            if (!event.isConsumed() && KeyCombination.valueOf("F6").match(event)) {
                event.consume();
                cycle(scene, 1);
            } else if (!event.isConsumed() && KeyCombination.valueOf("F10").match(event) && scene.lookup("#more") instanceof MenuButton menu) {
                event.consume();
                menu.requestFocus();
                menu.show();
            } else if (!event.isConsumed() && KeyCombination.valueOf("Shift+F6").match(event)) {
                event.consume();
                cycle(scene, -1);
            }
        });
    }

    /** A notch of the wheel is one size; a touchpad needs as much as a notch. */
    private void zoom(double delta) {
        turned += delta;
        if (Math.abs(turned) >= NOTCH) {
            appearance.larger(turned > 0 ? 1 : -1);
            turned = 0;
        }
    }

    /** Moves the keyboard to the next pane that is shown and takes it. */
    private void cycle(Scene scene, int by) {
        var shown = stops.get().stream().filter(stop -> stop.pane().getScene() == scene && stop.pane().isVisible()).toList();
        int now = -1;
        for (int i = 0; i < shown.size(); i++) {
            now = Focus.contains(shown.get(i).pane(), scene.getFocusOwner()) ? i : now;
        }
        for (int tried = 1; tried <= shown.size(); tried++) {
            var next = shown.get(Math.floorMod(now < 0 && by < 0 ? -tried : now + by * tried, shown.size()));
            next.enter().run();
            if (Focus.contains(next.pane(), scene.getFocusOwner())) {
                return;
            }
        }
    }
}

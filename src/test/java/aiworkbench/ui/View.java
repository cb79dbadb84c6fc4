package aiworkbench.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import aiworkbench.ui.common.Disclosure;

/**
 * A view of the window, besides its dialogs ({@link EveryDialogTest}) and the wall. Whoever looks at every view takes this list. What somebody does
 * to get there and back happens on the FX thread.
 *
 * @param name in words
 * @param document the kind of document that is in front, such as {@code canvas}; empty for the start page
 * @param enter gets there from the document as it opens
 * @param leave gets back
 */
record View(String name, String document, BiConsumer<App, Scene> enter, BiConsumer<App, Scene> leave) {

    /** The parts of a canvas that open in place of its blocks, as their buttons say. */
    static final List<String> SECTIONS = List.of("Product", "Problem", "Approach", "Data", "Measures", "Oversight", "Legal", "Value", "Readiness", "Checklists");

    /** All views, those of one document one after the other. */
    static List<View> all() {
        var views = new ArrayList<View>();
        views.add(plain("start page", ""));
        views.add(plain("canvas", "canvas"));
        views.add(new View("canvas outline", "canvas", (_, scene) -> stripButton(scene, SECTIONS.size()), (_, scene) -> stripButton(scene, SECTIONS.size())));
        for (int i = 0; i < SECTIONS.size(); i++) {
            int place = i;
            views.add(new View("canvas " + SECTIONS.get(i), "canvas", (_, scene) -> stripButton(scene, place),
                    (_, scene) -> seen(scene, ".section-head .button").findFirst().map(Button.class::cast).orElseThrow().fire()));
        }
        views.add(new View("canvas filter", "canvas", (_, scene) -> stripButton(scene, SECTIONS.size() + 1), (_, scene) -> stripButton(scene, SECTIONS.size() + 1)));
        views.add(plain("plan", "plan"));
        views.add(new View("plan table", "plan", (_, scene) -> press(scene, "#tableButton"), (_, scene) -> press(scene, "#timelineButton")));
        views.add(new View("plan board", "plan", (_, scene) -> press(scene, "#boardButton"), (_, scene) -> press(scene, "#timelineButton")));
        views.add(new View("plan unfolded", "plan", (_, scene) -> unfold(scene, true), (_, scene) -> unfold(scene, false)));
        views.add(plain("risks", "risks"));
        for (var shown : List.of("inherent", "current", "target", "day")) {
            views.add(new View("risks " + shown, "risks", (_, scene) -> press(scene, "#" + shown + "Button"), (_, scene) -> press(scene, "#movementButton")));
        }
        views.add(new View("risks unfolded", "risks", (_, scene) -> unfold(scene, true), (_, scene) -> unfold(scene, false)));
        views.add(new View("beside", "canvas", (app, _) -> app.desk().showBeside(app.desk().documents().stream().filter(other -> other.document().kind().word().equals("plan")).findFirst()),
                (app, _) -> app.desk().showBeside(Optional.empty())));
        views.add(new View("trace", "canvas", (_, scene) -> keys(scene).push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T), (_, scene) -> {
            scene.lookup(".trace-table").requestFocus();
            keys(scene).push(KeyCode.ESCAPE);
        }));
        views.add(new View("tour", "canvas", (app, _) -> app.tour().begin(), (_, scene) -> keys(scene).push(KeyCode.ESCAPE)));
        return views;
    }

    private static View plain(String name, String document) {
        return new View(name, document, (_, _) -> { }, (_, _) -> { });
    }

    private static Keyboard keys(Scene scene) {
        return new Keyboard(() -> scene);
    }

    /** The strip above the blocks has the sections, the outline and the filter, in every language in this order. */
    private static void stripButton(Scene scene, int place) {
        seen(scene, ".section-button").skip(place).findFirst().map(ToggleButton.class::cast).orElseThrow().fire();
    }

    private static void press(Scene scene, String button) {
        seen(scene, button).findFirst().map(ToggleButton.class::cast).orElseThrow().fire();
    }

    private static void unfold(Scene scene, boolean open) {
        seen(scene, ".disclosure").map(Disclosure.class::cast).toList().forEach(part -> part.setOpen(open));
    }

    /** Nodes that can be seen, not those of documents behind. */
    private static Stream<Node> seen(Scene scene, String selector) {
        return scene.getRoot().lookupAll(selector).stream().filter(View::isSeen);
    }

    /** Whether a node and all around it are visible. */
    static boolean isSeen(Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }
}

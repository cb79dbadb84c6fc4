package aiworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Popup;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import aiworkbench.ui.common.Offer;

/**
 * Every dialog that a command of the window or a button of an editor opens, with the largest text above the smallest window: each control has a
 * name and a role, no text is cut off, and Tab goes round.
 */
class EveryDialogTest extends AppRig {

    private static final List<String> VIEWS = List.of("start page", "canvas", "plan", "risks");
    /** Commands that end or change what is looked at. */
    private static final Pattern PASSED = Pattern.compile("Delete|Duplicate|Close document|.* text( size)?|Use the .*|Show in.*");
    /** Commands that show something else for each kind of document. */
    private static final Pattern DIFFERS = Pattern.compile("Keys|Export.*");
    /** Some of what is opened, so that the test cannot pass by opening nothing. */
    private static final Set<String> KNOWN = Set.of("Keys", "New document", "Settings", "Export", "Type slips from paper…", "There is no history yet", "Risk library", "Grid of this matrix");
    private static final int MOST_STOPS = 300;

    private final ViewChecks checks = new ViewChecks();
    private final Set<String> ran = new HashSet<>();
    private final Set<String> seen = new LinkedHashSet<>();

    @Test
    void everyDialogCanBeReadAndWalked() throws Exception {
        size(900, 600);
        start(sample("support-assistant.canvas.json"), sample("support-assistant.plan.json"), sample("support-assistant.risks.json"));
        until(() -> tabs().getTabs().size() == VIEWS.size());
        dialogs.looks = this::look;
        for (int i = 0; i < 5; i++) {
            robot.interact(() -> new Keyboard(stage::getScene).push(KeyCode.CONTROL, KeyCode.EQUALS));
        }
        for (int tab = 0; tab < VIEWS.size(); tab++) {
            for (var command : commands(tab)) {
                if (!PASSED.matcher(command.title()).matches() && (ran.add(command.title()) || DIFFERS.matcher(command.title()).matches())) {
                    run(tab, command);
                }
            }
            if (tab > 0) {
                press(tab);
            }
        }
        assertEquals(List.of(), checks.complaints());
        assertTrue(seen.containsAll(KNOWN), seen::toString);
    }

    private void run(int tab, Offer command) {
        robot.interact(() -> {
            tabs().getSelectionModel().select(tab);
            command.take().run();
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(this::closeOthers);
    }

    /** What can be done where this tab is in front. */
    private List<Offer> commands(int tab) {
        robot.interact(() -> {
            tabs().getSelectionModel().select(tab);
            new Keyboard(stage::getScene).push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        });
        until(() -> list() != null && !list().getItems().isEmpty());
        var offers = List.copyOf(list().getItems());
        robot.interact(this::closeOthers);
        return offers;
    }

    /** Presses each button of a view once. */
    private void press(int tab) {
        var pressed = new HashSet<String>();
        boolean more = true;
        while (more) {
            var next = new ArrayList<Button>();
            robot.interact(() -> {
                tabs().getSelectionModel().select(tab);
                buttons(tabs().getSelectionModel().getSelectedItem().getContent(), next);
                next.removeIf(button -> !pressed.add(button.getAccessibleText() + "|" + button.getText()));
                next.stream().findFirst().ifPresent(button -> {
                    next.stream().skip(1).forEach(other -> pressed.remove(other.getAccessibleText() + "|" + other.getText()));
                    button.fire();
                });
            });
            WaitForAsyncUtils.waitForFxEvents();
            robot.interact(this::closeOthers);
            more = !next.isEmpty();
        }
    }

    private static void buttons(Node node, List<Button> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node instanceof Button button) {
            found.add(button);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> buttons(child, found));
        }
    }

    private void closeOthers() {
        Window.getWindows().stream().filter(window -> window != stage).toList().forEach(Window::hide);
    }

    @SuppressWarnings("unchecked")
    private static ListView<Offer> list() {
        return (ListView<Offer>) Window.getWindows().stream().filter(Popup.class::isInstance)
                .map(window -> window.getScene().getRoot().lookup(".list-view")).filter(ListView.class::isInstance).findFirst().orElse(null);
    }

    private void look(Scene scene) {
        var title = ((Stage) scene.getWindow()).getTitle();
        seen.add(title);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        checks.names(title, scene.getRoot());
        checks.room(title, scene.getRoot());
        var answers = scene.getRoot().lookupAll(".button-bar .button");
        if (answers.isEmpty() || !answers.stream().allMatch(button -> inside(scene, button))) {
            checks.complain(title + ": its buttons are out of sight");
        }
        walk(title, scene);
    }

    private static boolean inside(Scene scene, Node node) {
        var at = node.localToScene(node.getLayoutBounds());
        var screen = Screen.getPrimary().getBounds();
        return at.getMinX() >= 0 && at.getMinY() >= 0 && at.getMaxX() <= Math.min(scene.getWidth(), screen.getWidth()) && at.getMaxY() <= Math.min(scene.getHeight(), screen.getHeight());
    }

    private void walk(String title, Scene scene) {
        var keyboard = new Keyboard(() -> scene);
        var stops = new ArrayList<Node>();
        while (!stops.contains(scene.getFocusOwner()) && stops.size() < MOST_STOPS) {
            stops.add(scene.getFocusOwner());
            keyboard.push(KeyCode.TAB);
        }
        var inReach = new ArrayList<Button>();
        buttons(scene.getRoot(), inReach);
        if (inReach.size() > 1 && stops.size() < 2) {
            checks.complain(title + ": the keyboard is caught by " + ViewChecks.describe(stops.getFirst()));
        }
    }
}

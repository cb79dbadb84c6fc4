package aiworkbench.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Popup;
import javafx.stage.Window;

import org.testfx.util.WaitForAsyncUtils;

import aiworkbench.text.Messages;
import aiworkbench.ui.common.Offer;

/** Opens every dialog that a command of the window or a button of an editor opens, and looks at it. */
abstract class DialogRig extends AppRig {

    private static final List<String> VIEWS = List.of("start page", "canvas", "plan", "risks");
    /** Commands that end or change what is looked at. */
    private static final Pattern PASSED = Pattern.compile("main\\.(file\\.(delete|duplicate|show)|menu\\.close|textSize\\..*|theme\\.use\\..*)");
    /** Commands that show something else for each kind of document. */
    private static final Set<String> DIFFERS = Set.of("main.keys.action", "main.export.action");

    private final Set<String> ran = new HashSet<>();
    private Map<String, List<String>> keys = Map.of();

    /** Looks at a dialog that is open. */
    abstract void look(Scene scene);

    /**
     * Opens all of them.
     *
     * @param prepare what is done in the window before, on the FX thread
     */
    void openAll(Runnable prepare) throws Exception {
        start(sample("support-assistant.canvas.json"), sample("support-assistant.plan.json"), sample("support-assistant.risks.json"));
        until(() -> tabs().getTabs().size() == VIEWS.size());
        keys = keys();
        dialogs.looks = this::look;
        robot.interact(prepare);
        for (int tab = 0; tab < VIEWS.size(); tab++) {
            for (var command : commands(tab)) {
                if (named(command).noneMatch(PASSED.asMatchPredicate()) && (ran.add(command.title()) || named(command).anyMatch(DIFFERS::contains))) {
                    run(tab, command);
                }
            }
            if (tab > 0) {
                press(tab);
            }
        }
    }

    /** The keys of its name, which are the same in every language. */
    private Stream<String> named(Offer command) {
        return keys.getOrDefault(command.title(), List.of()).stream();
    }

    /** The keys of texts of the window, by these texts. */
    private Map<String, List<String>> keys() {
        var words = new Messages(locale).bundle();
        return words.keySet().stream().filter(key -> key.startsWith("main.")).collect(Collectors.groupingBy(key -> words.getString(key).replace("…", "")));
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

    static void buttons(Node node, List<Button> found) {
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
}

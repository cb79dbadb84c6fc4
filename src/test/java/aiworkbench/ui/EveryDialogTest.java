package aiworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every dialog with the largest text above the smallest window: each control has a name, a role and a visible focus, no text is cut off, and Tab goes round. */
class EveryDialogTest extends DialogRig {

    /** Some of what is opened, so that the test cannot pass by opening nothing. */
    private static final Set<String> KNOWN = Set.of("Keys", "New document", "Settings", "Export", "Type slips from paper…", "There is no history yet", "Risk library", "Grid of this matrix");
    private static final int MOST_STOPS = 300;

    private final ViewChecks checks = new ViewChecks();
    private final Set<String> seen = new LinkedHashSet<>();
    private BiConsumer<String, Scene> looks = (_, _) -> { };

    @Test
    void everyDialogCanBeReadAndWalked() throws Exception {
        looks = this::walk;
        openAllLarge();
        assertTrue(seen.containsAll(KNOWN), seen::toString);
    }

    /** Hebrew stands for what is written from right to left. */
    @ParameterizedTest
    @ValueSource(strings = {"de", "he"})
    void noDialogCutsItsTextsInAnotherLanguage(Locale language) throws Exception {
        locale = language;
        openAllLarge();
        assertTrue(seen.size() > KNOWN.size(), seen::toString);
    }

    private void openAllLarge() throws Exception {
        size(900, 600);
        openAll(() -> new Keyboard(stage::getScene).times(5, KeyCode.CONTROL, KeyCode.EQUALS));
        assertEquals(List.of(), checks.complaints());
    }

    @Override
    void look(Scene scene) {
        var title = ((Stage) scene.getWindow()).getTitle();
        seen.add(title);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        checks.room(title, scene.getRoot());
        var answers = scene.getRoot().lookupAll(".button-bar .button");
        if (answers.isEmpty() || !answers.stream().allMatch(button -> inside(scene, button))) {
            checks.complain(title + ": its buttons are out of sight");
        }
        looks.accept(title, scene);
    }

    private static boolean inside(Scene scene, Node node) {
        var at = node.localToScene(node.getLayoutBounds());
        var screen = Screen.getPrimary().getBounds();
        return at.getMinX() >= 0 && at.getMinY() >= 0 && at.getMaxX() <= Math.min(scene.getWidth(), screen.getWidth()) && at.getMaxY() <= Math.min(scene.getHeight(), screen.getHeight());
    }

    private void walk(String title, Scene scene) {
        checks.names(title, scene.getRoot());
        var keyboard = new Keyboard(() -> scene);
        var stops = new ArrayList<Node>();
        while (!stops.contains(scene.getFocusOwner()) && stops.size() < MOST_STOPS) {
            stops.add(scene.getFocusOwner());
            checks.focus(title, scene.getFocusOwner());
            keyboard.push(KeyCode.TAB);
        }
        var inReach = new ArrayList<Button>();
        buttons(scene.getRoot(), inReach);
        if (inReach.size() > 1 && stops.size() < 2) {
            checks.complain(title + ": the keyboard is caught by " + ViewChecks.describe(stops.getFirst()));
        }
    }
}

package aiworkbench.ui.plan;

import java.util.Locale;

import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;

import org.testfx.api.FxRobot;

import aiworkbench.edit.PlanEdits;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.session.Session;
import aiworkbench.text.Messages;
import aiworkbench.ui.AnsweringDialogs;
import aiworkbench.ui.common.Disclosure;
import aiworkbench.ui.common.Look;
import aiworkbench.ui.common.Theme;

/** A plan editor in a scene that several tests use one after the other, because making another one takes most of the time of a test. */
final class PlanScene {

    final AnsweringDialogs dialogs = new AnsweringDialogs(() -> null, new Messages(Locale.UK));
    final Session<Plan> session;
    final PlanEditor editor;
    private final Scene scene;

    PlanScene(Plan plan, double width, double height) {
        session = PlanKit.session(plan);
        editor = PlanKit.editor(session, dialogs);
        scene = new Scene(editor.root(), width, height);
        new Theme(Look.LIGHT, 100).apply(scene);
    }

    /** Takes back whatever a test has edited. What the view does then, it does a little later. */
    void takeBack() {
        boolean more = true;
        while (more) {
            more = session.undo();
        }
    }

    /** Shows in a window what the view shows when it opens. */
    PlanScene anew(Stage stage) {
        dialogs.said.clear();
        dialogs.presses.clear();
        dialogs.meanwhile = null;
        var root = editor.root();
        root.lookupAll(".plan-table").forEach(table -> ((TableView<?>) table).getSortOrder().clear());
        ((ToggleButton) root.lookup("#timelineButton")).setSelected(true);
        root.lookupAll(".disclosure").forEach(part -> ((Disclosure) part).setOpen(false));
        editor.desk().filterBy(PlanFilter.NONE);
        editor.desk().selectNothing();
        ((ScrollPane) root.lookup("#scroll")).setVvalue(0);
        root.lookup("#timelineButton").requestFocus();
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        return this;
    }

    /** What is on the screen is what was laid out: positions are read only after that. */
    void settle(FxRobot robot) {
        for (int i = 0; i < 3; i++) {
            robot.interact(() -> {
                editor.root().applyCss();
                editor.root().layout();
            });
        }
    }

    PlanItem item(String id) {
        return PlanEdits.item(id).get(session.document());
    }
}

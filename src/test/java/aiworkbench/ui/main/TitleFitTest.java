package aiworkbench.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TitleFitTest {

    private TextField title;
    private Label cut;
    private Button other;

    @Start
    void start(Stage stage) {
        title = new TextField();
        cut = new Label();
        other = new Button("Other");
        title.setTooltip(new Tooltip());
        var place = new StackPane(title, cut);
        new TitleFit(place, title, cut);
        stage.setScene(new Scene(new HBox(place, other), 900, 100));
        stage.show();
    }

    @Test
    void aTitleThatFitsIsShownByItsField(FxRobot robot) {
        show(robot, "Support reply assistant");
        assertFalse(cut.isVisible());
        var words = new Text(title.getText());
        words.setFont(title.getFont());
        assertTrue(title.getWidth() >= words.getLayoutBounds().getWidth());
    }

    @Test
    void aTitleThatIsTooLongEndsWithDotsUntilSomebodyEditsIt(FxRobot robot) {
        show(robot, "A product name that says everything there is to know about the product, and some more");
        assertTrue(cut.isVisible());
        assertTrue(cut.getHeight() > 0);
        assertTrue(((Text) cut.lookup(".text")).getText().endsWith("..."));
        assertEquals(title.getText(), title.getTooltip().getText());

        robot.interact(title::requestFocus);
        assertFalse(cut.isVisible());
    }

    private void show(FxRobot robot, String text) {
        robot.interact(() -> {
            title.setText(text);
            other.requestFocus();
        });
        robot.interact(() -> title.getScene().getRoot().layout());
    }
}

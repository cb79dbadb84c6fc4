package aiworkbench.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeView;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.SearchableComboBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ThemeTest {

    private Theme theme;
    private Label label;
    private Button button;
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        theme = new Theme(Look.LIGHT, 100);
        label = new Label("Sample");
        button = new Button("Sample");
        label.getStyleClass().add("title-1");
        var list = new ListView<String>();
        list.getItems().setAll("a", "b");
        var combo = new ComboBox<String>();
        combo.getItems().setAll("a", "b");
        var root = new VBox(label, button, new TextField(), new TextArea(), new CheckBox("c"), combo, new DatePicker(), list,
                new TableView<String>(), new TreeView<String>(), new TabPane(), new ScrollPane(new Label("x")), new MenuButton("m"),
                new ToggleButton("t"), new Hyperlink("h"), new ProgressBar(0.5), new CheckComboBox<String>(),
                new SearchableComboBox<String>(), new CustomTextField());
        stage.setScene(new Scene(root, 800, 900));
    }

    @Test
    void noStylesheetComplainsInAnyLook(FxRobot robot) {
        try (var log = new CssLog()) {
            robot.interact(() -> {
                theme.apply(stage.getScene());
                stage.show();
                List.of(Look.values()).forEach(look -> {
                    theme.change(look, 100);
                    stage.getScene().getRoot().applyCss();
                });
                var popOver = new PopOver(new Label("pop"));
                popOver.show(button);
                popOver.hide();
            });
            assertEquals(List.of(), log.warnings());
        }
    }

    @Test
    void colourAndSizeChangeWhileShown(FxRobot robot) {
        robot.interact(() -> {
            theme.apply(stage.getScene());
            stage.show();
            stage.getScene().getRoot().applyCss();
        });
        assertEquals(Color.web("#1B2430"), label.getTextFill());
        assertEquals(24, label.getFont().getSize(), 0.1);
        assertEquals("Source Sans Pro", label.getFont().getFamily());
        assertTrue(button.getFont().getName().contains("SemiBold") || button.getFont().getFamily().contains("SemiBold"), button.getFont().toString());
        robot.interact(() -> {
            theme.change(Look.DARK, 200);
            stage.getScene().getRoot().applyCss();
        });
        assertEquals(Color.web("#E8ECF2"), label.getTextFill());
        assertEquals(48, label.getFont().getSize(), 0.1);
    }
}

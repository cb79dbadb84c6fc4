package aiworkbench.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import aiworkbench.text.Messages;

@ExtendWith(ApplicationExtension.class)
class ControlsTest {

    private final List<String> committed = new ArrayList<>();
    private Button button;
    private EditableLabel title;
    private StackPane root;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        button = new Button("Other");
        title = new EditableLabel("Title", "Untitled", committed::add);
        root = new StackPane(new VBox(title, button));
        stage.setScene(new Scene(root, 600, 400));
        new Theme(Look.LIGHT, 100).apply(stage.getScene());
        stage.show();
    }

    @Test
    void aTitleIsEditedInPlace(FxRobot robot) {
        robot.interact(() -> {
            title.setText("Old");
            title.requestFocus();
        });
        robot.type(KeyCode.ENTER).write("New").type(KeyCode.ENTER);
        assertEquals("New", title.getText());
        robot.type(KeyCode.F2).write("Dropped").type(KeyCode.ESCAPE);
        assertEquals("New", title.getText());
        robot.type(KeyCode.F2).write("Kept").interact(button::requestFocus);
        assertEquals(List.of("New", "Kept"), committed);
    }

    @Test
    void aTitleThatIsReadOnlyStaysALabel(FxRobot robot) {
        robot.interact(() -> {
            title.setText("Old");
            title.setEditable(false);
            title.requestFocus();
        });
        robot.type(KeyCode.ENTER).write("New");
        assertEquals("Old", title.getText());
        assertEquals(List.of(), committed);
    }

    @Test
    void aToastOffersItsActionOnceAndGoes(FxRobot robot) {
        var undone = new ArrayList<String>();
        robot.interact(() -> {
            var toast = new Toast(root);
            toast.show("First");
            toast.show("Removed 3 notes", new Toast.Action("Undo", () -> undone.add("yes")));
        });
        assertEquals(2, root.getChildren().size());
        robot.interact(() -> ((Button) root.lookup(".toast > .button")).fire());
        assertEquals(List.of("yes"), undone);
        assertEquals(1, root.getChildren().size());
    }

    @Test
    void segmentsAreWalkedWithArrows(FxRobot robot) {
        var bar = new SegmentedBar<>("View", List.of(new Option<>(1, "Timeline"), new Option<>(2, "Table")), false);
        robot.interact(() -> {
            root.getChildren().add(bar);
            bar.valueProperty().set(Optional.of(1));
            bar.buttons().getFirst().requestFocus();
        });
        robot.type(KeyCode.RIGHT);
        assertTrue(bar.buttons().get(1).isFocused());
        robot.type(KeyCode.SPACE);
        assertEquals(Optional.of(2), bar.valueProperty().get());
        assertFalse(bar.buttons().getFirst().isSelected());
    }

    @Test
    void aQuestionReturnsTheChosenAnswer() throws Exception {
        var dialogs = new Dialogs(() -> stage, new Messages(Locale.UK));
        var answer = new CompletableFuture<Optional<String>>();
        Platform.runLater(() -> answer.complete(dialogs.ask("Changed outside", "The file changed on disk.",
                List.of(Choice.primary("Keep mine", "mine"), Choice.other("Take theirs", "theirs"), Choice.cancel("Cancel", "none")))));
        WaitForAsyncUtils.waitForFxEvents();
        Platform.runLater(() -> press("Take theirs"));
        assertEquals(Optional.of("theirs"), answer.get(10, TimeUnit.SECONDS));
    }

    @Test
    void whoIsAskedForWordsCanTypeThemAtOnce() throws Exception {
        var dialogs = new Dialogs(() -> stage, new Messages(Locale.UK));
        var answer = new CompletableFuture<Optional<String>>();
        Platform.runLater(() -> answer.complete(dialogs.askText("Rename", "New name", "old name")));
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> dialog() != null && dialog().getScene().getFocusOwner() instanceof TextField);
        Platform.runLater(() -> {
            ((TextField) dialog().getScene().getFocusOwner()).replaceSelection("new");
            press("OK");
        });
        assertEquals(Optional.of("new"), answer.get(10, TimeUnit.SECONDS));
    }

    @Test
    void aDialogIsAsWideAsWhatItShows() throws Exception {
        var dialogs = new Dialogs(() -> stage, new Messages(Locale.UK));
        var wide = new Region();
        wide.setPrefSize(900, 60);
        var width = new CompletableFuture<Double>();
        Platform.runLater(() -> dialogs.show("Grid of this matrix", wide, List.of(Choice.primary("OK", true))));
        WaitForAsyncUtils.waitForFxEvents();
        Platform.runLater(() -> {
            width.complete(wide.getWidth());
            press("OK");
        });
        assertEquals(900, width.get(10, TimeUnit.SECONDS), 1, "the base theme ends dialogs at 600 pixels");
    }

    @Test
    void aDialogThatIsShownTooLowGrowsToItsHeight() throws Exception {
        var dialogs = new Dialogs(() -> stage, new Messages(Locale.UK));
        var high = new Region();
        high.setPrefSize(300, 400);
        Platform.runLater(() -> dialogs.show("Grid of this matrix", high, List.of(Choice.primary("OK", true))));
        WaitForAsyncUtils.waitForFxEvents();
        Platform.runLater(() -> dialog().setHeight(200));
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> high.getHeight() >= 399);
        } finally {
            Platform.runLater(() -> press("OK"));
        }
    }

    @Test
    void anErrorSaysWhatHappenedWhatIsSafeAndWhatNext() throws Exception {
        var dialogs = new Dialogs(() -> stage, new Messages(Locale.UK));
        var told = new CompletableFuture<List<String>>();
        Platform.runLater(() -> dialogs.error(new Problem("Not saved.", "Your work is still here.", "Save elsewhere.", "FILE-3")));
        WaitForAsyncUtils.waitForFxEvents();
        Platform.runLater(() -> {
            told.complete(dialog().getScene().getRoot().lookupAll(".label").stream().map(node -> ((Label) node).getText()).toList());
            press("OK");
        });
        var texts = told.get(10, TimeUnit.SECONDS);
        assertTrue(texts.containsAll(List.of("Not saved.", "Your work is still here.", "Save elsewhere.",
                "Code to quote when you ask for help: FILE-3")), texts::toString);
    }

    private Window dialog() {
        return Window.getWindows().stream().filter(window -> window instanceof Stage other && other != stage && other.isShowing()).findFirst().orElseThrow();
    }

    private void press(String text) {
        dialog().getScene().getRoot().lookupAll(".button").stream().map(Button.class::cast)
                .filter(candidate -> candidate.getText().equals(text)).findFirst().orElseThrow().fire();
    }
}

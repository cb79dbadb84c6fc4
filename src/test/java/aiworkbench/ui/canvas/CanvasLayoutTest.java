package aiworkbench.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

import aiworkbench.ui.OneWindow;
import aiworkbench.ui.common.Look;

/** Where the parts of the canvas lie, measured at several sizes of window and text. */
@ExtendWith(OneWindow.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CanvasLayoutTest {

    private static final int USUAL = 950;

    private Stage stage;
    private CanvasScene usual;
    private CanvasScene shown;

    @BeforeAll
    void showTheUsual(Stage window, FxRobot robot) {
        stage = window;
        open(robot, USUAL, 100);
        usual = shown;
    }

    @Test
    void thePaperOfANoteEndsRightBelowItsLastLine(FxRobot robot) {
        for (int width : List.of(700, 860, USUAL, 1300)) {
            usual(robot, width);
            var cards = robot.lookup(".note").queryAllAs(NoteCard.class);
            assertTrue(cards.size() > 10);
            for (var card : cards) {
                var footer = (NoteFooter) card.lookup(".note-footer");
                double lowest = footer.getChildren().stream().mapToDouble(part -> part.getBoundsInParent().getMaxY()).max().orElse(0);
                var last = footer.isVisible() ? footer : card.lookup(".note-text");
                double below = card.getHeight() - last.getBoundsInParent().getMaxY();
                assertEquals(card.getInsets().getBottom(), below, 1.5, card.note().text() + " at " + width);
                if (footer.isVisible()) {
                    assertEquals(footer.getHeight(), lowest, 1.5, card.note().text() + " at " + width);
                    footer.getChildren().forEach(part -> assertTrue(part.getBoundsInParent().getMaxX() <= footer.getWidth() + 1, card.note().text()));
                }
            }
        }
    }

    @Test
    void titleAndQuestionOfABlockStandOnOneEdge(FxRobot robot) {
        usual(robot, USUAL);
        for (var block : robot.lookup(".block").queryAll()) {
            var title = (Label) block.lookup(".block-title");
            var question = (Label) block.lookup(".block-header > .small");
            assertEquals(left(title), left(question), 0.5, title.getText());
        }
    }

    @Test
    void nothingIsCutAtTwiceTheTextSize(FxRobot robot) {
        open(robot, 900, 200);
        for (var block : robot.lookup(".block").queryAll()) {
            assertTrue(block.getBoundsInParent().getHeight() >= 380, "room for some notes");
            var title = (Label) block.lookup(".block-title");
            assertEquals(title.getText(), ((Text) title.lookup(".text")).getText());
        }
        for (var field : robot.lookup(".inline-field").queryAllAs(InlineField.class)) {
            var words = new Text(field.getText());
            words.setFont(field.getFont());
            double room = field.getWidth() - field.getInsets().getLeft() - field.getInsets().getRight();
            assertTrue(words.getLayoutBounds().getWidth() <= room, field.getText());
        }
    }

    @Test
    void aLinkSaysWhichRatingItShows(FxRobot robot) {
        usual(robot, USUAL);
        var link = robot.lookup(".note-link").queryAllAs(Hyperlink.class).stream().filter(l -> l.getText().contains("R1")).findFirst().orElseThrow();
        assertTrue(link.getTooltip().getText().endsWith("(inherent rating)"), link.getTooltip().getText());
        assertEquals(link.getTooltip().getText(), link.getAccessibleText());
    }

    @Test
    void theSizeOfNotesFollowsFromTheirRoomAlone(FxRobot robot) {
        var widths = List.of(980, 700, 860, 980, 860);
        var fresh = widths.stream().distinct().collect(Collectors.toMap(Function.identity(), width -> {
            open(robot, width, 100);
            return settledSizes(robot);
        }));
        assertTrue(Set.copyOf(fresh.values()).size() > 1, fresh.toString());
        usual(robot, 1000);
        for (int width : widths) {
            robot.interact(() -> stage.setWidth(width));
            assertEquals(fresh.get(width), settledSizes(robot), "at " + width);
        }
    }

    @Test
    void aNoteIsScrolledToOnceTheCanvasHasRoom(FxRobot robot) {
        robot.interact(() -> {
            shown = new CanvasScene(CanvasSamples.support(), 900, 500);
            shown.theme.change(Look.LIGHT, 200);
            shown.editor.reveal(shown.session.document().notes().getLast().id());
            shown.on(stage);
        });
        robot.interact(() -> shown.settle());
        var pane = robot.lookup(".board-scroll").queryAs(ScrollPane.class);
        var card = robot.lookup(".note").queryAllAs(NoteCard.class).stream()
                .filter(each -> each.note().equals(shown.session.document().notes().getLast())).findFirst().orElseThrow();
        assertTrue(pane.getVvalue() > 0, "it is not on the first screen");
        assertTrue(pane.localToScene(pane.getLayoutBounds()).intersects(card.localToScene(card.getLayoutBounds())));
    }

    /** The same once nothing changes any more: each fit may give another block another room, in a later frame. */
    private List<String> settledSizes(FxRobot robot) {
        var sizes = List.of("");
        for (int same = 0, tries = 0; same < 4 && tries < 60; tries++) {
            robot.interact(() -> shown.settle());
            var now = sizes(robot);
            same = now.equals(sizes) ? same + 1 : 0;
            sizes = now;
        }
        return sizes;
    }

    /** The steps by which the notes of each block are made smaller. */
    private static List<String> sizes(FxRobot robot) {
        var contents = new ArrayList<Node>();
        robot.interact(() -> contents.addAll(robot.lookup(".block-content").queryAll()));
        return contents.stream().map(content -> content.getStyleClass().stream().filter(Set.of("tight", "fit-1", "fit-2")::contains).findFirst().orElse("")).toList();
    }

    private static double left(Label label) {
        var words = label.lookup(".text");
        return words.localToScene(0, 0).getX();
    }

    /** Shows the canvas of the usual size of text in a window of some width. */
    private void usual(FxRobot robot, int width) {
        robot.interact(() -> {
            shown = usual.on(stage);
            stage.setWidth(width);
        });
        robot.interact(() -> shown.settle());
        robot.interact(() -> shown.settle());
    }

    private void open(FxRobot robot, int width, int percent) {
        robot.interact(() -> {
            shown = new CanvasScene(CanvasSamples.support(), width, 900);
            shown.theme.change(Look.LIGHT, percent);
            shown.on(stage);
        });
        robot.interact(() -> shown.settle());
        robot.interact(() -> shown.settle());
    }
}

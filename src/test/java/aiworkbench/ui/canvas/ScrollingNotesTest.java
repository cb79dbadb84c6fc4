package aiworkbench.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** However many notes a block has, those in sight and few more are in the scene, and scrolling leaves the other blocks alone. */
class ScrollingNotesTest extends CanvasRig {

    private static final String BLOCK = "risks-biases";
    /** Cards in sight of a block of this size, and one or two beyond each edge. */
    private static final int MOST = 24;

    @Test
    void scrollingTouchesOnlyTheNotesInSight(FxRobot robot) {
        open(CanvasSamples.spread(500), robot);
        on(robot, shown::settle);
        var others = cards().stream().filter(card -> !inBlock(card)).collect(Collectors.toSet());
        var layouts = layouts(others);
        var seen = cards().stream().filter(this::inBlock).map(card -> card.note().id()).collect(Collectors.toSet());
        for (int step = 1; step <= 40; step++) {
            double to = step / 40.0;
            on(robot, () -> scroll().setVvalue(to));
            on(robot, shown::settle);
            var here = cards().stream().filter(this::inBlock).toList();
            assertTrue(here.size() <= MOST, here.size() + " cards at " + to);
            assertTrue(here.stream().anyMatch(this::inSight), "nothing in sight at " + to);
            here.forEach(card -> seen.add(card.note().id()));
        }
        assertEquals(Set.copyOf(ids(BLOCK)), seen, "every note comes into sight");
        assertEquals(others, cards().stream().filter(card -> !inBlock(card)).collect(Collectors.toSet()));
        assertEquals(layouts, layouts(others));
    }

    private List<NoteCard> cards() {
        return shown.scene.getRoot().lookupAll(".note").stream().map(NoteCard.class::cast).toList();
    }

    private boolean inBlock(NoteCard card) {
        return card.note().block().equals(BLOCK);
    }

    private boolean inSight(NoteCard card) {
        return card.localToScene(card.getLayoutBounds()).intersects(scroll().localToScene(scroll().getLayoutBounds()));
    }

    private static Set<List<Object>> layouts(Set<NoteCard> cards) {
        return cards.stream().map(card -> List.<Object>of(card, card.getBoundsInParent())).collect(Collectors.toSet());
    }

    private ScrollPane scroll() {
        return shown.editor.board().block(BLOCK).map(block -> (Node) block.lookup(".block-scroll")).map(ScrollPane.class::cast).orElseThrow();
    }
}

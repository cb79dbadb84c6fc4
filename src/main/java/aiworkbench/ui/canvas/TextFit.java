package aiworkbench.ui.canvas;

import java.util.ArrayList;
import java.util.List;

import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Makes the notes of a block a little smaller before it scrolls, but never smaller than people can read. */
final class TextFit {

    /** Pixels that text never shrinks below. */
    private static final double SMALLEST = 11;
    /** Style classes from large to small, with the size of a note's text in each, in em of the block. */
    private static final List<Step> STEPS = List.of(new Step("", 0.964), new Step("tight", 0.964), new Step("fit-1", 0.893), new Step("fit-2", 0.821));

    private record Step(String style, double size) {}

    private final ScrollPane scroll;
    private final Region content;
    private final Label measure;
    private int step;
    private boolean crowded;
    private boolean asked;
    private boolean looking;
    private List<Double> settled = List.of();
    private double height;

    /**
     * Fits what a scroll pane holds.
     *
     * @param measure a text of the usual size of the block
     */
    TextFit(ScrollPane scroll, Region content, Label measure) {
        this.scroll = scroll;
        this.content = content;
        this.measure = measure;
        scroll.viewportBoundsProperty().subscribe(_ -> look());
    }

    /**
     * Fits soon, as other notes are shown.
     *
     * @param crowded whether so many are there that they do not fit in any size
     */
    void ask(boolean crowded) {
        this.crowded = crowded;
        asked = true;
        look();
    }

    /** Looks soon whether there is another room now, once however often it is told. */
    private void look() {
        if (!looking) {
            looking = true;
            Platform.runLater(this::fit);
        }
    }

    private void fit() {
        looking = false;
        double room = scroll.getViewportBounds().getHeight();
        double width = scroll.getWidth() - scroll.snappedLeftInset() - scroll.snappedRightInset();
        if (room <= 0 || content.getScene() == null || state(room, width).equals(settled) && !asked) {
            return;
        }
        asked = false;
        if (crowded) {
            use(lastReadable());
        } else if (!state(room, width).equals(settled) || content.prefHeight(width) != height) {
            use(largestThatFits(room, width));
        }
        height = content.prefHeight(width);
        settled = state(room, width);
    }

    /** Halves what is in question, from where the notes are now: every step that is tried styles all notes anew. */
    private int largestThatFits(double room, double width) {
        content.applyCss();
        int from = 0;
        int to = lastReadable();
        int next = Math.min(step, to);
        while (from < to) {
            use(next);
            if (content.prefHeight(width) <= room) {
                to = next;
            } else {
                from = next + 1;
            }
            next = (from + to) / 2;
        }
        return to;
    }

    /** What the fit depends on beside the notes, none of which a fit changes: so it never starts another one. */
    private List<Double> state(double room, double width) {
        return List.of(room, width, measure.getFont().getSize());
    }

    private int lastReadable() {
        double em = measure.getFont().getSize();
        int last = 0;
        while (last + 1 < STEPS.size() && STEPS.get(last + 1).size() * em >= SMALLEST) {
            last++;
        }
        return last;
    }

    private void use(int next) {
        if (next != step) {
            var classes = new ArrayList<>(content.getStyleClass());
            classes.remove(STEPS.get(step).style());
            step = next;
            if (!STEPS.get(step).style().isEmpty()) {
                classes.add(STEPS.get(step).style());
            }
            content.getStyleClass().setAll(classes);
            content.applyCss();
        }
    }
}

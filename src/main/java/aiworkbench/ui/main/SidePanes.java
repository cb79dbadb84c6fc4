package aiworkbench.ui.main;

import java.util.ArrayList;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Lays out the panes at the sides: as wide as they were, folded away, or, where the window is narrow, the right one above the middle.
 */
final class SidePanes {

    /** A pane that is laid out this much wider or narrower was not moved by anybody. */
    private static final double ROUNDING = 3;
    /** Below this width in pixels, at the usual text size, the side pane lies above the document instead of beside it. */
    static final double NARROW = 1100;
    /** Below this width, the workspace pane is folded away until somebody asks for it. */
    static final double SMALL = 560;

    private final Desk desk;
    private final Folding folding;
    private final ReadOnlyDoubleProperty scale;
    private final StackPane middle;
    private final SplitPane split;
    private final Region left;
    private final Node centre;
    private final Region right;
    private final Runnable back;
    private boolean placing;

    /**
     * Panes beside the documents.
     *
     * @param centre what shows the documents
     * @param back gives the keyboard back to the document in front
     */
    SidePanes(Desk desk, Folding folding, ReadOnlyDoubleProperty scale, StackPane middle, SplitPane split, Region left, Node centre, Region right,
            Runnable back) {
        this.desk = desk;
        this.folding = folding;
        this.scale = scale;
        this.middle = middle;
        this.split = split;
        this.left = left;
        this.centre = centre;
        this.right = right;
        this.back = back;
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(right, false);
        left.setMinWidth(Panes.NARROWEST);
        right.setMinWidth(Panes.NARROWEST);
        left.widthProperty().addListener(_ -> remember());
        right.widthProperty().addListener(_ -> remember());
        folding.panesProperty().addListener((_, before, now) -> {
            if (before.rightFolded() != now.rightFolded()) {
                arrange();
            }
        });
        folding.leftProperty().addListener(_ -> arrange());
        middle.widthProperty().addListener((_, before, now) -> {
            boolean crossed = narrow(before.doubleValue()) != narrow(now.doubleValue());
            folding.small(small());
            if (crossed || before.doubleValue() == 0) {
                folding.narrow(narrow());
                arrange();
            } else if (Math.abs(left.getWidth() - leftWidth()) > ROUNDING && split.getItems().contains(left)) {
                left.setMaxWidth(leftWidth());
                placing = true;
                Platform.runLater(() -> {
                    placeDividers();
                    placing = false;
                });
            }
        });
        folding.overlayProperty().addListener(_ -> arrange());
        scale.addListener(_ -> {
            folding.small(small());
            folding.narrow(narrow());
            arrange();
        });
        right.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && folding.overlayProperty().get()) {
                event.consume();
                folding.toggleRight();
            }
        });
        new Details(middle, right, folding);
        // No frame shows the left pane wider than it was; only somebody who drags its edge makes it so.
        split.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> left.setMaxWidth(Double.MAX_VALUE));
        desk.activeProperty().addListener((_, before, now) -> {
            if (before.isPresent() != now.isPresent()) {
                arrange();
            }
        });
        arrange();
    }

    private boolean narrow() {
        return narrow(middle.getWidth());
    }

    private boolean narrow(double width) {
        return width < NARROW * scale.get();
    }

    private boolean small() {
        return middle.getWidth() > 0 && middle.getWidth() < SMALL * scale.get();
    }

    private double leftWidth() {
        return folding.panes().leftOnScreen(scale.get(), middle.getWidth());
    }

    private double rightWidth() {
        return folding.panes().rightOnScreen(scale.get(), middle.getWidth());
    }

    private void arrange() {
        placing = true;
        boolean inLeft = left.isFocusWithin();
        boolean inRight = right.isFocusWithin();
        left.setMaxWidth(leftWidth());
        boolean showRight = desk.active().isPresent() && folding.rightShown();
        var items = new ArrayList<Node>();
        if (folding.leftShown()) {
            items.add(left);
        }
        items.add(centre);
        middle.getChildren().remove(right);
        right.getStyleClass().removeAll("overlay", "beside");
        if (showRight && !narrow()) {
            items.add(right);
        }
        // A pane that stays is not taken out and put back: it would lose the keyboard.
        split.getItems().retainAll(items);
        for (int i = 0; i < items.size(); i++) {
            if (!split.getItems().contains(items.get(i))) {
                split.getItems().add(i, items.get(i));
            }
        }
        if (showRight && narrow()) {
            overlay();
        } else {
            right.setMaxWidth(Double.MAX_VALUE);
            right.getStyleClass().add("beside");
        }
        // The keyboard would be nowhere when the pane goes that has it.
        if (inLeft && !items.contains(left) || inRight && right.getParent() == null) {
            back.run();
        }
        placeDividers();
        // The split pane moves its dividers once more when it is laid out with its new children.
        Platform.runLater(() -> {
            placeDividers();
            placing = false;
        });
    }

    private void overlay() {
        right.getStyleClass().add("overlay");
        right.setPrefWidth(rightWidth());
        right.setMaxWidth(rightWidth());
        StackPane.setAlignment(right, Pos.CENTER_RIGHT);
        middle.getChildren().add(right);
    }

    private void placeDividers() {
        // The split pane fills the middle, and the middle has its width before the first frame.
        double width = middle.getWidth();
        if (width <= 0) {
            return;
        }
        int next = 0;
        if (split.getItems().contains(left)) {
            split.setDividerPosition(next++, leftWidth() / width);
        }
        if (split.getItems().contains(right)) {
            split.setDividerPosition(next, 1 - rightWidth() / width);
        }
    }

    private void remember() {
        if (placing || narrow()) {
            return;
        }
        folding.change(panes -> {
            var wide = moved(left, leftWidth()) ? panes.withLeftWidth(left.getWidth() / scale.get()) : panes;
            return moved(right, rightWidth()) ? wide.withRightWidth(right.getWidth() / scale.get()) : wide;
        });
    }

    private boolean moved(Region pane, double before) {
        return split.getItems().contains(pane) && Math.abs(pane.getWidth() - before) > ROUNDING;
    }
}

package aiworkbench.ui.common;

import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/** A text area as high as its text, within limits. Tab leaves it, as it leaves a text field. */
public final class GrowingTextArea extends TextArea {

    private static final double PADDING_EM = 0.75;
    private static final double SIDES_EM = 1.6;

    private final Text measure = new Text();
    private final int fewest;
    private final int most;

    /**
     * An empty area.
     *
     * @param fewest lines that it always has
     * @param most lines from which it scrolls
     */
    public GrowingTextArea(int fewest, int most) {
        this.fewest = fewest;
        this.most = most;
        getStyleClass().add("growing");
        setWrapText(true);
        setPrefColumnCount(10);
        textProperty().addListener(_ -> requestLayout());
        fontProperty().addListener(_ -> requestLayout());
        widthProperty().addListener(_ -> requestLayout());
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOnTab);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double em = getFont().getSize();
        double room = width > 0 ? width : getWidth();
        measure.setFont(getFont());
        measure.setWrappingWidth(0);
        measure.setText("x");
        double line = measure.getLayoutBounds().getHeight();
        measure.setText(getText().isEmpty() ? getPromptText() : getText().endsWith("\n") ? getText() + "x" : getText());
        measure.setWrappingWidth(room > 0 ? Math.max(1, room - SIDES_EM * em) : 0);
        double text = Math.clamp(measure.getLayoutBounds().getHeight(), fewest * line, most * line);
        return Math.ceil(text + PADDING_EM * em);
    }

    private void leaveOnTab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
            requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }
}

package aiworkbench.ui.main;

import java.util.function.UnaryOperator;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which panes at the sides are open and how wide they are, remembered from one start to the next. */
public final class Folding {

    private final Memory memory;
    private final ReadOnlyObjectWrapper<Panes> panes;
    private final ReadOnlyBooleanWrapper overlay = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper left = new ReadOnlyBooleanWrapper();
    private boolean narrow;
    private boolean small;

    /** Panes as they were. */
    public Folding(Memory memory) {
        this.memory = memory;
        this.panes = new ReadOnlyObjectWrapper<>(memory.settings().panes());
        left.set(!panes().leftFolded());
    }

    public ReadOnlyObjectProperty<Panes> panesProperty() {
        return panes.getReadOnlyProperty();
    }

    Panes panes() {
        return panes.get();
    }

    /** Folds the workspace pane away, or shows it again. In a small window it is folded away until somebody asks for it, and nobody remembers that. */
    public void toggleLeft() {
        if (small) {
            left.set(!left.get());
        } else {
            change(p -> p.foldLeft(!p.leftFolded()));
        }
    }

    /** Whether the workspace pane is shown. */
    ReadOnlyBooleanProperty leftProperty() {
        return left.getReadOnlyProperty();
    }

    boolean leftShown() {
        return left.get();
    }

    /** Whether the window has room for little more than a document. */
    void small(boolean isSmall) {
        if (small != isSmall) {
            small = isSmall;
            left.set(!small && !panes().leftFolded());
        }
    }

    /** Folds the side pane away, or shows it again. In a narrow window it lies above the document, and nobody remembers that. */
    public void toggleRight() {
        if (narrow) {
            overlay.set(!overlay.get());
        } else {
            change(p -> p.foldRight(!p.rightFolded()));
        }
    }

    /** Shows the side pane if it is folded away. */
    void showRight() {
        if (!rightShown()) {
            toggleRight();
        }
    }

    /** True while the side pane lies above the document. */
    ReadOnlyBooleanProperty overlayProperty() {
        return overlay.getReadOnlyProperty();
    }

    /** Whether the side pane is shown, beside the document or above it. */
    boolean rightShown() {
        return narrow ? overlay.get() : !panes().rightFolded();
    }

    /** Whether the window is too narrow for a side pane beside the document. */
    void narrow(boolean isNarrow) {
        narrow = isNarrow;
        overlay.set(false);
    }

    void change(UnaryOperator<Panes> change) {
        panes.set(change.apply(panes.get()));
        left.set(small ? left.get() : !panes().leftFolded());
        memory.change(s -> s.withPanes(panes.get()));
    }
}

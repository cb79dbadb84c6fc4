package aiworkbench.ui.main;

import java.util.function.UnaryOperator;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which panes at the sides are open and how wide they are, remembered from one start to the next. */
public final class Folding {

    private final Memory memory;
    private final ReadOnlyObjectWrapper<Panes> panes;

    /** Panes as they were. */
    public Folding(Memory memory) {
        this.memory = memory;
        this.panes = new ReadOnlyObjectWrapper<>(memory.settings().panes());
    }

    public ReadOnlyObjectProperty<Panes> panesProperty() {
        return panes.getReadOnlyProperty();
    }

    Panes panes() {
        return panes.get();
    }

    /** Folds the workspace pane away, or shows it again. */
    public void toggleLeft() {
        change(p -> p.foldLeft(!p.leftFolded()));
    }

    /** Folds the side pane away, or shows it again. */
    public void toggleRight() {
        change(p -> p.foldRight(!p.rightFolded()));
    }

    void change(UnaryOperator<Panes> change) {
        panes.set(change.apply(panes.get()));
        memory.change(s -> s.withPanes(panes.get()));
    }
}

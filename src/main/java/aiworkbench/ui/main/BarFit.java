package aiworkbench.ui.main;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;

/** Makes room in the bar at the top where the window is narrow or the text large: first the program's name goes, then words beside icons. */
final class BarFit {

    /** Widths of the bar in pixels at the usual text size. */
    private static final double ROOMY = 760;
    private static final double TIGHT = 600;

    private final ReadOnlyBooleanWrapper roomy = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper tight = new ReadOnlyBooleanWrapper();

    BarFit(HBox bar, ObservableDoubleValue scale, Button brand) {
        Runnable fit = () -> {
            double width = bar.getWidth() / scale.get();
            roomy.set(width <= 0 || width >= ROOMY);
            tight.set(width > 0 && width < TIGHT);
        };
        bar.widthProperty().subscribe(fit);
        scale.subscribe(fit);
        roomy.subscribe(all -> brand.setContentDisplay(all ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY));
    }

    /** Whether there is room for the program's name. */
    ReadOnlyBooleanProperty roomyProperty() {
        return roomy.getReadOnlyProperty();
    }

    /** Whether there is room for icons only. */
    ReadOnlyBooleanProperty tightProperty() {
        return tight.getReadOnlyProperty();
    }
}

package aiworkbench.ui.main;

import javafx.beans.Observable;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.TabPane;

/** Gives every tab its share of the head: a name is cut only when there is no room for it, and the head scrolls only after that. */
final class TabFit {

    /** Widths in pixels at the usual text size: of one tab, of the start page's tab with the ends of the head, and of a tab's edges. */
    private static final double NARROWEST = 126;
    private static final double WIDEST = 448;
    private static final double START = 70;
    private static final double EDGES = 23;

    private TabFit() {
    }

    /**
     * Fits the tabs whenever their number, the width of the head or the size of the text changes.
     *
     * @param scale size of the text as a factor
     */
    static void fit(TabPane tabs, ObservableDoubleValue scale) {
        Runnable fit = () -> tabs.setTabMaxWidth(scale.get() * widest(tabs.getWidth() / scale.get(), tabs.getTabs().size() - 1));
        tabs.widthProperty().subscribe(fit);
        tabs.getTabs().addListener((Observable _) -> fit.run());
        scale.subscribe(fit);
    }

    /** How wide a tab may be when that many documents share a head. */
    static double widest(double head, int documents) {
        return Math.clamp((head - START) / Math.max(1, documents) - EDGES, NARROWEST, WIDEST);
    }
}

package aiworkbench.ui.common;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A bar on top of a page that scrolls away with the page while the window is too low, for its text, to hold both. */
public final class LowBar {

    /** Share of the height that the bar may take while it stays. */
    private static final double MOST = 0.4;
    private static final PseudoClass SCROLLED = PseudoClass.getPseudoClass("scrolled");

    private final VBox root;
    private final Region bar;
    private final VBox page;

    /** The bar is the first part of the root or of the page, which scrolls inside the root. */
    public LowBar(VBox root, Region bar, VBox page) {
        this.root = root;
        this.bar = bar;
        this.page = page;
    }

    /**
     * Puts the bar where it fits. A node in it keeps the keyboard.
     *
     * @param may whether the page is as wide as the bar
     */
    public void fit(boolean may) {
        boolean low = may && root.getHeight() > 0 && bar.prefHeight(root.getWidth()) > root.getHeight() * MOST;
        // A page may be wider than what is in sight of it.
        bar.setMaxWidth(low ? root.getWidth() - root.getInsets().getLeft() - root.getInsets().getRight() - page.getInsets().getLeft()
                - page.getInsets().getRight() : Double.MAX_VALUE);
        if (low == page.getChildren().contains(bar)) {
            return;
        }
        var focused = bar.isFocusWithin() ? bar.getScene().getFocusOwner() : null;
        (low ? root : page).getChildren().remove(bar);
        (low ? page : root).getChildren().addFirst(bar);
        bar.pseudoClassStateChanged(SCROLLED, low);
        if (focused != null) {
            focused.requestFocus();
        }
    }
}

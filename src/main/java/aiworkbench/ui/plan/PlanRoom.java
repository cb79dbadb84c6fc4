package aiworkbench.ui.plan;

import java.util.Optional;
import java.util.function.Supplier;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How the views of the items share the height of the window with what is above and below them. */
final class PlanRoom {

    private static final double LOWEST_VIEW = 320;
    private static final double ROADMAP_IN_SIGHT = 130;
    /** Share of what is in sight that the heads of the phases may take: higher ones scroll away with the items. */
    private static final double MOST_HEADS = 0.4;

    private final ScrollPane scroll;
    private final Supplier<ItemView> shown;

    PlanRoom(ScrollPane scroll, VBox page, Supplier<ItemView> shown) {
        this.scroll = scroll;
        this.shown = shown;
        page.parentProperty().subscribe(mover -> Optional.ofNullable(mover).ifPresent(moved -> moved.layoutYProperty().addListener(_ -> pinHeads())));
        page.heightProperty().addListener(_ -> pinHeads());
        scroll.viewportBoundsProperty().addListener(_ -> fitHeight());
    }

    /** Where the page is says how much is scrolled away; the value of the scroll bar is not yet true while the window is laid out. */
    private void pinHeads() {
        if (shown.get() instanceof TimelineView timeline && timeline.getScene() != null) {
            boolean high = timeline.headsHeight() > scroll.getViewportBounds().getHeight() * MOST_HEADS;
            timeline.pinHeads(high ? 0 : -scroll.sceneToLocal(timeline.localToScene(0, 0)).getY());
        }
    }

    /** Table and board scroll by themselves: they take the height of the window and leave the roadmap's heading in sight. */
    void fitHeight() {
        if (!(shown.get() instanceof TimelineView) && shown.get().node() instanceof Region region) {
            region.setPrefHeight(Math.max(LOWEST_VIEW, scroll.getViewportBounds().getHeight() - ROADMAP_IN_SIGHT));
        }
    }
}

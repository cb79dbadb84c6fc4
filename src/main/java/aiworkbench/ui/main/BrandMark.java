package aiworkbench.ui.main;

import java.util.stream.IntStream;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The mark of the program: four fields of a canvas, two of them filled. */
public final class BrandMark extends Pane {

    /** A mark of a size in pixels. */
    public BrandMark(double size) {
        getStyleClass().add("brand-mark");
        setMinSize(size, size);
        setMaxSize(size, size);
        setPrefSize(size, size);
        double field = size / 2;
        IntStream.range(0, 4).forEach(i -> {
            var square = new Region();
            square.getStyleClass().add(i % 3 == 0 ? "brand-full" : "brand-light");
            square.setManaged(false);
            square.resizeRelocate(i % 2 * field, i / 2 * field, field, field);
            getChildren().add(square);
        });
    }
}

package aiworkbench.ui.main;

import java.nio.file.Path;
import java.util.Optional;

import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

import aiworkbench.model.DocumentKind;
import aiworkbench.ui.common.Icons;

/** The place of a small picture of a document; the icon of its kind until the picture is made. */
final class Miniature extends StackPane {

    /**
     * A picture of a file.
     *
     * @param pictures makes it; empty if the file is gone
     */
    Miniature(Path file, DocumentKind kind, Optional<Miniatures> pictures) {
        getStyleClass().add("miniature");
        var icon = Icons.of(Names.icon(kind));
        icon.getStyleClass().add(Names.style(kind));
        getChildren().add(icon);
        pictures.ifPresent(makers -> makers.of(file, image -> {
            var view = new ImageView(image);
            view.setPreserveRatio(true);
            view.setSmooth(true);
            view.fitWidthProperty().bind(widthProperty().subtract(2));
            view.fitHeightProperty().bind(heightProperty().subtract(2));
            getChildren().setAll(view);
        }));
    }
}

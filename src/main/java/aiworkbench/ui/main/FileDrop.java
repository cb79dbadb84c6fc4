package aiworkbench.ui.main;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes files that are dragged onto the window. Drags inside the window are left alone. */
public final class FileDrop {

    private final Consumer<List<Path>> open;

    /** Opens what is dropped. */
    public FileDrop(Consumer<List<Path>> open) {
        this.open = open;
    }

    /** Takes files that are dropped on a scene. */
    public void listen(Scene scene) {
        scene.setOnDragOver(event -> {
            if (comesFromOutside(event)) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        scene.setOnDragDropped(this::drop);
    }

    private void drop(DragEvent event) {
        if (comesFromOutside(event)) {
            open.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }

    /** Files of the workspace pane are dragged out, not in. */
    private static boolean comesFromOutside(DragEvent event) {
        return event.getDragboard().hasFiles() && event.getGestureSource() == null;
    }
}

package aiworkbench.ui.main;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/** Takes files that are dragged onto the window, which shows that it would. Drags inside the window are left alone. */
public final class FileDrop {

    private final Consumer<List<Path>> open;
    private final StackPane invitation = new StackPane();

    /** Opens what is dropped; invites with these words while it is held over the window. */
    public FileDrop(Consumer<List<Path>> open, String words) {
        this.open = open;
        var label = new Label(words);
        label.getStyleClass().add("drop-words");
        invitation.getChildren().add(label);
        invitation.getStyleClass().add("drop-invitation");
        invitation.setMouseTransparent(true);
        invitation.setManaged(false);
    }

    /** Takes files that are dropped on a scene. */
    public void listen(Scene scene) {
        scene.setOnDragOver(event -> {
            if (comesFromOutside(event)) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
                invite(scene);
            }
        });
        scene.setOnDragExited(_ -> stopInviting(scene));
        scene.setOnDragDropped(event -> {
            stopInviting(scene);
            drop(event);
        });
    }

    private void invite(Scene scene) {
        if (scene.getRoot() instanceof Pane root && invitation.getParent() == null) {
            invitation.resizeRelocate(0, 0, root.getWidth(), root.getHeight());
            root.getChildren().add(invitation);
        }
    }

    private void stopInviting(Scene scene) {
        if (scene.getRoot() instanceof Pane root) {
            root.getChildren().remove(invitation);
        }
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

package aiworkbench.ui.common.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;

import javax.imageio.ImageIO;

import aiworkbench.edit.CanvasEdits;
import aiworkbench.edit.Lens;
import aiworkbench.edit.PlanEdits;
import aiworkbench.edit.RiskEdits;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;
import aiworkbench.model.Note;
import aiworkbench.model.PlanItem;
import aiworkbench.model.Risk;
import aiworkbench.ui.common.Disclosure;
import aiworkbench.ui.common.Look;
import aiworkbench.ui.common.Selected;
import aiworkbench.ui.common.Theme;

/** Pictures of forms in every look, to look at. Run it by hand; it writes PNG files into the folder that it is given. */
public final class FormGallery {

    private static final int WIDTH = 285;
    private final Path folder;

    private FormGallery(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws InterruptedException, IOException {
        var gallery = new FormGallery(Files.createDirectories(Path.of(args[0])));
        var done = new CountDownLatch(1);
        Platform.startup(() -> {
            gallery.draw();
            done.countDown();
        });
        done.await();
        Platform.exit();
    }

    private void draw() {
        for (var look : Look.values()) {
            draw(look, 100);
        }
        draw(Look.LIGHT, 200);
    }

    private void draw(Look look, int percent) {
        var canvas = Canvas.blank(id(1), "Support reply assistant");
        var matrix = SampleDocuments.matrix(id(2));
        var plan = SampleDocuments.plan(id(3));
        canvas = CanvasEdits.NOTES.set(canvas, List.of(SampleDocuments.note(matrix.id())));
        var row = new HBox(
                inspector(canvas, CanvasEdits.note("n1"), Note.class, false, canvas, matrix, plan),
                inspector(plan, PlanEdits.ITEMS.then(Lens.element("p1")), PlanItem.class, false, canvas, matrix, plan),
                inspector(matrix, RiskEdits.RISKS.then(Lens.element("r1")), Risk.class, false, canvas, matrix, plan),
                inspector(matrix, RiskEdits.RISKS.then(Lens.element("r1")), Risk.class, true, canvas, matrix, plan),
                inspector(canvas, Lens.whole(), Canvas.class, false, canvas, matrix, plan));
        row.getStyleClass().add("window-background");
        row.setSpacing(10);
        save(row, look, percent);
    }

    private <D extends Document, E extends Record> Node inspector(D document, Lens<D, E> place, Class<E> type, boolean unfolded,
            Document... all) {
        long start = System.nanoTime();
        var fixture = new Fixture<>(document, false, all);
        var inspector = new Inspector();
        inspector.show(fixture.editor, new Selected<>("enum.ItemKind.MILESTONE", place, type));
        System.getLogger("gallery").log(System.Logger.Level.INFO, type.getSimpleName() + " " + (System.nanoTime() - start) / 1_000_000 + " ms");
        var content = inspector.node().getContent();
        inspector.node().setContent(null);
        if (unfolded) {
            unfold(content);
        }
        ((javafx.scene.layout.Region) content).setPrefWidth(WIDTH);
        ((javafx.scene.layout.Region) content).setMinWidth(WIDTH);
        return content;
    }

    static void unfold(Node node) {
        if (node instanceof Disclosure disclosure) {
            disclosure.setOpen(true);
        }
        if (node instanceof Parent parent) {
            List.copyOf(parent.getChildrenUnmodifiable()).forEach(FormGallery::unfold);
        }
    }

    private void save(Parent root, Look look, int percent) {
        var scene = new Scene(root);
        new Theme(look, percent).apply(scene);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        root.applyCss();
        root.layout();
        var picture = SwingFXUtils.fromFXImage(root.snapshot(null, null), null);
        try {
            ImageIO.write(picture, "png", folder.resolve("forms-" + look.name().toLowerCase() + "-" + percent + ".png").toFile());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        stage.close();
    }

    private static DocumentId id(int n) {
        return new DocumentId("00000000-0000-0000-0000-00000000000" + n);
    }
}

package aiworkbench.ui.export;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import aiworkbench.export.page.Page;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.Icon;
import aiworkbench.ui.common.Icons;
import aiworkbench.ui.common.Tasks;

/** Shows pages one at a time, as large as there is room. Arrow keys and Page Up and Down turn them. Pictures are made off the FX thread. */
final class PageView {

    /** Pixels of the longer side of a picture, enough for a screen of double density. */
    private static final int PIXELS = 1200;
    private static final double EDGE = 24;

    private final Exporter exporter;
    private final Messages messages;
    private final Consumer<Callable<Image>> draw;
    private final ImageView image = new ImageView();
    private final StackPane sheet = new StackPane(image);
    private final ProgressIndicator busy = new ProgressIndicator();
    private final StackPane desk = new StackPane(sheet, busy);
    private final Button back;
    private final Button on;
    private final Label number = new Label();
    private final BorderPane root = new BorderPane();
    private List<Page> pages = List.of();
    private int at;

    PageView(Exporter exporter, Tasks tasks, Messages messages) {
        this.exporter = exporter;
        this.messages = messages;
        this.draw = tasks.newest(messages.text("export.task"), this::drawn);
        back = Icons.button(Icon.LEFT, messages.text("export.turn.back"), () -> turn(-1));
        on = Icons.button(Icon.RIGHT, messages.text("export.turn.on"), () -> turn(1));
        back.setId("export-page-back");
        on.setId("export-page-on");
        number.setId("export-page");
        image.setPreserveRatio(true);
        image.setSmooth(true);
        sheet.getStyleClass().add("export-sheet");
        sheet.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
        desk.getStyleClass().add("export-desk");
        desk.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        desk.setMinSize(0, 0);
        desk.setPrefSize(0, 0);
        desk.setFocusTraversable(true);
        desk.setOnMousePressed(_ -> desk.requestFocus());
        desk.widthProperty().subscribe(_ -> fit());
        desk.heightProperty().subscribe(_ -> fit());
        sheet.setVisible(false);
        busy.setMaxSize(36, 36);
        busy.getStyleClass().add("export-busy");
        var turning = new HBox(back, number, on);
        turning.getStyleClass().add("export-turning");
        root.setCenter(desk);
        root.setBottom(turning);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        count();
    }

    Node node() {
        return root;
    }

    /** Shows that other pages are being made. */
    void prepare() {
        busy.setVisible(true);
    }

    /** Shows that nothing is being made. */
    void rest() {
        busy.setVisible(false);
    }

    /** Shows pages, beginning with the one that was shown before. */
    void show(List<Page> now) {
        pages = List.copyOf(now);
        at = Math.clamp(at, 0, pages.size() - 1);
        count();
        draw();
    }

    private void turn(int by) {
        int next = Math.clamp(at + by, 0, Math.max(0, pages.size() - 1));
        if (next != at) {
            at = next;
            count();
            draw();
        }
    }

    private void draw() {
        var page = pages.get(at);
        busy.setVisible(true);
        draw.accept(() -> new Image(new ByteArrayInputStream(exporter.picture(page, PIXELS))));
    }

    private void drawn(Image picture) {
        busy.setVisible(false);
        image.setImage(picture);
        sheet.setVisible(true);
        fit();
    }

    private void fit() {
        image.setFitWidth(Math.max(1, desk.getWidth() - EDGE));
        image.setFitHeight(Math.max(1, desk.getHeight() - EDGE));
    }

    private void count() {
        var words = pages.isEmpty() ? "" : messages.text("export.turn", at + 1, pages.size());
        number.setText(words);
        desk.setAccessibleText(words.isEmpty() ? messages.text("export.task") : words);
        back.setDisable(at == 0);
        on.setDisable(at >= pages.size() - 1);
    }

    private void key(KeyEvent event) {
        int by = switch (event.getCode()) {
            case LEFT, PAGE_UP -> -1;
            case RIGHT, PAGE_DOWN -> 1;
            default -> 0;
        };
        if (by != 0) {
            turn(by);
            event.consume();
        }
    }
}

package aiworkbench.ui.main;

import java.util.List;
import java.util.Optional;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import aiworkbench.text.Messages;

/** Shows a newcomer around in four steps, each beside what it is about. It asks nothing, and can be skipped at every step. */
public final class Tour {

    /** What a step is about: the beginning of its keys, and what it points at. */
    private record Step(String key, String target) {}

    private static final List<Step> STEPS = List.of(new Step("tour.products", ".workspace-list"), new Step("tour.find", ".find-button"),
            new Step("tour.start", "#tabs"), new Step("tour.safe", "#more"));

    private final Memory memory;
    private final Messages messages;
    private final Label count = new Label();
    private final Label title = new Label();
    private final Label text = new Label();
    private final Button skip = new Button();
    private final Button back = new Button();
    private final Button next = new Button();
    private final VBox card = new VBox();
    private final Region mark = new Region();
    private final InvalidationListener moved = _ -> Platform.runLater(this::follow);
    private Optional<StackPane> window = Optional.empty();
    /** What had the keyboard. */
    private Optional<Node> before = Optional.empty();
    private int at;

    /** A tour that remembers that it was taken. */
    public Tour(Memory memory, Messages messages) {
        this.memory = memory;
        this.messages = messages;
        title.getStyleClass().add("title-2");
        count.getStyleClass().addAll("small", "muted");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var buttons = new HBox(skip, gap, back, next);
        buttons.getStyleClass().add("tour-buttons");
        next.getStyleClass().add("primary");
        skip.getStyleClass().add("quiet");
        skip.setOnAction(_ -> end());
        back.setOnAction(_ -> show(at - 1));
        next.setOnAction(_ -> advance());
        List.of(skip, back, next).forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
        card.getChildren().addAll(count, title, text, buttons);
        card.getStyleClass().add("tour");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        card.setAccessibleRole(AccessibleRole.DIALOG);
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                end();
            }
        });
        StackPane.setAlignment(card, Pos.BOTTOM_CENTER);
        mark.getStyleClass().add("tour-mark");
        mark.setManaged(false);
        mark.setMouseTransparent(true);
    }

    /** Shows the tour above the other children of a pane from now on. */
    void showIn(StackPane pane) {
        window = Optional.of(pane);
    }

    /** Begins if this person has neither seen nor skipped it. */
    public void beginIfNew() {
        if (!memory.settings().habits().toured()) {
            begin();
        }
    }

    /** Begins with the first step. */
    public void begin() {
        window.ifPresent(pane -> {
            end();
            before = Optional.ofNullable(pane.getScene()).map(Scene::getFocusOwner);
            pane.getChildren().addAll(mark, card);
            pane.widthProperty().addListener(moved);
            pane.heightProperty().addListener(moved);
            skip.setText(messages.text("tour.skip"));
            back.setText(messages.text("tour.back"));
            show(0);
            next.requestFocus();
        });
    }

    /** What the keyboard reaches with F6 while the tour is shown. */
    Stop stop() {
        return Stop.of(card);
    }

    private void advance() {
        if (at + 1 < STEPS.size()) {
            show(at + 1);
        } else {
            end();
        }
    }

    private void show(int step) {
        at = step;
        var key = STEPS.get(step).key();
        count.setText(messages.text("tour.count", step + 1, STEPS.size()));
        title.setText(messages.text(key + ".title"));
        text.setText(messages.text(key + ".text"));
        next.setText(messages.text(step + 1 < STEPS.size() ? "tour.next" : "tour.done"));
        back.setDisable(step == 0);
        card.setAccessibleText(title.getText() + ". " + text.getText());
        place();
    }

    /** The mark lies around what the step is about, if that is in sight. */
    private void place() {
        window.ifPresent(pane -> {
            var target = pane.lookup(STEPS.get(at).target());
            mark.setVisible(target != null && target.isVisible() && target.getScene() != null);
            if (mark.isVisible()) {
                var bounds = pane.sceneToLocal(target.localToScene(target.getLayoutBounds()));
                mark.resizeRelocate(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
            }
        });
    }

    /** What the mark lies around has its new place once the window is laid out. */
    private void follow() {
        window.filter(pane -> pane.getChildren().contains(mark)).ifPresent(pane -> {
            pane.layout();
            place();
        });
    }

    private void end() {
        window.filter(pane -> pane.getChildren().contains(card)).ifPresent(pane -> {
            pane.getChildren().removeAll(mark, card);
            before.filter(node -> node.getScene() == pane.getScene()).ifPresent(Node::requestFocus);
            pane.widthProperty().removeListener(moved);
            pane.heightProperty().removeListener(moved);
            memory.change(settings -> settings.withHabits(Habits::afterTour));
        });
    }
}

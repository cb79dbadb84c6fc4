package aiworkbench.ui.common;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/** A field at the top of the window that offers what fits as one types. Enter or a click takes an offer, Escape gives up. */
public final class QuickPick {

    private static final double BELOW_TOP = 0.12;
    /** As much of the window stays free at its other edges. */
    private static final double BESIDE = 0.04;

    private final Popup popup = new Popup();
    private final TextField field = new TextField();
    private final ListView<Offer> list = new ListView<>();
    private final Label nothing = new Label();
    private final VBox content = new VBox(field, list);
    private BiConsumer<String, Consumer<List<Offer>>> source = (_, answer) -> answer.accept(List.of());

    /** A field that is not shown yet. */
    public QuickPick() {
        content.getStyleClass().addAll("pick-popup", "quick-pick");
        VBox.setVgrow(list, Priority.ALWAYS);
        nothing.setWrapText(true);
        nothing.getStyleClass().add("muted");
        list.setPlaceholder(nothing);
        list.setCellFactory(_ -> new OfferCell());
        list.setFocusTraversable(false);
        list.getStyleClass().add("flat-list");
        popup.getContent().add(content);
        popup.setAutoHide(true);
        field.textProperty().subscribe((_, _) -> {
            if (popup.isShowing()) {
                ask();
            }
        });
        // Offers that are styled while no window lends its colours would look them up in vain.
        popup.setOnHidden(_ -> list.getItems().clear());
        PickKeys.listen(content, list, this::take, popup::hide);
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                take();
            }
        });
    }

    /**
     * Shows the field in a window.
     *
     * @param prompt shown while nothing is typed, and its accessible name
     * @param none shown when nothing fits
     * @param offers asked with what is typed; answers on the FX thread, at once or later
     */
    public void show(Scene scene, String prompt, String none, BiConsumer<String, Consumer<List<Offer>>> offers) {
        source = offers;
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        list.setAccessibleText(prompt);
        nothing.setText(none);
        field.clear();
        popup.getScene().getStylesheets().setAll(scene.getStylesheets());
        popup.getScene().setUserAgentStylesheet(scene.getUserAgentStylesheet());
        var window = scene.getWindow();
        content.setMaxSize(scene.getWidth() * (1 - 2 * BESIDE), scene.getHeight() * (1 - BELOW_TOP - BESIDE));
        popup.show(window);
        popup.setX(window.getX() + scene.getX() + (scene.getWidth() - popup.getWidth()) / 2);
        popup.setY(window.getY() + scene.getY() + scene.getHeight() * BELOW_TOP);
        field.requestFocus();
        content.applyCss();
        ask();
    }

    /** Whether it is on the screen. */
    public boolean isShowing() {
        return popup.isShowing();
    }

    private void ask() {
        var typed = field.getText();
        source.accept(typed, offers -> {
            if (typed.equals(field.getText())) {
                list.getItems().setAll(offers);
                list.getSelectionModel().selectFirst();
                list.scrollTo(0);
            }
        });
    }

    private void take() {
        var offer = list.getSelectionModel().getSelectedItem();
        if (offer != null) {
            popup.hide();
            offer.take().run();
        }
    }
}

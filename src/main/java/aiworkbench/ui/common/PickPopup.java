package aiworkbench.ui.common;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/** A list below a node that narrows as one types. Enter or a click takes an entry, Escape gives up. */
public final class PickPopup<T> {

    private final Popup popup = new Popup();
    private final TextField search = new TextField();
    private final ListView<Option<T>> list = new ListView<>();
    private final ObservableList<Option<T>> all = FXCollections.observableArrayList();
    private final FilteredList<Option<T>> found = new FilteredList<>(all);
    private Consumer<T> taken = _ -> {};

    /**
     * A popup that is not shown yet.
     *
     * @param prompt shown in the empty search field, and its accessible name
     * @param nothing shown when nothing fits
     */
    public PickPopup(String prompt, String nothing) {
        search.setPromptText(prompt);
        search.setAccessibleText(prompt);
        list.setItems(found);
        list.setPlaceholder(new Label(nothing));
        list.setFocusTraversable(false);
        list.getStyleClass().add("flat-list");
        var content = new VBox(search, list);
        content.getStyleClass().add("pick-popup");
        popup.getContent().add(content);
        popup.setAutoHide(true);
        search.textProperty().addListener((_, _, typed) -> narrow(typed));
        PickKeys.listen(content, list, this::take, popup::hide);
        list.setOnMouseClicked(_ -> take());
    }

    /** Shows entries below a node and hands the taken one on. */
    public void show(Node below, List<Option<T>> entries, Consumer<T> action) {
        taken = action;
        all.setAll(entries);
        search.clear();
        narrow("");
        Bounds place = below.localToScreen(below.getBoundsInLocal());
        popup.show(below, place.getMinX(), place.getMaxY() + 2);
        search.requestFocus();
    }

    /** Whether it is on the screen. */
    public boolean isShowing() {
        return popup.isShowing();
    }

    private void narrow(String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        found.setPredicate(option -> option.title().toLowerCase(Locale.ROOT).contains(wanted));
        list.getSelectionModel().selectFirst();
    }

    private void take() {
        var option = list.getSelectionModel().getSelectedItem();
        if (option != null) {
            popup.hide();
            taken.accept(option.value());
        }
    }
}

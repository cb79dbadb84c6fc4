package aiworkbench.ui.main;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import aiworkbench.ui.common.Icon;
import aiworkbench.ui.common.Icons;
import aiworkbench.ui.common.Toast;

/** The banners of a document, one below the other. */
final class Banners extends VBox {

    private final ObservableList<Banner> banners;

    Banners(ObservableList<Banner> banners) {
        this.banners = banners;
        banners.addListener((ListChangeListener<Banner>) _ -> refresh());
        refresh();
    }

    private void refresh() {
        getChildren().setAll(banners.stream().map(this::view).toList());
    }

    private Node view(Banner banner) {
        var sentence = new Label(banner.text(), Icons.of(icon(banner.weight())));
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        var box = new HBox(sentence);
        banner.actions().forEach(action -> box.getChildren().add(button(banner, action)));
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.getStyleClass().addAll("banner", style(banner.weight()));
        return box;
    }

    private Button button(Banner banner, Toast.Action action) {
        var button = new Button(action.text());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            banners.remove(banner);
            action.run().run();
        });
        return button;
    }

    private static Icon icon(Banner.Weight weight) {
        return weight == Banner.Weight.INFO ? Icon.INFO : Icon.ALERT;
    }

    private static String style(Banner.Weight weight) {
        return switch (weight) {
            case INFO -> "banner-info";
            case WARNING -> "banner-warning";
            case DANGER -> "banner-danger";
        };
    }
}

package aiworkbench.ui.main;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import aiworkbench.ui.common.Choice;

/** Says what this program is, in which version, and whose work it stands on. */
public final class About {

    private final Surroundings around;

    public About(Surroundings around) {
        this.around = around;
    }

    /** Shows it until it is closed. */
    public void show() {
        var version = Optional.ofNullable(About.class.getPackage().getImplementationVersion()).orElse(around.text("about.development"));
        var content = new VBox(line("about.what"), line("about.offline"), line("about.legal"));
        content.getStyleClass().add("dialog-text");
        var heading = new Label(around.text("about.licences"));
        heading.getStyleClass().add("section-title");
        content.getChildren().add(heading);
        Stream.of("javafx", "atlantafx", "controlsfx", "ikonli", "feather", "jackson", "pdfbox", "picocli", "sourcesans", "kurinto")
                .forEach(part -> content.getChildren().add(line("about.licence." + part)));
        var pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setAccessibleText(around.text("about.licences"));
        pane.getStyleClass().add("about-pane");
        around.dialogs().show(around.text("about.title", version), pane, List.of(Choice.primary(around.text("about.close"), true)));
    }

    private Label line(String key) {
        var label = new Label(around.text(key));
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}

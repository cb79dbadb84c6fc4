package aiworkbench.ui.versions;

import aiworkbench.text.Messages;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/** One earlier version: when, how large, why, and whether something about it is suspicious. */
final class PastVersionCell extends ListCell<PastVersion> {

    private static final long KILOBYTE = 1000;

    private final Messages messages;
    private final ZoneId zone;

    PastVersionCell(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
        getStyleClass().add("past-version");
        setPrefWidth(0);
    }

    /** When it was kept. */
    static String time(PastVersion version, Messages messages, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(messages.locale()).format(version.time().atZone(zone));
    }

    @Override
    protected void updateItem(PastVersion version, boolean empty) {
        super.updateItem(version, empty);
        setText(null);
        setGraphic(empty || version == null ? null : node(version));
        setAccessibleText(empty || version == null ? "" : time(version, messages, zone) + " " + about(version));
    }

    private VBox node(PastVersion version) {
        var box = new VBox(DifferenceCell.wrapped(time(version, messages, zone), "strong"), DifferenceCell.wrapped(about(version), "small", "muted"));
        if (version.warning() != PastVersion.Warning.NONE) {
            var badge = new Label(messages.text(version.warning() == PastVersion.Warning.EMPTY ? "versions.history.empty" : "versions.history.smaller"));
            badge.getStyleClass().add("badge-warn");
            box.getChildren().add(badge);
        }
        return box;
    }

    private String about(PastVersion version) {
        var size = messages.text("versions.history.size", Math.max(1, Math.round((double) version.bytes() / KILOBYTE)));
        return version.note().isBlank() ? size : size + " · " + version.note();
    }
}

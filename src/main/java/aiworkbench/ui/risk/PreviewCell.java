package aiworkbench.ui.risk;

import java.util.Locale;

import javafx.scene.control.ListCell;

/** One rating of a risk with its level now and on the other grid. */
final class PreviewCell extends ListCell<GridPreview> {

    private final RiskWords words;

    PreviewCell(RiskWords words) {
        this.words = words;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(GridPreview change, boolean empty) {
        super.updateItem(change, empty);
        getStyleClass().remove("muted");
        if (empty) {
            setText(null);
            return;
        }
        var rating = words.text("risk.shown." + change.rating().name().toLowerCase(Locale.ROOT));
        var after = change.outside() ? words.text("risk.level.outside") : words.level(change.after());
        setText(change.changed() ? words.text("risk.grid.change", change.risk().code(), rating, words.level(change.before()), after)
                : words.text("risk.grid.same", change.risk().code(), rating, after));
        if (!change.changed()) {
            getStyleClass().add("muted");
        }
    }
}

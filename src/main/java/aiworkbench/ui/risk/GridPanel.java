package aiworkbench.ui.risk;

import java.util.List;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import aiworkbench.governance.Catalogue;
import aiworkbench.governance.Entry;
import aiworkbench.governance.Matrices;
import aiworkbench.model.Grid;
import aiworkbench.model.RiskMatrix;

/** Choosing and editing a grid as a draft: the matrix keeps its grid until the draft is used. */
final class GridPanel {

    private final RiskWords words;
    private final RiskMatrix matrix;
    private final boolean readOnly;
    private final ListView<Grid> list = new ListView<>();
    private final Label about = RegisterCell.wrapping("small", "muted");
    private final Label edited = RegisterCell.wrapping("small");
    private final GridHealth health;
    private final ListView<GridPreview> preview = new ListView<>();
    private final Label previewTitle = new Label();
    private final VBox editing = new VBox();
    private final ScrollPane node = new ScrollPane();
    private GridFields fields;
    private Grid draft;

    GridPanel(RiskWords words, RiskMatrix matrix, boolean readOnly) {
        this.words = words;
        this.matrix = matrix;
        this.readOnly = readOnly;
        this.draft = matrix.grid();
        health = new GridHealth(words);
        list.setId("risk-grid-list");
        list.getStyleClass().add("flat-list");
        list.setAccessibleText(words.text("risk.grid.title"));
        list.getItems().add(matrix.grid());
        list.getItems().addAll(Catalogue.matrices().grids());
        list.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(Grid grid, boolean empty) {
                super.updateItem(grid, empty);
                // Names of tables are long: they take a second line.
                setPrefWidth(0);
                setWrapText(true);
                setText(empty ? null : grid == matrix.grid() ? words.text("risk.grid.inUse", words.grid(grid)) : words.grid(grid));
            }
        });
        list.getSelectionModel().selectFirst();
        list.getSelectionModel().selectedItemProperty().addListener((_, _, grid) -> {
            if (grid != null) {
                choose(grid);
            }
        });
        preview.setId("risk-grid-preview");
        preview.getStyleClass().add("flat-list");
        preview.setCellFactory(_ -> new PreviewCell(words));
        preview.setPlaceholder(new Label(words.text("risk.grid.noRatings")));
        edited.setText(words.text("risk.grid.edited"));
        lay();
        choose(matrix.grid());
    }

    Node node() {
        return node;
    }

    /** The grid as it is chosen and edited so far. */
    Grid draft() {
        return draft;
    }

    private void choose(Grid grid) {
        fields = new GridFields(words, grid, readOnly, this::drafted, this::choose);
        editing.getChildren().setAll(fields.node());
        drafted(grid);
    }

    private void drafted(Grid next) {
        draft = next;
        var sheet = Entry.find(Catalogue.matrices().matrices(), next.id());
        about.setText(sheet.map(s -> aboutSheet(s, next)).orElse(next.source()));
        boolean differs = sheet.filter(s -> !s.grid().cells().equals(next.cells()) && !s.bands().isEmpty() | s.grid().cells().stream()
                .flatMap(List::stream).noneMatch(String::isEmpty)).isPresent();
        edited.setVisible(differs);
        edited.setManaged(differs);
        health.show(next);
        var ratings = GridPreview.of(matrix, next);
        preview.getItems().setAll(Stream.concat(ratings.stream().filter(GridPreview::changed), ratings.stream().filter(p -> !p.changed())).toList());
        previewTitle.setText(words.text("risk.grid.preview", ratings.stream().filter(GridPreview::changed).count(), ratings.size()));
        preview.setAccessibleText(previewTitle.getText());
    }

    private String aboutSheet(Matrices.Sheet sheet, Grid grid) {
        return Stream.concat(Stream.of(words.text("risk.grid.source", grid.source(), words.text("risk.grid.status." + sheet.status()), sheet.licence())),
                sheet.notes().stream()).reduce((a, b) -> a + "\n" + b).orElse("");
    }

    private void lay() {
        var scroll = new ScrollPane(new VBox(about, edited, editing));
        ((VBox) scroll.getContent()).getStyleClass().add("risk-grid-middle");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("risk-grid-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        previewTitle.getStyleClass().add("strong");
        previewTitle.setWrapText(true);
        previewTitle.setMinHeight(Label.USE_PREF_SIZE);
        VBox.setVgrow(preview, Priority.ALWAYS);
        var right = new VBox(health.node(), previewTitle, preview);
        right.getStyleClass().add("risk-grid-right");
        var panel = new HBox(list, scroll, right);
        panel.getStyleClass().add("risk-grid-panel");
        node.setContent(panel);
        node.setFitToWidth(true);
        node.setFitToHeight(true);
        node.setFocusTraversable(false);
        node.getStyleClass().add("risk-grid-around");
    }
}

package aiworkbench.ui.risk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import aiworkbench.governance.Catalogue;
import aiworkbench.governance.RiskContent;
import aiworkbench.governance.RiskLibrary;
import aiworkbench.governance.RiskLibrary.LibraryRisk;
import aiworkbench.model.RiskMatrix;

/** The library of typical risks to choose from, by theme, stage and text. */
final class LibraryPanel {

    private final RiskWords words;
    private final RiskMatrix matrix;
    private final FilteredList<LibraryRisk> offered = new FilteredList<>(FXCollections.observableArrayList(Catalogue.library().risks()));
    private final ObservableSet<String> ticked = FXCollections.observableSet(new LinkedHashSet<>());
    private final ListView<LibraryRisk> list = new ListView<>(offered);
    private final TextField filter = new TextField();
    private final ComboBox<Optional<RiskContent.Theme>> theme = new ComboBox<>();
    private final ComboBox<Optional<RiskLibrary.Stage>> stage = new ComboBox<>();
    private final Label count = new Label();
    private final LibraryDetails details;
    private final VBox node = new VBox();

    LibraryPanel(RiskWords words, RiskMatrix matrix) {
        this.words = words;
        this.matrix = matrix;
        details = new LibraryDetails(words);
        filter.setId("risk-library-filter");
        filter.setPromptText(words.text("risk.library.filter"));
        filter.setAccessibleText(words.text("risk.library.filter"));
        filter.textProperty().subscribe(_ -> filter());
        fill(theme, "theme", Catalogue.risk().themes(), RiskContent.Theme::title);
        fill(stage, "stage", Catalogue.library().stages(), s -> capital(s.title()));
        list.setId("risk-library-list");
        list.getStyleClass().add("flat-list");
        list.setAccessibleText(words.text("risk.library.title"));
        list.setCellFactory(_ -> new LibraryCell(words, this::isTicked, this::tick, this::addedAs));
        list.getSelectionModel().selectedItemProperty().subscribe(risk -> details.show(Optional.ofNullable(risk)));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            var risk = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && risk != null) {
                tick(risk, !isTicked(risk));
                list.refresh();
                event.consume();
            }
        });
        list.getSelectionModel().selectFirst();
        count.getStyleClass().addAll("small", "muted");
        // The shorter one keeps its words where there is little room.
        stage.setMinWidth(ComboBox.USE_PREF_SIZE);
        var filters = new HBox(filter, theme, stage);
        HBox.setHgrow(filter, Priority.ALWAYS);
        filters.getStyleClass().add("risk-library-filters");
        var both = new HBox(list, details.node());
        both.getStyleClass().add("risk-library-both");
        HBox.setHgrow(list, Priority.ALWAYS);
        VBox.setVgrow(both, Priority.ALWAYS);
        node.getStyleClass().add("risk-library");
        node.getChildren().setAll(filters, both, count);
        recount();
    }

    Node node() {
        return node;
    }

    /** The risks to add, in the order in which they were ticked. */
    List<LibraryRisk> chosen() {
        return ticked.stream().flatMap(id -> Catalogue.library().risk(id).stream()).toList();
    }

    /** Whether there is anything to add. */
    ObservableValue<Boolean> ready() {
        return Bindings.isNotEmpty(ticked);
    }

    private boolean isTicked(LibraryRisk risk) {
        return ticked.contains(risk.id());
    }

    private void tick(LibraryRisk risk, boolean on) {
        if (on) {
            ticked.add(risk.id());
        } else {
            ticked.remove(risk.id());
        }
        recount();
    }

    /** Codes of the risks of the matrix that came from a library risk. */
    private String addedAs(LibraryRisk risk) {
        return matrix.risks().stream().filter(r -> r.library().contains(risk.id())).map(r -> r.code()).collect(Collectors.joining(", "));
    }

    private void filter() {
        var text = filter.getText().strip().toLowerCase(Locale.ROOT);
        var chosenTheme = theme.getValue() == null ? Optional.<RiskContent.Theme>empty() : theme.getValue();
        var chosenStage = stage.getValue() == null ? Optional.<RiskLibrary.Stage>empty() : stage.getValue();
        offered.setPredicate(risk -> chosenTheme.map(t -> risk.themes().contains(t.id()) || t.library().contains(risk.id())).orElse(true)
                && chosenStage.map(s -> risk.stages().contains(s.id())).orElse(true)
                && (text.isEmpty() || texts(risk).toLowerCase(Locale.ROOT).contains(text)));
        list.getSelectionModel().selectFirst();
        recount();
    }

    private static String texts(LibraryRisk risk) {
        return risk.title() + "\n" + String.join("\n", risk.causes()) + "\n" + String.join("\n", risk.mitigations());
    }

    private void recount() {
        count.setText(words.text("risk.library.count", offered.size(), ticked.size()));
    }

    private <T> void fill(ComboBox<Optional<T>> box, String name, List<T> values, java.util.function.Function<T, String> title) {
        box.setId("risk-library-" + name);
        box.setAccessibleText(words.text("risk.library." + name));
        box.setMinWidth(0);
        box.getItems().add(Optional.empty());
        values.forEach(value -> box.getItems().add(Optional.of(value)));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<T> value) {
                return value == null || value.isEmpty() ? words.text("risk.library." + name) : title.apply(value.get());
            }

            @Override
            public Optional<T> fromString(String text) {
                return values.stream().filter(v -> title.apply(v).equals(text)).findFirst();
            }
        });
        box.setValue(Optional.empty());
        box.valueProperty().subscribe(_ -> filter());
    }

    private String capital(String word) {
        return word.substring(0, 1).toUpperCase(words.messages().locale()) + word.substring(1);
    }
}

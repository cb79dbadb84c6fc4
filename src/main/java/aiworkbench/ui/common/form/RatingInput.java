package aiworkbench.ui.common.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import aiworkbench.edit.Lens;
import aiworkbench.model.AxisStep;
import aiworkbench.model.Document;
import aiworkbench.governance.Scoring;
import aiworkbench.model.Grid;
import aiworkbench.model.Level;
import aiworkbench.model.Rating;
import aiworkbench.model.RiskMatrix;
import aiworkbench.ui.common.Icon;
import aiworkbench.ui.common.Icons;
import aiworkbench.ui.common.Option;

/** A place on the grid: likelihood and impact in the grid's own words. It counts once both are chosen, so nobody rates by accident. */
final class RatingInput<D extends Document> extends FormField<D, Optional<Rating>> {

    private final ComboBox<Option<Integer>> likelihood;
    private final ComboBox<Option<Integer>> impact;
    private final Label level = new Label();
    private boolean showing;

    RatingInput(FormContext<D> context, FieldSpec spec, Lens<D, Optional<Rating>> place) {
        super(context, spec, place);
        likelihood = axis("field.Rating.likelihood");
        impact = axis("field.Rating.impact");
        var row = new HBox(likelihood, impact);
        row.getStyleClass().add("rating-row");
        if (!context.readOnly()) {
            row.getChildren().add(Icons.button(Icon.CLOSE, context.text("form.removeNamed", label()), this::clear));
        }
        level.setId("level-of-" + spec.name());
        withLabel(new VBox(row, level));
        withHintLine();
    }

    @Override
    void refresh(D document) {
        grid(document).ifPresent(grid -> {
            fill(likelihood, grid.likelihood());
            fill(impact, grid.impact());
        });
        super.refresh(document);
        showLevel(document);
    }

    @Override
    void display(Optional<Rating> value) {
        showing = true;
        select(likelihood, value.map(Rating::likelihood));
        select(impact, value.map(Rating::impact));
        showing = false;
    }

    /** The level follows from grid and rating, so it is shown and never asked. */
    private void showLevel(D document) {
        var found = grid(document).flatMap(grid -> rating(document).flatMap(rating -> Scoring.level(grid, rating)));
        level.setText(found.map(Level::label).orElseGet(() -> rating(document).isPresent() ? context().text("risk.level.none") : ""));
        level.getStyleClass().setAll("label", "small");
        found.ifPresent(l -> level.getStyleClass().addAll("level-pill",
                "level-" + Scoring.tone(grid(document).orElseThrow(), l).name().toLowerCase(Locale.ROOT).replace('_', '-')));
        level.setVisible(!level.getText().isEmpty());
        level.setManaged(level.isVisible());
    }

    private Optional<Rating> rating(D document) {
        return place().find(document).flatMap(value -> value);
    }

    private static Optional<Grid> grid(Document document) {
        return document instanceof RiskMatrix matrix ? Optional.of(matrix.grid()) : Optional.empty();
    }

    private ComboBox<Option<Integer>> axis(String key) {
        var combo = new ComboBox<Option<Integer>>();
        var name = context().text(key);
        combo.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(combo, Priority.ALWAYS);
        combo.setPromptText(name);
        combo.setAccessibleText(label() + ": " + name);
        combo.setDisable(context().readOnly());
        combo.valueProperty().addListener(_ -> chosen());
        return combo;
    }

    private void fill(ComboBox<Option<Integer>> combo, List<AxisStep> steps) {
        var options = IntStream.rangeClosed(1, steps.size()).mapToObj(i -> new Option<>(i, title(steps.get(i - 1), i))).toList();
        if (!options.equals(combo.getItems())) {
            showing = true;
            var chosen = Optional.ofNullable(combo.getValue()).map(Option::value);
            combo.getItems().setAll(options);
            select(combo, chosen);
            showing = false;
        }
    }

    private static String title(AxisStep step, int number) {
        return step.label().isEmpty() ? String.valueOf(number) : number + " " + step.label();
    }

    /** A rating outside the grid shows its number. */
    private static void select(ComboBox<Option<Integer>> combo, Optional<Integer> step) {
        combo.setValue(step.map(value -> combo.getItems().stream().filter(o -> o.value().equals(value)).findFirst()
                .orElseGet(() -> new Option<>(value, String.valueOf(value)))).orElse(null));
    }

    private void chosen() {
        if (!showing && likelihood.getValue() != null && impact.getValue() != null) {
            var unknown = context().now(place()).map(Rating::unknown).orElse(java.util.Map.of());
            commit(Optional.of(new Rating(likelihood.getValue().value(), impact.getValue().value(), unknown)));
        }
    }

    private void clear() {
        commit(Optional.empty());
        display(Optional.empty());
        likelihood.requestFocus();
    }
}

package aiworkbench.ui.versions;

import aiworkbench.compare.DocumentWords;
import aiworkbench.model.Document;
import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.merge.Choice;
import aiworkbench.storage.merge.Collision;
import aiworkbench.storage.merge.Difference;
import aiworkbench.storage.merge.Differences;
import aiworkbench.storage.merge.Merged;
import aiworkbench.text.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Two versions that grew from one base: asks what to do where both changed the same, and lists what came together by itself. */
public final class ReviewController {

    /** More rows at once would make the dialog slow. */
    private static final int AT_ONCE = 60;

    private final Messages messages;
    private final List<CollisionRow> rows = new ArrayList<>();
    private final Map<Collision, Choice> choices = new HashMap<>();
    private final Map<Collision, String> typed = new HashMap<>();
    private List<Collision> waiting = List.of();
    private Merged merged;
    private DocumentWords words;
    private boolean several;

    @FXML
    private Label heading;
    @FXML
    private Button everyMine;
    @FXML
    private Button everyTheirs;
    @FXML
    private ScrollPane decisions;
    @FXML
    private Label preview;
    @FXML
    private VBox collisions;
    @FXML
    private Button more;
    @FXML
    private Label takenHeading;
    @FXML
    private ListView<Difference> taken;

    public ReviewController(Messages messages) {
        this.messages = messages;
    }

    /** Shows a merge of these versions, mine first; each choice begins with mine. */
    void show(Merged merge, List<Document> versions) {
        merged = merge;
        words = new DocumentWords(messages, versions);
        waiting = new ArrayList<>(merge.collisions());
        merge.collisions().forEach(collision -> choices.put(collision, Choice.MINE));
        heading.setText(messages.text("versions.review.count", merge.collisions().size()));
        taken.setCellFactory(_ -> new DifferenceCell(words, messages));
        taken.getItems().setAll(Differences.between(new JsonFormat().tree(versions.getFirst()), merge.tree()));
        taken.setPlaceholder(new Label(messages.text("versions.review.nothingTaken")));
        takenHeading.setText(messages.text("versions.review.taken", taken.getItems().size()));
        showMore();
        count();
        if (merge.collisions().isEmpty()) {
            List.of(everyMine, everyTheirs, decisions, preview).forEach(node -> {
                node.setVisible(false);
                node.setManaged(false);
            });
            VBox.setVgrow(taken, Priority.ALWAYS);
        }
    }

    /**
     * The result of what is chosen now.
     *
     * @param ids gives new ids for elements that are kept twice
     */
    Map<String, Object> result(Supplier<String> ids) {
        return merged.resolve(choices, typed, ids);
    }

    @FXML
    private void showMore() {
        var next = waiting.subList(0, Math.min(AT_ONCE, waiting.size()));
        for (Collision collision : next) {
            var row = new CollisionRow(collision, words, messages);
            row.choice().valueProperty().set(Optional.of(choices.get(collision)));
            row.choice().valueProperty().addListener((_, _, chosen) -> chosen.ifPresent(choice -> choose(collision, choice)));
            row.text().textProperty().subscribe(text -> typed.put(collision, text));
            rows.add(row);
            collisions.getChildren().add(row);
        }
        waiting = List.copyOf(waiting.subList(next.size(), waiting.size()));
        more.setText(messages.text("form.more", waiting.size()));
        more.setVisible(!waiting.isEmpty());
        more.setManaged(!waiting.isEmpty());
    }

    @FXML
    private void allMine() {
        chooseAll(Choice.MINE);
    }

    @FXML
    private void allTheirs() {
        chooseAll(Choice.THEIRS);
    }

    private void chooseAll(Choice choice) {
        several = true;
        choices.replaceAll((_, _) -> choice);
        showChoices();
        several = false;
        count();
    }

    private void choose(Collision collision, Choice choice) {
        if (several) {
            return;
        }
        several = true;
        boolean wasBoth = choices.put(collision, choice) == Choice.BOTH;
        if (choice == Choice.BOTH || wasBoth) {
            var others = choice == Choice.TYPED ? Choice.MINE : choice;
            choices.replaceAll((other, old) -> other != collision && sameElement(collision, other) && (choice == Choice.BOTH || old == Choice.BOTH) ? others : old);
        }
        showChoices();
        several = false;
        count();
        if (choice == Choice.TYPED) {
            rows.stream().filter(row -> row.collision().equals(collision)).forEach(row -> row.text().requestFocus());
        }
    }

    /** An element is kept twice as a whole, so all of its rows say so. */
    private static boolean sameElement(Collision one, Collision other) {
        return other.canKeepBoth() && one.element().equals(other.element());
    }

    private void showChoices() {
        rows.forEach(row -> row.choice().valueProperty().set(Optional.of(choices.get(row.collision()))));
    }

    private void count() {
        var ids = new AtomicInteger();
        var result = result(() -> "preview" + ids.incrementAndGet());
        preview.setText(messages.text("versions.review.result", times(Choice.MINE), times(Choice.THEIRS), times(Choice.BOTH), times(Choice.TYPED), elements(result)));
    }

    private long times(Choice choice) {
        return choices.values().stream().filter(choice::equals).count();
    }

    private static long elements(Object value) {
        return switch (value) {
            case Map<?, ?> map -> map.values().stream().mapToLong(ReviewController::elements).sum();
            case List<?> list -> list.stream().filter(entry -> entry instanceof Map<?, ?> map && map.containsKey("id")).count()
                    + list.stream().mapToLong(ReviewController::elements).sum();
            case null -> 0;
            case Object _ -> 0;
        };
    }

    /** The rows on show, for tests. */
    Collection<CollisionRow> rows() {
        return List.copyOf(rows);
    }
}

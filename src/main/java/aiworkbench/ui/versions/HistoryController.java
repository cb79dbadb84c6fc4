package aiworkbench.ui.versions;

import aiworkbench.model.Document;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.Fxml;
import aiworkbench.ui.common.Option;
import aiworkbench.ui.common.SegmentedBar;
import aiworkbench.ui.common.Tasks;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The earlier versions of a file, newest first, with what the chosen one holds and how it differs from the present. */
public final class HistoryController {

    /** What is shown of the chosen version. */
    enum Look {
        CONTENT,
        DIFFERENCES
    }

    private final Messages messages;
    private final Tasks tasks;
    private final ZoneId zone;
    private SegmentedBar<Look> looks;
    private Version present;
    private Optional<Document> loaded = Optional.empty();
    private int asked;

    @FXML
    private ListView<PastVersion> versions;
    @FXML
    private VBox lookHost;
    @FXML
    private StackPane preview;

    /**
     * A history.
     *
     * @param zone in which times are shown
     */
    public HistoryController(Messages messages, Tasks tasks, ZoneId zone) {
        this.messages = messages;
        this.tasks = tasks;
        this.zone = zone;
    }

    @FXML
    private void initialize() {
        looks = new SegmentedBar<>(messages.text("versions.history.show"), List.of(
                new Option<>(Look.CONTENT, messages.text("versions.history.content")),
                new Option<>(Look.DIFFERENCES, messages.text("versions.history.compare"))), false);
        looks.valueProperty().set(Optional.of(Look.CONTENT));
        looks.valueProperty().addListener(_ -> showLoaded());
        lookHost.getChildren().add(looks);
        versions.setCellFactory(_ -> new PastVersionCell(messages, zone));
        versions.getSelectionModel().selectedItemProperty().addListener((_, _, version) -> load(version));
    }

    /** Shows these versions beside what is open now. */
    void show(List<PastVersion> past, Document now) {
        present = new Version(messages.text("versions.history.now"), now);
        versions.getItems().setAll(past);
        versions.getSelectionModel().selectFirst();
        tasks.later(versions::requestFocus);
    }

    /** The chosen version with its content; empty while it is not read or cannot be read. */
    Optional<Document> chosen() {
        return loaded;
    }

    /** The chosen version; empty if there is none. */
    Optional<PastVersion> selected() {
        return Optional.ofNullable(versions.getSelectionModel().getSelectedItem());
    }

    private void load(PastVersion version) {
        int mine = ++asked;
        loaded = Optional.empty();
        if (version == null) {
            preview.getChildren().clear();
            return;
        }
        put(DifferenceCell.wrapped(messages.text("versions.history.reading"), "muted"));
        tasks.run(messages.text("versions.history.reading"), _ -> version.content().call(), document -> {
            if (mine == asked) {
                loaded = Optional.of(document);
                showLoaded();
            }
        }, _ -> {
            if (mine == asked) {
                put(DifferenceCell.wrapped(messages.text("versions.history.unreadable"), "muted"));
            }
        });
    }

    private void showLoaded() {
        loaded.ifPresent(document -> put(looks.valueProperty().get().orElse(Look.CONTENT) == Look.CONTENT ? content(document) : differences(document)));
    }

    private Node content(Document document) {
        var scroll = new ScrollPane(Contents.of(document, messages));
        scroll.setFitToWidth(true);
        return scroll;
    }

    private Node differences(Document document) {
        var view = new Fxml(messages, Map.of()).load(new CompareController(messages, tasks));
        view.controller().show(new Version(selected().map(it -> PastVersionCell.time(it, messages, zone)).orElse(""), document), present);
        return view.root();
    }

    private void put(Node node) {
        preview.getChildren().setAll(node);
    }
}

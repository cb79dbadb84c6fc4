package aiworkbench.ui.main;

import java.util.Arrays;
import java.util.Optional;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import aiworkbench.governance.Template;
import aiworkbench.governance.Templates;
import aiworkbench.model.DocumentKind;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.Option;
import aiworkbench.ui.common.SegmentedBar;

/** Asks for the kind, the template and the product of a new document. */
public final class NewDocumentController {

    private final Messages messages;
    private SegmentedBar<DocumentKind> kinds;

    @FXML
    private VBox root;
    @FXML
    private VBox kindHost;
    @FXML
    private TextField product;
    @FXML
    private ListView<Template> templates;
    @FXML
    private Label fileName;

    public NewDocumentController(Messages messages) {
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        var options = Arrays.stream(DocumentKind.values()).map(kind -> new Option<>(kind, Names.kind(kind, messages))).toList();
        kinds = new SegmentedBar<>(messages.text("main.new.kind"), options, false);
        kindHost.getChildren().add(kinds);
        templates.setCellFactory(_ -> new TemplateCell());
        kinds.valueProperty().addListener((_, _, kind) -> kind.ifPresent(this::list));
        product.textProperty().addListener(_ -> suggest());
    }

    /** Shows these choices as the first ones. */
    void begin(DocumentKind kind, String template, String productName) {
        kinds.valueProperty().set(Optional.of(kind));
        templates.getItems().stream().filter(t -> t.id().equals(template)).findFirst().ifPresent(t -> {
            templates.getSelectionModel().select(t);
            templates.scrollTo(t);
        });
        product.setText(productName);
        suggest();
        Platform.runLater(product::requestFocus);
    }

    /** What is chosen now. */
    Optional<Creating.Wish> wish() {
        return Optional.ofNullable(templates.getSelectionModel().getSelectedItem())
                .map(template -> new Creating.Wish(template.kind(), template.id(), product.getText().strip()));
    }

    private void list(DocumentKind kind) {
        var before = Optional.ofNullable(templates.getSelectionModel().getSelectedItem()).map(Template::id).orElse(Templates.BLANK);
        templates.getItems().setAll(Templates.all(kind));
        var again = templates.getItems().stream().filter(t -> t.id().equals(before)).findFirst().orElse(templates.getItems().getFirst());
        templates.getSelectionModel().select(again);
        suggest();
    }

    private void suggest() {
        kinds.valueProperty().get().ifPresent(kind -> fileName.setText(messages.text("main.new.file", FileNames.of(product.getText(), kind))));
    }
}

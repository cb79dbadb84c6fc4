package aiworkbench.ui.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import aiworkbench.export.layout.Imprint;
import aiworkbench.export.page.Orientation;
import aiworkbench.export.page.PaperSize;
import aiworkbench.model.Document;
import aiworkbench.session.Workspace;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.Option;
import aiworkbench.ui.common.SegmentedBar;
import aiworkbench.ui.common.Tasks;
import aiworkbench.ui.export.ExportChoice.Scope;

/** Asks how a document shall be exported, and shows what will be written: the pages themselves, or the text. */
public final class ExportController {

    private final Exporter exporter;
    private final Messages messages;
    private final Consumer<Callable<Preview>> prepare;
    private final PageView pages;
    private final TextPreview words;
    private SegmentedBar<ExportFormat> format;
    private SegmentedBar<PaperSize> paper;
    private SegmentedBar<Orientation> orientation;
    private SegmentedBar<Scope> scope;
    private Optional<ExportSubject> subject = Optional.empty();
    private Runnable otherState = () -> { };

    @FXML
    private HBox root;
    @FXML
    private StackPane preview;
    @FXML
    private VBox scopeHost;
    @FXML
    private VBox formatHost;
    @FXML
    private Label about;
    @FXML
    private VBox pageOptions;
    @FXML
    private VBox paperHost;
    @FXML
    private VBox orientationHost;
    @FXML
    private VBox sinceOptions;
    @FXML
    private ComboBox<Optional<Earlier>> since;
    @FXML
    private VBox imprintOptions;
    @FXML
    private CheckBox date;
    @FXML
    private CheckBox owner;
    @FXML
    private CheckBox product;
    @FXML
    private VBox sourceOptions;
    @FXML
    private CheckBox source;
    @FXML
    private Label carried;
    @FXML
    private Label missing;

    /** A form that previews what this exporter makes. */
    public ExportController(Exporter exporter, Tasks tasks, Messages messages) {
        this.exporter = exporter;
        this.messages = messages;
        this.prepare = tasks.newest(messages.text("export.task"), this::show);
        this.pages = new PageView(exporter, tasks, messages);
        this.words = new TextPreview(messages);
    }

    @FXML
    private void initialize() {
        formats(_ -> true);
        paper = bar("export.paper", paperHost, Arrays.stream(PaperSize.values())
                .map(value -> new Option<>(value, messages.text("export.paper." + value.name()))).toList());
        orientation = bar("export.orientation", orientationHost, Stream.of(Orientation.LANDSCAPE, Orientation.PORTRAIT)
                .map(value -> new Option<>(value, messages.text("export.orientation." + value.name()))).toList());
        scope = bar("export.scope", scopeHost, Stream.of(Scope.values())
                .map(value -> new Option<>(value, messages.text("export.scope." + value.name()))).toList());
        source.selectedProperty().subscribe((_, _) -> update());
        since.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<Earlier> state) {
                return state == null ? "" : state.map(Earlier::name).orElse(messages.text("export.since.none"));
            }

            @Override
            public Optional<Earlier> fromString(String name) {
                return Optional.empty();
            }
        });
        since.valueProperty().subscribe((_, _) -> update());
        offerSince(List.of());
        Stream.of(date, owner, product).forEach(box -> box.selectedProperty().subscribe((_, _) -> update()));
        preview.getChildren().setAll(pages.node(), words.node());
        shown(words.node(), false);
        shown(missing, false);
    }

    /** Begins with a document and with what was chosen the last time. */
    public void begin(ExportSubject of, ExportChoice last) {
        subject = Optional.empty();
        formats(value -> value.suits(of.document()));
        format.valueProperty().set(Optional.of(last.format().suits(of.document()) ? last.format() : ExportChoice.standard().format()));
        paper.valueProperty().set(Optional.of(last.paper()));
        orientation.valueProperty().set(Optional.of(last.orientation()));
        source.setSelected(last.source());
        scope.valueProperty().set(Optional.of(of.others().isEmpty() ? Scope.DOCUMENT : last.scope()));
        date.setSelected(last.imprint().date());
        owner.setSelected(last.imprint().owner());
        product.setSelected(last.imprint().product());
        subject = Optional.of(of);
        update();
    }

    /** Offers earlier states, with which a report is compared; what is chosen stays chosen. */
    public void offerSince(List<Earlier> states) {
        var chosen = since.getValue();
        since.getItems().setAll(Stream.concat(Stream.of(Optional.<Earlier>empty()), states.stream().map(Optional::of)).toList());
        since.setValue(chosen == null ? Optional.empty() : chosen);
    }

    /** Offers another state and chooses it. */
    public void choose(Earlier state) {
        since.getItems().add(Optional.of(state));
        since.setValue(Optional.of(state));
    }

    /** What to do when somebody wants to look for a state that is not offered. */
    public void onOtherState(Runnable ask) {
        otherState = ask;
    }

    @FXML
    private void otherState() {
        otherState.run();
    }

    /** What is exported, with the earlier state that was chosen. */
    public ExportSubject subject() {
        return subject.orElseThrow().since(choice().report() && since.getValue() != null ? since.getValue() : Optional.empty());
    }

    /** What is chosen now. */
    public ExportChoice choice() {
        return new ExportChoice(format.valueProperty().get().orElseThrow(), paper.valueProperty().get().orElseThrow(),
                orientation.valueProperty().get().orElseThrow(), source.isSelected(), scope.valueProperty().get().orElseThrow(),
                new Imprint(date.isSelected(), owner.isSelected(), product.isSelected()));
    }

    private void formats(Predicate<ExportFormat> offered) {
        formatHost.getChildren().removeIf(SegmentedBar.class::isInstance);
        format = bar("export.format", formatHost, Arrays.stream(ExportFormat.values()).filter(offered)
                .map(value -> new Option<>(value, messages.text("export.format." + value.ending()))).toList());
    }

    private <T> SegmentedBar<T> bar(String key, VBox host, List<Option<T>> options) {
        var bar = new SegmentedBar<>(messages.text(key), options, false);
        bar.setId(key.replace('.', '-'));
        bar.valueProperty().subscribe((_, _) -> update());
        host.getChildren().add(bar);
        return bar;
    }

    private void update() {
        offer();
        if (subject.isPresent()) {
            var now = choice();
            var of = subject();
            pages.prepare();
            prepare.accept(() -> exporter.preview(of, now));
        }
    }

    /** Shows only what the format can have. */
    private void offer() {
        format.valueProperty().get().ifPresent(chosen -> {
            about.setText(messages.text("export.about." + chosen.ending()));
            shown(pageOptions, chosen.paged());
            shown(sinceOptions, chosen.paged() && scope.valueProperty().get().equals(Optional.of(Scope.PRODUCT)));
            shown(imprintOptions, chosen.paged());
            shown(sourceOptions, chosen == ExportFormat.PDF);
            source.setText(messages.text("export.source." + scope.valueProperty().get().orElse(Scope.DOCUMENT)));
            var left = source.isSelected() ? leftOut() : "";
            carried.setText(messages.text("export.source.carried", left));
            shown(carried, !left.isEmpty());
            shown(scopeHost, chosen.paged() && subject.map(of -> !of.others().isEmpty()).orElse(false));
        });
    }

    /** What only the documents inside say, as heads and feet of the pages must not. */
    private String leftOut() {
        var headers = subject.stream().flatMap(of -> Stream.concat(Stream.of(of.document()),
                scope.valueProperty().get().equals(Optional.of(Scope.PRODUCT)) ? of.others().stream().map(Workspace.Entry::document) : Stream.empty()))
                .map(Document::header).toList();
        return Stream.of(
                        headers.stream().anyMatch(header -> header.date().isPresent()) ? date : null,
                        headers.stream().anyMatch(header -> !header.owner().isBlank()) ? owner : null,
                        product)
                .filter(box -> box != null && !box.isSelected()).map(CheckBox::getText).collect(Collectors.joining(", "));
    }

    private void show(Preview made) {
        shown(pages.node(), made instanceof Preview.Pages);
        shown(words.node(), !(made instanceof Preview.Pages));
        switch (made) {
            case Preview.Pages(var job) -> {
                pages.show(job.pages());
                int gaps = job.missingCharacters().size();
                missing.setText(messages.text("export.missing", gaps));
                shown(missing, gaps > 0);
            }
            case Preview.Words(var text) -> {
                pages.rest();
                words.show(text);
                shown(missing, false);
            }
            case Preview.Refused(var why) -> {
                pages.rest();
                words.show(why);
                shown(missing, false);
            }
        }
    }

    private static void shown(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}

package aiworkbench.ui.main;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import aiworkbench.governance.Template;
import aiworkbench.governance.Templates;
import aiworkbench.model.DocumentKind;
import aiworkbench.session.Workspace;
import aiworkbench.ui.common.Icon;
import aiworkbench.ui.common.Icons;

/** What is shown while no document is: recent files, samples, and what new documents can start from. */
public final class StartPageController extends FileButtons {

    private final Desk desk;
    private final Commands commands;
    private final Disk disk;
    private final Memory memory;
    private final Miniatures miniatures;
    private final Optional<Path> sampleFolder;
    private final DateTimeFormatter when;
    private final Surroundings around;
    private List<Recent> shown = List.of();
    private Set<Path> there = Set.of();

    @FXML
    private ScrollPane root;
    @FXML
    private VBox content;
    @FXML
    private Button newButton;
    @FXML
    private VBox drop;
    @FXML
    private VBox recentSection;
    @FXML
    private FlowPane recent;
    @FXML
    private VBox sampleSection;
    @FXML
    private FlowPane samples;
    @FXML
    private FlowPane blueprints;
    @FXML
    private VBox templateSection;
    @FXML
    private VBox templates;

    /**
     * A start page.
     *
     * @param sampleFolder where the samples lie, if they came with the program
     * @param zone tells when files were opened
     */
    public StartPageController(
            Desk desk, Commands commands, Disk disk, Memory memory, Miniatures miniatures, Optional<Path> sampleFolder, ZoneId zone,
            Surroundings around) {
        super(commands);
        this.desk = desk;
        this.commands = commands;
        this.disk = disk;
        this.memory = memory;
        this.miniatures = miniatures;
        this.sampleFolder = sampleFolder;
        this.when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(around.messages().locale()).withZone(zone);
        this.around = around;
    }

    @FXML
    private void initialize() {
        newButton.setGraphic(Icons.of(Icon.ADD));
        drop.getChildren().addFirst(Icons.of(Icon.FILE));
        hide(recentSection);
        hide(sampleSection);
        fill();
        desk.listen(this::refreshIfInFront);
        refreshIfInFront();
        desk.onTemplates(() -> around.tasks().later(this::scrollToTemplates));
    }

    private void refreshIfInFront() {
        if (desk.active().isEmpty() && !memory.settings().recent().equals(shown)) {
            refreshRecent();
        }
    }

    private void scrollToTemplates() {
        root.applyCss();
        root.layout();
        double hidden = content.getHeight() - root.getViewportBounds().getHeight();
        root.setVvalue(hidden <= 0 ? 0 : templateSection.getBoundsInParent().getMinY() / hidden);
    }

    private void fill() {
        Templates.all(DocumentKind.CANVAS).stream().filter(template -> template.group() == Template.Group.BLUEPRINT)
                .map(template -> card(Icon.IDEA, "kind-canvas", template.title(), template.about(), () -> commands.newProduct(template), "template-card"))
                .forEach(blueprints.getChildren()::add);
        for (var kind : DocumentKind.values()) {
            templates.getChildren().add(cards(kind));
        }
        sampleFolder.ifPresent(folder -> around.tasks().run(around.text("main.task.folder"), () -> disk.inFolder(folder), this::showSamples));
    }

    /** Whether the files are still there is asked off the FX thread: a folder may be on a slow network. */
    private void refreshRecent() {
        var all = memory.settings().recent();
        shown = all;
        there = Set.copyOf(all.stream().map(Recent::path).toList());
        drawRecent();
        around.tasks().run(around.text("main.task.folder"), () -> disk.existing(all.stream().map(Recent::path).toList()), found -> {
            there = found;
            drawRecent();
        });
    }

    private void drawRecent() {
        recent.getChildren().setAll(shown.stream().map(this::line).toList());
        recentSection.setVisible(!shown.isEmpty());
        recentSection.setManaged(!shown.isEmpty());
    }

    private Node line(Recent file) {
        boolean missing = !there.contains(file.path());
        var name = new Label(Names.product(file.product(), around.messages()));
        name.getStyleClass().add("strong");
        var about = new Label(missing
                ? around.text("start.recent.missing", file.path())
                : around.text("start.recent.about", Names.kind(file.kind(), around.messages()), when.format(file.opened())));
        about.getStyleClass().addAll("small", "muted");
        var picture = new Miniature(file.path(), file.kind(), missing ? Optional.empty() : Optional.of(miniatures));
        var words = new VBox(picture, name, about);
        about.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        words.getStyleClass().add("recent-words");
        var open = new Button();
        open.setGraphic(words);
        open.getStyleClass().addAll("start-card", "recent-file");
        open.setDisable(missing);
        open.setAccessibleText(name.getText() + ". " + about.getText());
        open.setTooltip(new Tooltip(file.path().toString()));
        open.setOnAction(_ -> commands.open(List.of(file.path())));
        var remove = Icons.button(Icon.CLOSE, around.text("start.recent.remove", file.path().getFileName()), () -> {
            memory.change(s -> s.withoutRecent(file.path()));
            refreshRecent();
        });
        StackPane.setAlignment(remove, Pos.TOP_RIGHT);
        var card = new StackPane(open, remove);
        card.getStyleClass().add("recent-line");
        return card;
    }

    /** The documents of a product belong together, so one card opens all of them. */
    private void showSamples(Workspace found) {
        found.products().forEach((product, entries) -> {
            var sorted = entries.stream().sorted(Comparator.comparing(entry -> entry.document().kind())).toList();
            var kinds = sorted.stream().map(entry -> Names.kind(entry.document().kind(), around.messages())).collect(Collectors.joining(", "));
            samples.getChildren().add(card(sorted.getFirst().document().kind(), Names.product(product, around.messages()), kinds,
                    () -> commands.openCopies(sorted.stream().map(Workspace.Entry::path).toList()), "sample-card"));
        });
        sampleSection.setVisible(!found.entries().isEmpty());
        sampleSection.setManaged(!found.entries().isEmpty());
    }

    private Node cards(DocumentKind kind) {
        var heading = new Label(Names.kind(kind, around.messages()));
        heading.getStyleClass().add("title-4");
        var flow = new FlowPane();
        flow.getStyleClass().add("start-cards");
        Templates.all(kind).stream().filter(template -> template.group() != Template.Group.BLUEPRINT).map(this::card).forEach(flow.getChildren()::add);
        return new VBox(heading, flow);
    }

    private Button card(Template template) {
        return card(template.kind(), template.title(), template.about(), () -> commands.newDocument(template.kind(), template.id()), "template-card");
    }

    private static Button card(DocumentKind kind, String title, String about, Runnable action, String style) {
        return card(Names.icon(kind), Names.style(kind), title, about, action, style);
    }

    private static Button card(Icon icon, String iconStyle, String title, String about, Runnable action, String style) {
        var name = new Label(title);
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        var text = new Label(about);
        text.getStyleClass().addAll("small", "muted");
        text.setWrapText(true);
        var card = new Button();
        card.setGraphic(line(icon, iconStyle, new VBox(name, text)));
        card.getStyleClass().addAll("start-card", style);
        card.setAccessibleText(title + ". " + about);
        card.setOnAction(_ -> action.run());
        return card;
    }

    private static HBox line(Icon icon, String style, VBox words) {
        var view = Icons.of(icon);
        view.getStyleClass().add(style);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(view, words);
        line.getStyleClass().add("icon-line");
        return line;
    }

    private static void hide(Node node) {
        node.setVisible(false);
        node.setManaged(false);
    }
}

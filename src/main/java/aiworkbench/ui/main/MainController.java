package aiworkbench.ui.main;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import aiworkbench.text.Messages;
import aiworkbench.ui.common.OnFirstUse;
import aiworkbench.ui.common.Icon;
import aiworkbench.ui.common.Icons;

/** The window as a whole: panes at the sides that fold, and one tab for each open document. */
public final class MainController {

    private final Desk desk;
    private final Commands commands;
    private final Folding folding;
    private final Appearance appearance;
    private final Notices notices;
    private final Tour tour;
    private final Tracing tracing;
    private final Supplier<Node> startPage;
    private final Messages messages;
    private final Map<OpenDocument<?>, Tab> tabOf = new IdentityHashMap<>();
    private final Map<OpenDocument<?>, Node> contentOf = new IdentityHashMap<>();
    private Beside beside;

    @FXML
    private StackPane root;
    @FXML
    private BorderPane frame;
    @FXML
    private SplitPane layers;
    @FXML
    private StackPane middle;
    @FXML
    private SplitPane split;
    @FXML
    private VBox left;
    @FXML
    private SplitPane documents;
    @FXML
    private TabPane tabs;
    @FXML
    private Tab start;
    @FXML
    private VBox right;
    @FXML
    private HBox statusBar;

    /**
     * The window of a desk.
     *
     * @param startPage makes the start page, when it is shown first: a window that starts with a document is there sooner without it
     */
    public MainController(Desk desk, Commands commands, Folding folding, Appearance appearance, Notices notices, Tour tour, Tracing tracing,
            Supplier<Node> startPage, Messages messages) {
        this.desk = desk;
        this.commands = commands;
        this.folding = folding;
        this.appearance = appearance;
        this.notices = notices;
        this.tour = tour;
        this.tracing = tracing;
        this.startPage = new OnFirstUse<>(startPage);
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        notices.showIn(root);
        tour.showIn(root);
        start.setGraphic(Icons.of(Icon.HOME));
        tabs.getSelectionModel().selectedItemProperty().addListener((_, _, tab) -> chosen(tab));
        new SidePanes(desk, folding, appearance.scaleProperty(), middle, split, left, documents, right, tabs::requestFocus);
        beside = new Beside(desk, documents, contentOf::get, () -> desk.showBeside(Optional.empty()), messages);
        desk.onBeside(this::besideChanges);
        new Layers(layers, tracing, this::focusFront);
        TabFit.fit(tabs, appearance.scaleProperty());
        desk.listen(() -> {
            refresh();
            if (desk.active().isEmpty()) {
                start.setContent(startPage.get());
            }
        });
        tabs.setFocusTraversable(false);
        desk.activeProperty().addListener(_ -> {
            holdFocus();
            Platform.runLater(() -> {
                focusFront();
                afterNextLayout(this::focusFront);
            });
        });
        // The head of the tabs would take the keyboard at a press of the mouse, and the arrow keys would change tabs.
        tabs.focusedProperty().addListener((_, _, has) -> {
            if (has) {
                Platform.runLater(this::focusFront);
            }
        });
        root.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                afterNextLayout(this::focusFront);
            }
        });
        root.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::focused);
        refresh();
    }

    /** Of two documents side by side, the one with the keyboard is in front. */
    private void focused(Node owner) {
        if (beside.has(owner)) {
            beside.shown().filter(document -> !isInFront(document)).ifPresent(desk::show);
        } else if (Focus.contains(tabs, owner) && desk.active().filter(beside::shows).isPresent()) {
            inTab().filter(document -> Focus.contains(contentOf.get(document), owner)).ifPresent(desk::show);
        }
    }

    private boolean isInFront(OpenDocument<?> document) {
        return desk.active().filter(active -> active == document).isPresent();
    }

    /** The document of the tab that is selected. */
    private Optional<OpenDocument<?>> inTab() {
        var selected = tabs.getSelectionModel().getSelectedItem();
        return tabOf.entrySet().stream().filter(e -> e.getValue() == selected).findFirst().map(Map.Entry::getKey);
    }

    /** Shows a document beside the tabs, or none; the one that was there goes back into its tab. */
    private void besideChanges(Optional<OpenDocument<?>> document) {
        var before = beside.shown();
        beside.show(Optional.empty());
        before.filter(tabOf::containsKey).ifPresent(one -> tabOf.get(one).setContent(contentOf.get(one)));
        document.ifPresent(one -> {
            tabOf.get(one).setContent(null);
            beside.show(document);
            if (isInFront(one)) {
                desk.documents().stream().filter(other -> other != one).findFirst().ifPresent(desk::show);
            }
        });
        refresh();
    }

    /** What has just come to the front can take the keyboard once it is laid out. */
    private void afterNextLayout(Runnable action) {
        Optional.ofNullable(root.getScene()).ifPresent(scene -> Layouts.afterNext(scene, action));
    }

    /**
     * Takes the keyboard from a tab that is about to leave. Otherwise the scene would give it to the first field of the one that
     * comes, with its text selected, and the next key would overwrite it.
     */
    private void holdFocus() {
        var scene = root.getScene();
        var owner = scene == null ? null : scene.getFocusOwner();
        boolean there = desk.active().filter(document -> Focus.contains(document.editor().root(), owner)).isPresent();
        if (!there && owner != null && (owner.getScene() != scene || Focus.contains(tabs, owner))) {
            tabs.requestFocus();
        }
    }

    /** Gives the keyboard to what is in front, unless it has it already. */
    private void focusFront() {
        var scene = root.getScene();
        if (scene == null || scene.getWindow() == null) {
            return;
        }
        desk.active().ifPresentOrElse(document -> {
            if (!Focus.contains(document.editor().root(), scene.getFocusOwner())) {
                document.editor().focus();
            }
        }, () -> {
            if (!Focus.contains(start.getContent(), scene.getFocusOwner())) {
                Focus.into(start.getContent());
            }
        });
    }

    /** The panes that F6 visits, in reading order. */
    public List<Stop> stops() {
        return Stream.concat(Stream.of(Stop.of(left), new Stop(tabs, this::focusTab), beside.stop(), new Stop(tracing.pane(), tracing.pane()::enter),
                Stop.of(right), tour.stop()), notices.stop().stream()).toList();
    }

    /** Of two documents side by side, the keyboard may be in the other one. */
    private void focusTab() {
        inTab().ifPresentOrElse(document -> document.editor().focus(), this::focusFront);
    }

    /** The document whose tab lies at a point of the scene. */
    public Optional<OpenDocument<?>> documentAt(Point2D scene) {
        return tabOf.entrySet().stream().filter(e -> head(e.getValue().getGraphic()).filter(h -> h.contains(h.sceneToLocal(scene))).isPresent())
                .findFirst().map(Map.Entry::getKey);
    }

    /** The head that shows the icon of a tab. */
    private static Optional<Node> head(Node icon) {
        for (Node at = icon; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("tab")) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private void chosen(Tab tab) {
        if (tab == start) {
            if (desk.active().isPresent()) {
                desk.showStart();
            }
        } else {
            inTab().filter(document -> !isInFront(document) || beside.shows(document)).ifPresent(document -> {
                if (beside.shows(document)) {
                    besideChanges(Optional.empty());
                }
                desk.show(document);
            });
        }
    }

    private void refresh() {
        List.copyOf(tabOf.keySet()).stream().filter(document -> !desk.documents().contains(document)).forEach(this::forget);
        for (var document : desk.documents()) {
            name(tabOf.computeIfAbsent(document, this::add), document);
        }
        beside.refresh();
        // Beside the tabs a document is in front without its tab.
        if (desk.active().filter(beside::shows).isPresent()) {
            return;
        }
        var front = desk.active().map(tabOf::get).orElse(start);
        if (tabs.getSelectionModel().getSelectedItem() != front) {
            tabs.getSelectionModel().select(front);
        }
    }

    private void forget(OpenDocument<?> gone) {
        if (beside.shows(gone)) {
            beside.show(Optional.empty());
        }
        tabs.getTabs().remove(tabOf.remove(gone));
        contentOf.remove(gone);
        // The only tab that is left may be that of the document beside.
        if (beside.shown().isPresent() && desk.documents().size() == 1) {
            besideChanges(Optional.empty());
        }
    }

    private Tab add(OpenDocument<?> document) {
        var kind = document.document().kind();
        var icon = Icons.of(Names.icon(kind));
        icon.getStyleClass().add(Names.style(kind));
        var tab = new Tab();
        tab.setTooltip(new Tooltip(""));
        tab.setGraphic(icon);
        contentOf.put(document, content(document));
        tab.setContent(contentOf.get(document));
        tab.setOnCloseRequest(event -> {
            event.consume();
            commands.close(document);
        });
        tabs.getTabs().add(tab);
        return tab;
    }

    private static Node content(OpenDocument<?> document) {
        var pane = new BorderPane(document.editor().root());
        pane.setTop(new Banners(document.banners()));
        return pane;
    }

    private void name(Tab tab, OpenDocument<?> document) {
        var name = Names.of(document.document(), messages);
        tab.setText(document.unsaved() ? messages.text("main.tab.unsaved", name) : name);
        if (!tab.getTooltip().getText().equals(name)) {
            tab.getTooltip().setText(name);
        }
    }
}

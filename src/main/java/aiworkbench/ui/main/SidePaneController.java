package aiworkbench.ui.main;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import aiworkbench.model.Document;
import aiworkbench.review.Finding;
import aiworkbench.review.Wording;
import aiworkbench.ui.common.Selected;
import aiworkbench.ui.common.form.Inspector;

/** The pane at the right: a form of what is selected, what the review found, and how far the document is. */
public final class SidePaneController {

    /** Share of the pane's height that findings may take. */
    private static final double MOST_FINDINGS = 0.45;
    /** More lines than anybody reads; the next ones come up when these are mended. */
    private static final int MOST_LINES = 100;

    private final Desk desk;
    private final Reviewing reviewing;
    private final Wording wording;
    private final Surroundings around;
    private final Leaving leaving;
    private final Inspector inspector = new Inspector();
    private Optional<OpenDocument<?>> document = Optional.empty();
    private Optional<Selected<?, ?>> shown = Optional.empty();

    @FXML
    private VBox root;
    @FXML
    private VBox review;
    @FXML
    private ScrollPane scroll;
    @FXML
    private VBox findings;
    @FXML
    private VBox readiness;
    @FXML
    private ProgressBar progress;
    @FXML
    private Label counts;

    public SidePaneController(Desk desk, Reviewing reviewing, Surroundings around) {
        this.desk = desk;
        this.reviewing = reviewing;
        this.wording = new Wording(around.messages());
        this.around = around;
        this.leaving = new Leaving(around);
    }

    @FXML
    private void initialize() {
        root.getChildren().addFirst(inspector.node());
        // Where room is short the form scrolls; these stay whole.
        review.setMinHeight(Region.USE_PREF_SIZE);
        readiness.setMinHeight(Region.USE_PREF_SIZE);
        // The list is as high as its wrapped lines, up to its share of the pane.
        findings.heightProperty().subscribe(_ -> scroll.setPrefViewportHeight(Math.ceil(findings.getHeight())));
        scroll.maxHeightProperty().bind(root.heightProperty().multiply(MOST_FINDINGS));
        desk.listen(this::refresh);
        reviewing.findingsProperty().addListener((_, _, found) -> list(found));
        reviewing.onReveal(() -> around.tasks().later(this::focusFindings));
        list(List.of());
        refresh();
    }

    private void refresh() {
        var now = desk.active().map(OpenDocument::selected);
        boolean same = document.equals(desk.active()) && now.isPresent() == shown.isPresent()
                && now.filter(selected -> selected != shown.get()).isEmpty();
        if (!same) {
            document = desk.active();
            shown = now.map(selected -> selected);
            document.ifPresentOrElse(this::inspect, inspector::clear);
        }
        var counted = desk.active().flatMap(active -> Readiness.of(active.document()));
        show(readiness, counted.isPresent());
        counted.ifPresent(r -> {
            progress.setProgress((double) r.given() / r.questions());
            counts.setText(around.text("main.readiness.counts", r.given(), r.questions(), r.untested()));
        });
    }

    private <D extends Document> void inspect(OpenDocument<D> open) {
        inspector.show(open.context(), open.selected());
    }

    private void list(List<Finding> found) {
        show(review, !found.isEmpty());
        findings.getChildren().setAll(found.stream().limit(MOST_LINES).map(this::line).toList());
        if (found.size() > MOST_LINES) {
            var rest = new Label(around.text("review.more", found.size() - MOST_LINES));
            rest.getStyleClass().addAll("small", "muted");
            findings.getChildren().add(rest);
        }
    }

    private Node line(Finding finding) {
        return new FindingLine(finding.severity(), wording.message(finding), wording.why(finding.ruleId()), wording.fix(finding),
                () -> desk.active().ifPresent(open -> open.editor().reveal(finding.target().element())), links(finding));
    }

    private List<Hyperlink> links(Finding finding) {
        var mend = Mending.of(finding).map(mending -> link(finding, around.text(mending.label(), mending.args().toArray()), "finding-mend",
                open -> mending.apply(open, finding)));
        var leave = link(finding, around.text("review.leave"), "finding-leave",
                open -> leaving.leave(open, finding, wording.message(finding), reviewing.today()));
        return Stream.concat(mend.stream(), Stream.of(leave)).toList();
    }

    private Hyperlink link(Finding finding, String text, String style, Consumer<OpenDocument<?>> action) {
        var link = new Hyperlink(text);
        link.getStyleClass().add(style);
        link.setOnAction(_ -> desk.active().filter(open -> open.document().id().equals(finding.target().document())).ifPresent(action));
        return link;
    }

    private void focusFindings() {
        scroll.setVvalue(0);
        findings.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}

package aiworkbench.ui.main;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import aiworkbench.model.Document;
import aiworkbench.review.Finding;
import aiworkbench.review.Rule;
import aiworkbench.review.Severity;
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
        // Said after the layout, for what a node wants while it is laid out is not heard.
        findings.heightProperty().subscribe(_ -> around.tasks().later(() -> scroll.setPrefViewportHeight(Math.ceil(findings.getHeight()))));
        scroll.maxHeightProperty().bind(root.heightProperty().multiply(MOST_FINDINGS));
        desk.listenOnceSeen(this::refresh);
        reviewing.findingsProperty().addListener((_, _, found) -> list(found));
        reviewing.onReveal(() -> around.tasks().later(this::focusFindings));
        list(List.of());
    }

    private void count() {
        var counted = desk.active().flatMap(active -> Readiness.of(active.document(), reviewing.findingsProperty().get()));
        show(readiness, counted.isPresent());
        counted.ifPresent(r -> {
            progress.setProgress((double) r.given() / r.questions());
            counts.setText(reviewing.known() ? around.text("main.readiness.counts", r.given(), r.questions(), r.untested(), r.errors())
                    : around.text("main.readiness.answers", r.given(), r.questions(), r.untested()));
        });
    }

    private void refresh() {
        var now = desk.active().map(OpenDocument::selected);
        boolean same = document.equals(desk.active()) && now.isPresent() == shown.isPresent()
                && now.filter(selected -> selected != shown.get()).isEmpty();
        if (!same) {
            document = desk.active();
            shown = now.map(selected -> selected);
            var scene = root.getScene();
            boolean writing = scene != null && Focus.contains(inspector.node(), scene.getFocusOwner());
            document.ifPresentOrElse(this::inspect, inspector::clear);
            if (writing) {
                // The field with the keyboard is gone, as after undoing what it belongs to.
                document.ifPresent(open -> open.editor().focus());
            }
        }
        count();
    }

    private <D extends Document> void inspect(OpenDocument<D> open) {
        inspector.show(open.context(), open.selected());
    }

    private void list(List<Finding> found) {
        var unchecked = wording.unchecked(reviewing.uncheckedProperty().get());
        show(review, !found.isEmpty() || !unchecked.isEmpty());
        var lines = new ArrayList<Node>();
        var shown = found.stream().limit(MOST_LINES).toList();
        for (var severity : Severity.values()) {
            var group = shown.stream().filter(finding -> finding.severity() == severity).toList();
            if (!group.isEmpty()) {
                long all = found.stream().filter(finding -> finding.severity() == severity).count();
                lines.add(label(around.text("review.group." + severity, all), "field-label"));
                group.forEach(finding -> lines.add(line(finding)));
            }
        }
        if (found.size() > MOST_LINES) {
            lines.add(label(around.text("review.more", found.size() - MOST_LINES), "small", "muted"));
        }
        unchecked.forEach((sentence, rules) -> lines.add(unchecked(sentence, rules)));
        findings.getChildren().setAll(lines);
        count();
    }

    /** What nobody could check. The rules are named where there is more room. */
    private Node unchecked(String sentence, List<Rule> rules) {
        var line = label(around.text("review.source", sentence, around.text("review.rule.count", rules.size())), "small", "muted");
        var titles = rules.stream().map(rule -> rule.id() + " " + wording.title(rule)).collect(Collectors.joining("\n"));
        line.setTooltip(new Tooltip(titles));
        line.setAccessibleText(line.getText() + ": " + titles);
        return line;
    }

    private static Label label(String text, String... styles) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }

    private Node line(Finding finding) {
        return new FindingLine(finding.severity(), wording.message(finding), why(finding), wording.fix(finding),
                () -> desk.active().ifPresent(open -> open.editor().reveal(finding.target().element())), links(finding));
    }

    private String why(Finding finding) {
        var why = wording.why(finding.ruleId());
        var source = wording.source(finding.ruleId());
        return source.isEmpty() ? why : around.text("review.source", why, source);
    }

    /** Nothing can be mended or left in a document that is only looked at. */
    private List<Hyperlink> links(Finding finding) {
        var open = desk.active().filter(active -> !active.session().readOnly() && active.document().id().equals(finding.target().document()));
        var mend = open.flatMap(active -> Mending.of(finding, active.document(), around.ids())).map(mending -> link(finding,
                around.text(mending.label(), mending.args().toArray()), "finding-mend", active -> Mending.mend(active, finding, around.ids())));
        var leave = open.map(_ -> link(finding, around.text("review.leave"), "finding-leave",
                active -> leaving.leave(active, finding, wording.message(finding), reviewing.today())));
        return Stream.concat(mend.stream(), leave.stream()).toList();
    }

    private Hyperlink link(Finding finding, String text, String style, Consumer<OpenDocument<?>> action) {
        var link = new Hyperlink(text);
        link.getStyleClass().add(style);
        link.setOnAction(_ -> desk.active().filter(open -> open.document().id().equals(finding.target().document())).ifPresent(action));
        return link;
    }

    private void focusFindings() {
        scroll.setVvalue(0);
        findings.getChildren().stream().filter(Node::isFocusTraversable).findFirst().ifPresent(Node::requestFocus);
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}

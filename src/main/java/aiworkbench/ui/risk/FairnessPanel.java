package aiworkbench.ui.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import aiworkbench.model.Canvas;
import aiworkbench.model.Confusion;
import aiworkbench.model.RiskMatrix;
import aiworkbench.ui.common.Icon;
import aiworkbench.ui.common.Icons;

/** A calculator for how well, and how alike, groups of people are served. It starts with the counts of the product's canvas and stores nothing. */
final class FairnessPanel implements Section {

    private static final int MOST_GROUPS = 8;

    private final RiskDesk desk;
    private final List<GroupCounts> groups = new ArrayList<>();
    private final VBox fields = new VBox();
    private final FairnessResults results;
    private final Button add;
    private final VBox node;

    FairnessPanel(RiskDesk desk) {
        this.desk = desk;
        var words = desk.words();
        results = new FairnessResults(words);
        var about = RegisterCell.wrapping("small", "muted");
        about.setText(words.text("risk.fairness.about"));
        fields.getStyleClass().add("risk-fairness-fields");
        add = new Button(words.text("risk.fairness.add"), Icons.of(Icon.ADD));
        add.setId("risk-fairness-add");
        add.getStyleClass().addAll("quiet", "small");
        add.setOnAction(_ -> add(Optional.empty()));
        var canvas = new Button(words.text("risk.fairness.canvas"), Icons.of(Icon.REFRESH));
        canvas.setId("risk-fairness-canvas");
        canvas.getStyleClass().addAll("quiet", "small");
        canvas.setDisable(ofCanvas().isEmpty());
        canvas.setOnAction(_ -> start());
        node = new VBox(about, fields, new HBox(add, canvas), results.node());
        start();
    }

    @Override
    public Node node() {
        return node;
    }

    /** Its counts are its own. */
    @Override
    public void show(RiskMatrix matrix) {}

    private List<Confusion> ofCanvas() {
        return desk.context().workspace().get().siblings(desk.matrix()).stream().filter(Canvas.class::isInstance).map(Canvas.class::cast)
                .map(Canvas::confusions).filter(confusions -> !confusions.isEmpty()).findFirst().orElse(List.of());
    }

    private void start() {
        groups.clear();
        fields.getChildren().clear();
        var known = ofCanvas();
        known.stream().limit(MOST_GROUPS).forEach(confusion -> add(Optional.of(confusion)));
        for (int i = known.size(); i < 2; i++) {
            add(Optional.empty());
        }
    }

    private void add(Optional<Confusion> start) {
        var made = new GroupCounts[1];
        made[0] = new GroupCounts(desk.words(), start, this::work, () -> remove(made[0]));
        groups.add(made[0]);
        fields.getChildren().add(made[0].node());
        work();
    }

    private void remove(GroupCounts group) {
        groups.remove(group);
        fields.getChildren().remove(group.node());
        add.requestFocus();
        work();
    }

    private void work() {
        add.setDisable(groups.size() >= MOST_GROUPS);
        results.show(groups);
    }
}

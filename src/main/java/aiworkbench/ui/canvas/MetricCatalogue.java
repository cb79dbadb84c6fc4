package aiworkbench.ui.canvas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Button;

import aiworkbench.edit.Lens;
import aiworkbench.edit.ListEdits;
import aiworkbench.governance.CanvasContent;
import aiworkbench.governance.Catalogue;
import aiworkbench.model.Canvas;
import aiworkbench.model.Metric;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.EditorContext;
import aiworkbench.ui.common.Icon;
import aiworkbench.ui.common.Icons;
import aiworkbench.ui.common.Option;
import aiworkbench.ui.common.PickPopup;

/** Offers the metrics that products like this are measured by, each with its kind, unit and ideal range. */
final class MetricCatalogue implements BlockPart {

    private static final Lens<Canvas, List<Metric>> METRICS = Lens.field(Canvas.class, "metrics");

    private final EditorContext<Canvas> context;
    private final Consumer<String> reveal;
    private final Button root = new Button();
    private final PickPopup<CanvasContent.CatalogueMetric> popup;

    /**
     * The catalogue.
     *
     * @param reveal selects an element
     */
    MetricCatalogue(EditorContext<Canvas> context, Consumer<String> reveal) {
        this.context = context;
        this.reveal = reveal;
        Messages messages = context.messages();
        popup = new PickPopup<>(messages.text("canvas.catalogue.find"), messages.text("canvas.catalogue.nothing"));
        root.setText(messages.text("canvas.catalogue.open"));
        root.setGraphic(Icons.of(Icon.LIBRARY));
        root.getStyleClass().addAll("quiet", "small", "add-row");
        root.setDisable(context.session().readOnly());
        root.setOnAction(_ -> popup.show(root, Catalogue.canvas().metricCatalogue().stream()
                .map(metric -> new Option<>(metric, messages.text("canvas.catalogue.entry", metric.name(), messages.word(metric.kind()), metric.unit())))
                .toList(), this::add));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Canvas canvas) {
        // The catalogue is the same for every canvas.
    }

    @Override
    public Set<String> edits() {
        return Set.of();
    }

    void add(CanvasContent.CatalogueMetric from) {
        var id = context.ids().get();
        var metric = new Metric(id, from.name(), from.kind(), from.id(), from.unit(), from.direction(), "", "", "", from.range(), "", "", "",
                List.of(), Optional.empty(), "", "", Map.of());
        context.session().edit(ListEdits.add(METRICS, Integer.MAX_VALUE, metric));
        reveal.accept(id);
    }
}

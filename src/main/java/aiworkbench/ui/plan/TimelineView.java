package aiworkbench.ui.plan;

import java.util.Locale;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import aiworkbench.model.ItemKind;
import aiworkbench.model.Plan;
import aiworkbench.ui.common.Scrolling;

/** The timeline: phases on top, the chart below, and everything that mouse and keys do there. */
final class TimelineView extends VBox implements ItemView {

    private final PlanDesk desk;
    private final ItemCommands commands;
    private final PhaseHeads heads;
    private final TimelineChart chart;
    private Runnable finishTitle = () -> {};

    TimelineView(PlanDesk desk, ItemCommands commands, ItemMenu menu) {
        this.desk = desk;
        this.commands = commands;
        this.heads = new PhaseHeads(desk);
        this.chart = new TimelineChart(desk);
        getStyleClass().add("plan-timeline");
        setId("plan-timeline");
        heads.setViewOrder(-1);
        getChildren().addAll(heads, chart);
        chart.setFocusTraversable(false);
        chart.addEventHandler(KeyEvent.KEY_PRESSED, new TimelineKeys(desk, commands, this));
        new TimelineMouse(desk, commands, this, chart).install();
        chart.setOnContextMenuRequested(event -> {
            var item = itemAt(event.getTarget());
            var opened = item.map(node -> menu.of(node.item().id(), this)).orElseGet(() -> emptyMenu(event.getX(), event.getY()));
            opened.show(chart, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(Plan plan) {
        heads.show(plan);
        chart.show(plan);
    }

    @Override
    public void focus(String id) {
        chart.node(id).ifPresent(node -> {
            chart.layout();
            node.requestFocus();
            Scrolling.reveal(node);
        });
    }

    @Override
    public void focusFirst() {
        chart.nodes().stream().filter(Node::isFocusTraversable).findFirst().ifPresent(Node::requestFocus);
    }

    /** Edits the title in place: Enter or leaving keeps it, Escape does not. */
    @Override
    public void rename(String id) {
        finishTitle.run();
        if (desk.context().session().readOnly()) {
            return;
        }
        desk.item(id).ifPresent(item -> {
            var field = new TextField(item.title());
            field.getStyleClass().add("plan-title-field");
            field.setId("plan-title-field");
            field.setAccessibleText(desk.words().text("field.PlanItem.title"));
            chart.setTitleField(id, field);
            finishTitle = () -> {
                finishTitle = () -> {};
                chart.setTitleField("", null);
                commands.rename(id, field.getText());
            };
            field.setOnAction(_ -> {
                finishTitle.run();
                focus(id);
            });
            field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ESCAPE) {
                    finishTitle = () -> {};
                    chart.setTitleField("", null);
                    focus(id);
                    event.consume();
                }
            });
            field.focusedProperty().addListener((_, _, focused) -> {
                if (!focused) {
                    finishTitle.run();
                }
            });
            chart.layout();
            field.selectAll();
            field.requestFocus();
        });
    }

    /**
     * Keeps the heads of the phases in sight while the chart scrolls beneath them.
     *
     * @param hidden how much of the top of this view is scrolled away, in pixels; negative while all of it is in sight
     */
    void pinHeads(double hidden) {
        heads.setTranslateY(Math.clamp(hidden - heads.getLayoutY(), 0, Math.max(0, chart.getHeight() - heads.getHeight())));
    }

    double headsHeight() {
        return heads.getHeight();
    }

    TimelineChart chart() {
        return chart;
    }

    /** Adds an item at a place of the chart and lets its title be typed. */
    void addAt(ItemKind kind, double x, double y) {
        var layout = chart.drawn();
        commands.add(kind, layout.laneAt(y).focus(), Math.clamp(layout.scale().day(x), 1, Plan.DAYS)).ifPresent(this::rename);
    }

    /** The item that a node belongs to. */
    static Optional<TimelineItem> itemAt(Object target) {
        for (var node = target instanceof Node start ? start : null; node != null; node = node.getParent()) {
            if (node instanceof TimelineItem item) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    private ContextMenu emptyMenu(double x, double y) {
        var menu = new ContextMenu();
        for (var kind : ItemKind.values()) {
            menu.getItems().add(ItemMenu.entry(desk.words().text("plan.add." + kind.name().toLowerCase(Locale.ROOT)), () -> addAt(kind, x, y)));
        }
        return menu;
    }
}

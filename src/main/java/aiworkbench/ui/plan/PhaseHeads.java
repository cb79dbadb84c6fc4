package aiworkbench.ui.plan;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import aiworkbench.export.timeline.TimelineScale;
import aiworkbench.model.Phase;
import aiworkbench.model.Plan;

/** The heads of the phases above the chart: title, theme and real dates. */
final class PhaseHeads extends Pane {

    private final PlanDesk desk;
    private final List<Head> heads = new ArrayList<>();
    private final Label probe = new Label("M");
    private Plan shown;

    PhaseHeads(PlanDesk desk) {
        this.desk = desk;
        getStyleClass().add("plan-heads");
        probe.getStyleClass().add("plan-label-title");
        probe.setVisible(false);
        probe.setManaged(false);
    }

    private static final class Head extends VBox {

        private final Phase phase;

        Head(PlanWords words, Plan plan, Phase phase) {
            this.phase = phase;
            getStyleClass().add("plan-head");
            var dates = words.dates(plan, phase.firstDay(), phase.lastDay());
            var title = wrapping(phase.title().isBlank() ? dates : phase.title());
            title.getStyleClass().add("plan-head-title");
            var subtitle = wrapping(phase.subtitle());
            subtitle.getStyleClass().add("plan-head-subtitle");
            var when = new Label(dates);
            when.getStyleClass().add("plan-head-dates");
            getChildren().addAll(title, subtitle, when);
            setManaged(false);
            var aims = String.join("\n", phase.aims());
            Tooltip.install(this, new Tooltip(aims.isEmpty() ? dates : dates + "\n" + aims));
        }

        private static Label wrapping(String text) {
            var label = new Label(text);
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            return label;
        }

        /** Width on a scale in whole pixels. */
        double width(TimelineScale scale) {
            return Math.max(0, Math.round(scale.end(phase.lastDay())) - Math.round(scale.start(phase.firstDay())));
        }
    }

    void show(Plan plan) {
        if (shown == null || !shown.phases().equals(plan.phases()) || !shown.startDate().equals(plan.startDate())) {
            heads.clear();
            plan.phases().forEach(phase -> heads.add(new Head(desk.words(), plan, phase)));
            getChildren().setAll(heads);
            getChildren().add(probe);
        }
        shown = plan;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        var scale = TimelineScale.of(width < 0 ? getWidth() : width, probe.getFont().getSize());
        return heads.stream().mapToDouble(head -> head.prefHeight(head.width(scale))).max().orElse(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var scale = TimelineScale.of(getWidth(), probe.getFont().getSize());
        for (var head : heads) {
            head.resizeRelocate(Math.round(scale.start(head.phase.firstDay())), 0, head.width(scale), getHeight());
        }
    }
}

package aiworkbench.export.trace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import aiworkbench.model.Canvas;
import aiworkbench.model.ItemKind;
import aiworkbench.model.Link;
import aiworkbench.model.Metric;
import aiworkbench.model.Plan;

/** From metrics to the experiments and other work that measure them. */
record MetricChain(TraceWords words) {

    Chain of(List<Canvas> canvases) {
        var columns = Stream.of("metric", "target", "measured", "kind", "state", "due").map(name -> words.text("trace.column." + name)).toList();
        return new Chain(Chain.Kind.METRICS, words.text("trace.metrics"), columns,
                canvases.stream().flatMap(canvas -> canvas.metrics().stream().flatMap(metric -> rows(canvas, metric))).toList());
    }

    private Stream<Chain.Row> rows(Canvas canvas, Metric metric) {
        var work = new LinkedHashSet<TraceWords.Work>();
        var lost = new ArrayList<Link>();
        metric.measuredBy().forEach(link -> words.work(link).ifPresentOrElse(work::add, () -> lost.add(link)));
        words.pointingAt(canvas, metric).forEach(work::add);
        words.plans().stream().flatMap(plan -> experiments(plan, canvas, metric)).forEach(work::add);
        var found = work.stream().map(one -> row(canvas, metric, one));
        var gone = lost.stream().map(link -> broken(canvas, metric, words.lost(link)));
        return work.isEmpty() && lost.isEmpty() ? Stream.of(broken(canvas, metric, Chain.Cell.missing(words.text("trace.unmeasured")))) : Stream.concat(found, gone);
    }

    private static Stream<TraceWords.Work> experiments(Plan plan, Canvas canvas, Metric metric) {
        return plan.experiments().stream().filter(sheet -> sheet.primaryMetric().filter(link -> TraceWords.leads(link, canvas, metric)).isPresent())
                .flatMap(sheet -> plan.items().stream().filter(item -> item.id().equals(sheet.item())).map(item -> new TraceWords.Work(plan, item)));
    }

    private Chain.Row row(Canvas canvas, Metric metric, TraceWords.Work work) {
        var kind = words.messages().word(work.item().kind());
        boolean test = work.item().kind() == ItemKind.EXPERIMENT;
        return new Chain.Row(List.of(name(canvas, metric), target(metric), words.item(work), Chain.Cell.ordered(kind, (test ? "0" : "1") + kind),
                Chain.Cell.of(words.messages().word(work.item().status())), words.date(Optional.of(words.end(work)))), false);
    }

    private Chain.Row broken(Canvas canvas, Metric metric, Chain.Cell why) {
        var none = Chain.Cell.of("");
        return new Chain.Row(List.of(name(canvas, metric), target(metric), why, none, none, none), true);
    }

    private Chain.Cell name(Canvas canvas, Metric metric) {
        return words.named(canvas, metric, metric.name());
    }

    private static Chain.Cell target(Metric metric) {
        return Chain.Cell.of((metric.target() + " " + metric.unit()).strip());
    }
}

package aiworkbench.ui.common.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import aiworkbench.edit.PlanOrder;
import aiworkbench.governance.Catalogue;
import aiworkbench.governance.Entry;
import aiworkbench.governance.Packs;
import aiworkbench.model.Approach;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.Experiment;
import aiworkbench.model.Grid;
import aiworkbench.model.Header;
import aiworkbench.model.ItemAnswer;
import aiworkbench.model.ItemKind;
import aiworkbench.model.Legal;
import aiworkbench.model.Metric;
import aiworkbench.model.Note;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.model.Reference;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.model.ScaleScore;
import aiworkbench.model.Series;
import aiworkbench.model.SystemPart;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.CircleWords;
import aiworkbench.ui.common.Option;

/** Choices from the shipped content and from the document itself. */
public final class ContentChoices implements Choices {

    private static final Pattern AFTER = Pattern.compile("items/([^/]+)/after");

    @Override
    public Optional<List<Option<String>>> of(Document document, Record owner, String component) {
        return switch (document) {
            case Canvas canvas -> ofCanvas(canvas, owner, component);
            case Plan plan -> ofPlan(plan, owner, component);
            case RiskMatrix _ -> ofMatrix(owner, component);
        };
    }

    @Override
    public Optional<String> refusal(Document document, String place, Object value, Messages messages) {
        var after = AFTER.matcher(place);
        if (!(document instanceof Plan plan) || !after.matches() || !(value instanceof List<?> ids)) {
            return Optional.empty();
        }
        var circle = PlanOrder.circle(plan, after.group(1), ids.stream().map(String::valueOf).toList());
        return circle.isEmpty() ? Optional.empty() : Optional.of(CircleWords.of(circle, messages));
    }

    private static Optional<List<Option<String>>> ofCanvas(Canvas canvas, Record owner, String component) {
        return switch (owner) {
            case Note _ when component.equals("block") -> options(Catalogue.layoutOf(canvas).blocks(), block -> block.id(), block -> block.title());
            case Note _ when component.equals("theme") -> themes();
            case Canvas _ when component.equals("capabilities") -> options(Catalogue.playbook().capabilities(), c -> c.id(), c -> c.chip());
            case Canvas _ when component.equals("facts") -> options(Catalogue.library().canvasFacts(), fact -> fact.id(), fact -> fact.meaning());
            case Approach _ when component.equals("ladder") -> options(Catalogue.canvas().approachLadder(), s -> s.id(), s -> s.title());
            case Metric _ when component.equals("measure") -> options(Catalogue.canvas().metricCatalogue(), m -> m.id(), m -> m.name());
            case Metric metric when component.equals("moves") -> options(
                    canvas.metrics().stream().filter(other -> !other.id().equals(metric.id())).toList(), m -> m.id(), m -> m.name());
            case ScaleScore _ when component.equals("id") -> options(Catalogue.canvas().humanScales(), s -> s.id(), s -> s.title());
            case Legal _ -> ofLegal(component);
            default -> common(canvas, owner, component);
        };
    }

    private static Optional<List<Option<String>>> ofLegal(String component) {
        var act = Catalogue.packs().aiAct();
        return switch (component) {
            case "annexThree" -> options(act.annexThree(), area -> area.id(), area -> area.name());
            case "exit" -> options(act.exit().exits(), Function.identity(), Function.identity());
            case "dpiaCriteria" -> options(Catalogue.packs().gdpr().dpia().criteria(), Function.identity(), Function.identity());
            default -> Optional.empty();
        };
    }

    private static Optional<List<Option<String>>> ofPlan(Plan plan, Record owner, String component) {
        return switch (owner) {
            case PlanItem _ when component.equals("focus") -> options(plan.focusAreas(), focus -> focus.id(), focus -> focus.title());
            case PlanItem item when component.equals("after") -> options(
                    plan.items().stream().filter(other -> !other.id().equals(item.id())).toList(), other -> other.id(), other -> other.title());
            case Experiment _ when component.equals("item") -> options(
                    plan.items().stream().filter(item -> item.kind() == ItemKind.EXPERIMENT).toList(), item -> item.id(), item -> item.title());
            case Series _ when component.equals("review") -> options(Catalogue.plan().reviews(), review -> review.id(), review -> review.title());
            case SystemPart part when component.equals("dependsOn") -> options(
                    plan.systemMap().stream().filter(other -> !other.id().equals(part.id())).toList(), other -> other.id(), other -> other.name());
            default -> common(plan, owner, component);
        };
    }

    private static Optional<List<Option<String>>> ofMatrix(Record owner, String component) {
        return switch (owner) {
            case Risk _ when component.equals("theme") -> themes();
            case Risk _ when component.equals("library") -> options(Catalogue.library().risks(), r -> r.id(), r -> r.id() + " " + r.title());
            case Reference _ when component.equals("pack") -> options(Catalogue.packs().packs(), pack -> pack.id(), pack -> pack.title());
            case Reference reference when component.equals("entry") -> entries(reference);
            case Grid grid when component.equals("cells") || component.equals("attention") -> options(
                    grid.levels(), level -> level.code(), level -> level.label().isEmpty() ? level.code() : level.label());
            default -> Optional.empty();
        };
    }

    private static Optional<List<Option<String>>> common(Document document, Record owner, String component) {
        return switch (owner) {
            case Header _ when component.equals("template") -> Optional.of(Stream.concat(
                    Catalogue.playbook().blueprints().stream().map(b -> new Option<>(b.id(), b.title())),
                    Catalogue.plan().templates().stream().map(t -> new Option<>(t.id(), t.title()))).toList());
            case ItemAnswer _ when component.equals("id") -> Optional.of(questions(document));
            default -> Optional.empty();
        };
    }

    /** Everything that a document of this kind can answer. */
    private static List<Option<String>> questions(Document document) {
        var checklists = Catalogue.playbook().checklists().stream().filter(list -> list.suits(document.kind()))
                .flatMap(list -> list.items().stream()).map(item -> new Option<>(item.id(), item.text()));
        if (!(document instanceof Canvas)) {
            return checklists.toList();
        }
        return Stream.of(
                Catalogue.canvas().readiness().stream().map(question -> new Option<>(question.id(), question.question())),
                checklists,
                Catalogue.packs().aiAct().prohibitions().stream().map(point -> new Option<>(point.id(), point.text()))).flatMap(s -> s).toList();
    }

    private static Optional<List<Option<String>>> themes() {
        return options(Catalogue.risk().themes(), theme -> theme.id(), theme -> theme.title());
    }

    /** Entries of a pack with a list of its own; others, such as articles, are typed. */
    private static Optional<List<Option<String>>> entries(Reference reference) {
        return Entry.find(Catalogue.packs().packs(), reference.pack()).map(Packs.Pack::entries).filter(list -> !list.isEmpty())
                .flatMap(list -> options(list, entry -> entry.id(), entry -> entry.id() + " " + entry.name()));
    }

    private static <T> Optional<List<Option<String>>> options(List<T> entries, Function<T, String> id, Function<T, String> title) {
        return Optional.of(entries.stream().map(entry -> new Option<>(id.apply(entry), title.apply(entry))).toList());
    }
}

package aiworkbench.review;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import aiworkbench.governance.PlanFacts;
import aiworkbench.governance.SampleSize;
import aiworkbench.model.Cover;
import aiworkbench.model.Experiment;
import aiworkbench.model.ExperimentType;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;

/** Rules about a plan: days, order, owners, the launch gate and experiments. */
final class PlanRules {

    private static final int MOST_NAMES = 5;

    private PlanRules() {}

    /** PLN-01 to PLN-06. */
    static List<Rule> all() {
        return List.of(
                ContentRule.of("PLN-01", Plan.class, (_, plan) -> plan.items().stream().flatMap(PlanRules::days)),
                ContentRule.of("PLN-02", Plan.class, (product, plan) -> plan.items().stream()
                        .filter(product.start()::touched).flatMap(PlanRules::unowned)),
                ContentRule.of("PLN-03", Plan.class, (_, plan) -> order(plan)),
                ContentRule.of("PLN-04", Plan.class, (product, plan) -> byLaunch(product, plan,
                        Map.of("evaluation", Cover.EVALUATION, "redTeam", Cover.RED_TEAM, "goNoGo", Cover.GO_NO_GO),
                        List.of("evaluation", "redTeam", "goNoGo"))).lacking("launch", PlanRules::noLaunch),
                ContentRule.of("PLN-05", Plan.class, (product, plan) -> byLaunch(product, plan,
                        Map.of("monitoring", Cover.MONITORING, "rollback", Cover.ROLLBACK, "incidents", Cover.INCIDENTS),
                        List.of("monitoring", "rollback", "incidents"))).lacking("launch", PlanRules::noLaunch),
                ContentRule.of("PLN-06", Plan.class, (_, plan) -> plan.experiments().stream().flatMap(sheet -> tooShort(plan, sheet))));
    }

    private static Stream<Spot> days(PlanItem item) {
        var rule = ContentRule.text("PLN-01");
        if (item.lastDay() < item.firstDay()) {
            return Stream.of(Spot.in(item, "lastDay", Names.of(item)).as("backwards"));
        }
        boolean inside = item.firstDay() >= rule.number("firstDay").intValueExact() && item.lastDay() <= rule.number("lastDay").intValueExact();
        return inside ? Stream.empty() : Stream.of(Spot.in(item, "firstDay", Names.of(item)));
    }

    private static Stream<Spot> unowned(PlanItem item) {
        return Words.blanks(Words.part("owner", item.owner()), Words.part("exit", item.exit()))
                .then(missing -> Spot.in(item, "owner", Names.of(item), missing));
    }

    private static Stream<Spot> order(Plan plan) {
        var items = plan.items().stream().collect(Collectors.toMap(PlanItem::id, Function.identity(), (first, _) -> first));
        var circle = circle(plan.items(), items);
        var names = plan.items().stream().filter(item -> circle.contains(item.id())).map(Names::of).limit(MOST_NAMES).toList();
        var round = plan.items().stream().filter(item -> circle.contains(item.id())).limit(1)
                .map(item -> Spot.in(item, "after", Words.texts(names)).as("circle"));
        var early = plan.items().stream().flatMap(item -> item.after().stream().distinct().map(items::get)
                .filter(before -> before != null && PlanFacts.broken(before, item))
                .filter(before -> !(circle.contains(before.id()) && circle.contains(item.id())))
                .map(before -> Spot.in(item, "after", Names.of(item), Names.of(before))));
        return Stream.concat(round, early);
    }

    /** Ids of items that wait for each other: what is left when items that wait for nothing, or that nothing waits for, are taken away. */
    private static Set<String> circle(List<PlanItem> list, Map<String, PlanItem> items) {
        if (followOnTheirOwn(list, items)) {
            return Set.of();
        }
        var before = new HashMap<String, Set<String>>();
        var after = new HashMap<String, Set<String>>();
        for (var item : list) {
            item.after().stream().filter(items::containsKey).forEach(id -> {
                before.computeIfAbsent(item.id(), _ -> new HashSet<>()).add(id);
                after.computeIfAbsent(id, _ -> new HashSet<>()).add(item.id());
            });
        }
        var left = new HashSet<>(items.keySet());
        peel(left, before, after);
        peel(left, after, before);
        return left;
    }

    /** Whether nobody waits for an item further down the list, as in most plans, and no id is there twice: then there is no circle. */
    private static boolean followOnTheirOwn(List<PlanItem> list, Map<String, PlanItem> items) {
        var above = new HashSet<String>();
        for (var item : list) {
            for (var before : item.after()) {
                if (items.containsKey(before) && !above.contains(before)) {
                    return false;
                }
            }
            if (!above.add(item.id())) {
                return false;
            }
        }
        return true;
    }

    private static void peel(Set<String> left, Map<String, Set<String>> waitsFor, Map<String, Set<String>> isAwaited) {
        var open = new HashMap<String, Integer>();
        left.forEach(id -> open.put(id, (int) waitsFor.getOrDefault(id, Set.of()).stream().filter(left::contains).count()));
        var free = new ArrayDeque<>(left.stream().filter(id -> open.get(id) == 0).toList());
        while (!free.isEmpty()) {
            var id = free.poll();
            left.remove(id);
            isAwaited.getOrDefault(id, Set.of()).stream().filter(left::contains)
                    .filter(next -> open.merge(next, -1, Integer::sum) == 0).forEach(free::add);
        }
    }

    /** The day of the launch: of the item that stands for it, or else of the planned launch. */
    static OptionalInt launchDay(Product product, Plan plan) {
        var item = launch(plan).stream().mapToInt(PlanFacts::first).findFirst();
        return item.isPresent() ? item : product.launch().stream().mapToInt(plan::day).findFirst();
    }

    private static Optional<PlanItem> launch(Plan plan) {
        return plan.items().stream().filter(item -> item.covers().contains(Cover.LAUNCH)).findFirst();
    }

    private static boolean noLaunch(Product product, Plan plan) {
        return !plan.items().isEmpty() && product.start().touched("items") && launchDay(product, plan).isEmpty();
    }

    private static Stream<Spot> byLaunch(Product product, Plan plan, Map<String, Cover> covers, List<String> words) {
        var day = launchDay(product, plan);
        if (day.isEmpty() || plan.items().isEmpty() || !product.start().touched("items")) {
            return Stream.empty();
        }
        var done = plan.items().stream().filter(item -> PlanFacts.last(item) <= day.getAsInt())
                .flatMap(item -> item.covers().stream()).collect(Collectors.toSet());
        var parts = words.stream().map(word -> Words.part(word, done.contains(covers.get(word)) ? word : "")).toArray(Words.Part[]::new);
        return Words.blanks(parts).then(missing -> launch(plan).map(item -> Spot.in(item, "firstDay", missing, Names.of(item)).as("item"))
                .orElseGet(() -> Spot.field("header.plannedLaunch", missing)));
    }

    private static Stream<Spot> tooShort(Plan plan, Experiment sheet) {
        var item = plan.items().stream().filter(each -> each.id().equals(sheet.item())).findFirst();
        if (sheet.type() != ExperimentType.AB || item.isEmpty()) {
            return Stream.empty();
        }
        var rule = ContentRule.text("PLN-06");
        long needed = Math.max(rule.number("minDays").longValueExact(), SampleSize.of(sheet.sizing()).flatMap(SampleSize::plannedDays).orElse(0L));
        long latest = rule.number("lastDay").longValueExact() - needed;
        long planned = sheet.plannedDays().orElse(PlanFacts.last(item.get()) - PlanFacts.first(item.get()) + 1);
        if (planned < needed) {
            return Stream.of(Spot.in(item.get(), "lastDay", Names.of(item.get()), planned, needed, latest));
        }
        return PlanFacts.first(item.get()) > latest
                ? Stream.of(Spot.in(item.get(), "firstDay", Names.of(item.get()), planned, needed, latest).as("late"))
                : Stream.empty();
    }
}

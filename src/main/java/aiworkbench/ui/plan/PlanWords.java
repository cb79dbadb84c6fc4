package aiworkbench.ui.plan;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.text.Messages;

/** Says dates, kinds and states of a plan in words. */
final class PlanWords {

    private final Messages messages;
    private final InstantSource clock;
    private final DateTimeFormatter shortDate;
    private final DateTimeFormatter longDate;

    PlanWords(Messages messages, InstantSource clock) {
        this.messages = messages;
        this.clock = clock;
        this.shortDate = DateTimeFormatter.ofPattern("d MMM", messages.locale());
        this.longDate = DateTimeFormatter.ofPattern("d MMM yyyy", messages.locale());
    }

    String text(String key, Object... args) {
        return messages.text(key, args);
    }

    Messages messages() {
        return messages;
    }

    /** The day of the plan that is today. */
    int today(Plan plan) {
        return plan.day(LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
    }

    /** Such as "5 Oct". */
    String shortDate(LocalDate date) {
        return shortDate.format(date);
    }

    /** Such as "5 Oct 2026". */
    String longDate(LocalDate date) {
        return longDate.format(date);
    }

    /** Such as "5 Oct – 16 Oct", or one date for one day. */
    String dates(Plan plan, int first, int last) {
        var from = shortDate(plan.date(first));
        return first == last ? from : text("plan.range", from, shortDate(plan.date(last)));
    }

    /** The word for a constant of the model, such as "To do". */
    String of(Enum<?> constant) {
        return text("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** Its title, or a word for one without. */
    String title(PlanItem item) {
        return item.title().isBlank() ? text("plan.untitled") : item.title();
    }

    /** Such as "3 days late"; empty if it is not late. */
    String late(Plan plan, PlanItem item) {
        int days = PlanFacts.daysLate(item, today(plan));
        return days == 0 ? "" : text("plan.late", days);
    }

    /** The title of a focus area, or a word for items without one. */
    String focus(Plan plan, String id) {
        return plan.focusAreas().stream().filter(area -> area.id().equals(id)).map(area -> area.title()).findFirst()
                .orElseGet(() -> text("plan.focus.none"));
    }

    /** Everything about an item in one sentence, for screen readers and tooltips. */
    String sentence(Plan plan, PlanItem item) {
        int first = PlanFacts.first(item);
        int last = PlanFacts.last(item);
        var late = late(plan, item);
        return text("plan.item.sentence", title(item), of(item.kind()), dates(plan, first, last),
                first == last ? text("plan.day", first) : text("plan.days", first, last),
                late.isEmpty() ? of(item.status()) : text("plan.item.state", of(item.status()), late),
                item.owner().isBlank() ? text("plan.owner.none") : item.owner(), focus(plan, item.focus()));
    }
}

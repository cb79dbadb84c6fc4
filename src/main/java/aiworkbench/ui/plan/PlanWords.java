package aiworkbench.ui.plan;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;

import aiworkbench.governance.PlanFacts;
import aiworkbench.governance.SampleSize;
import aiworkbench.model.Experiment;
import aiworkbench.model.ItemKind;
import aiworkbench.model.Meeting;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.ChangeMarks;

/** Says dates, kinds and states of a plan in words. */
final class PlanWords {

    private final Messages messages;
    private final InstantSource clock;
    private final ChangeMarks changes;
    private final DateTimeFormatter shortDate;
    private final DateTimeFormatter longDate;

    PlanWords(Messages messages, InstantSource clock) {
        this(messages, clock, new ChangeMarks());
    }

    PlanWords(Messages messages, InstantSource clock, ChangeMarks changes) {
        this.changes = changes;
        this.messages = messages;
        this.clock = clock;
        this.shortDate = DateTimeFormatter.ofPattern(text("plan.date.short"), messages.locale());
        this.longDate = DateTimeFormatter.ofPattern(text("plan.date.long"), messages.locale());
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
        return messages.word(constant);
    }

    /** The word for how an item differs from the version that the plan is compared with; empty if it does not. */
    String change(PlanItem item) {
        return changes.word(item.id(), messages);
    }

    /** The style of a badge with that word. */
    Optional<String> changeStyle(PlanItem item) {
        return changes.of(item.id()).map(ChangeMarks::style);
    }

    /** What differs from the version that the plan is compared with. */
    Map<String, ChangeMarks.Kind> changes() {
        return changes.kinds().getValue();
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

    /** What an experiment needs, such as "3,841 per arm, 21 days; 14 are planned: too short"; empty while its numbers are missing. */
    String needs(Plan plan, Experiment sheet) {
        return SampleSize.of(sheet.sizing()).map(size -> size.plannedDays()
                .map(days -> text(tooShort(plan, sheet) ? "plan.needs.tooShort" : "plan.needs.days", size.perArm(), days, length(plan, sheet)))
                .orElseGet(() -> text("plan.needs.size", size.perArm()))).orElse("");
    }

    /** Such as "needs 21 days" for an experiment whose bar is shorter than its sample; empty otherwise. */
    String tooShort(Plan plan, PlanItem item) {
        return PlanFacts.sheet(plan, item.id()).filter(sheet -> item.kind() == ItemKind.EXPERIMENT && !PlanFacts.done(item) && tooShort(plan, sheet))
                .flatMap(sheet -> SampleSize.of(sheet.sizing())).flatMap(SampleSize::plannedDays).map(days -> text("plan.tooShort", days)).orElse("");
    }

    /** What is wrong with an item in a few words: late, or too short for its sample; empty if nothing is. */
    String trouble(Plan plan, PlanItem item) {
        var late = late(plan, item);
        return late.isEmpty() ? tooShort(plan, item) : late;
    }

    private static boolean tooShort(Plan plan, Experiment sheet) {
        int days = length(plan, sheet);
        return days > 0 && SampleSize.of(sheet.sizing()).flatMap(SampleSize::plannedDays).filter(needed -> needed > days).isPresent();
    }

    /** Days that the item of a sheet has on the timeline; 0 if it has none. */
    private static int length(Plan plan, Experiment sheet) {
        return plan.items().stream().filter(item -> item.id().equals(sheet.item())).findFirst()
                .map(item -> PlanFacts.last(item) - PlanFacts.first(item) + 1).orElse(0);
    }

    /** The title of a focus area, or a word for items without one. */
    String focus(Plan plan, String id) {
        return plan.focusAreas().stream().filter(area -> area.id().equals(id)).map(area -> area.title()).findFirst()
                .orElseGet(() -> text("plan.focus.none"));
    }

    /** One meeting of a review in one sentence. */
    String sentence(Plan plan, PlanItem item, Meeting meeting) {
        return text("plan.meeting.sentence", title(item), longDate(plan.date(meeting.day())), text("plan.day", meeting.day()), of(meeting.status()));
    }

    /** Everything about an item in one sentence, for screen readers and tooltips. */
    String sentence(Plan plan, PlanItem item) {
        int first = PlanFacts.first(item);
        int last = PlanFacts.last(item);
        var late = trouble(plan, item);
        return text("plan.item.sentence", title(item), of(item.kind()), dates(plan, first, last),
                first == last ? text("plan.day", first) : text("plan.days", first, last),
                late.isEmpty() ? of(item.status()) : text("plan.item.state", of(item.status()), late),
                item.owner().isBlank() ? text("plan.owner.none") : item.owner(), focus(plan, item.focus()));
    }
}

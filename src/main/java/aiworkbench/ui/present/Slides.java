package aiworkbench.ui.present;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import aiworkbench.governance.Scoring;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.Level;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.text.Messages;

/** Parts a document for the wall: a canvas by blocks, a plan by phases, a risk matrix by levels, the highest first and the unrated last. */
final class Slides {

    private final Messages messages;
    private final DateTimeFormatter dates;

    Slides(Messages messages) {
        this.messages = messages;
        this.dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(messages.locale());
    }

    /** The slides of a document as it is now; at least one. */
    List<Slide> of(Document document) {
        return switch (document) {
            case Canvas canvas -> new CanvasSlides(messages).of(canvas);
            case Plan plan -> plan(plan);
            case RiskMatrix matrix -> matrix(matrix);
        };
    }

    private List<Slide> plan(Plan plan) {
        var slides = new ArrayList<Slide>();
        for (var phase : plan.phases()) {
            var items = plan.items().stream().filter(item -> item.firstDay() >= phase.firstDay() && item.firstDay() <= phase.lastDay())
                    .sorted(Comparator.comparing(PlanItem::firstDay)).toList();
            slides.add(new Slide(Slide.Kind.PART, phase.title(), messages.text("present.phase", phase.subtitle(), day(plan, phase.firstDay()), day(plan, phase.lastDay())),
                    items.stream().map(item -> card(plan, item)).toList(), Optional.of(String.valueOf(phase.firstDay()))));
        }
        var first = plan.phases().stream().mapToInt(phase -> phase.firstDay()).min().orElse(1);
        var last = plan.phases().stream().mapToInt(phase -> phase.lastDay()).max().orElse(0);
        var outside = plan.items().stream().filter(item -> item.firstDay() < first || item.firstDay() > last).map(item -> card(plan, item)).toList();
        if (!outside.isEmpty() || slides.isEmpty()) {
            slides.add(new Slide(Slide.Kind.PART, messages.text("present.outside"), "", outside, Optional.empty()));
        }
        return slides;
    }

    private Slide.Card card(Plan plan, PlanItem item) {
        var when = item.firstDay() == item.lastDay() ? day(plan, item.firstDay())
                : messages.text("present.days", day(plan, item.firstDay()), day(plan, item.lastDay()));
        var meta = Stream.of(when, messages.word(item.status()), item.owner()).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
        return Slide.Card.of(item.id(), item.title(), "wall-" + item.status().name().toLowerCase(Locale.ROOT).replace('_', '-'), 0, meta);
    }

    /** Dates before the year 1 and after 9999 are as far away as these. */
    private String day(Plan plan, int day) {
        long wanted = plan.startDate().toEpochDay() + day - 1;
        return dates.format(LocalDate.ofEpochDay(Math.clamp(wanted, LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())));
    }

    private List<Slide> matrix(RiskMatrix matrix) {
        var slides = new ArrayList<Slide>();
        for (var level : matrix.grid().levels().reversed()) {
            var risks = matrix.risks().stream().filter(risk -> now(matrix, risk).equals(Optional.of(level))).toList();
            slides.add(new Slide(Slide.Kind.PART, level.label(), messages.text("present.level", risks.size()), risks.stream().map(risk -> card(matrix, risk)).toList(),
                    Optional.of(level.label())));
        }
        var unrated = matrix.risks().stream().filter(risk -> now(matrix, risk).isEmpty()).map(risk -> card(matrix, risk)).toList();
        slides.add(new Slide(Slide.Kind.PART, messages.text("present.unrated"), messages.text("present.level", unrated.size()), unrated,
                Optional.of("")));
        return slides;
    }

    /** Where a risk stands now: with the mitigations that are done, or before any. */
    private static Optional<Level> now(RiskMatrix matrix, Risk risk) {
        return risk.current().or(risk::inherent).flatMap(rating -> Scoring.level(matrix.grid(), rating));
    }

    private Slide.Card card(RiskMatrix matrix, Risk risk) {
        var now = now(matrix, risk);
        var target = risk.target().flatMap(rating -> Scoring.level(matrix.grid(), rating));
        var move = now.map(from -> target.filter(to -> !to.equals(from)).map(to -> messages.text("present.move", from.label(), to.label())).orElse(from.label()));
        var meta = Stream.of(move.orElse(""), risk.owner()).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
        var style = now.map(level -> "level-" + Scoring.tone(matrix.grid(), level).name().toLowerCase(Locale.ROOT).replace('_', '-')).orElse("note-grey");
        return Slide.Card.of(risk.id(), messages.text("present.risk", risk.code(), risk.title()), style, 0, meta);
    }
}

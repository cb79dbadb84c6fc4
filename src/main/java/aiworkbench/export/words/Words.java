package aiworkbench.export.words;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import aiworkbench.governance.Titles;
import aiworkbench.governance.WorkshopLists;
import aiworkbench.model.Document;
import aiworkbench.model.Link;
import aiworkbench.model.Note;
import aiworkbench.text.Messages;

/**
 * The words of one document.
 *
 * @param document whose ids are put into words
 * @param messages words of the workbench itself
 * @param titles titles of what links point at; empty where the target is unknown
 */
public record Words(Document document, Messages messages, Function<Link, Optional<String>> titles) {

    /** Stands in dates of some languages, and would part them where they stand among words of another one. */
    private static final String RIGHT_TO_LEFT = "\u200F";

    private static final String SEPARATOR = " · ";

    /** The language of the document; British English if its tag is no language. */
    public Locale locale() {
        try {
            return new Locale.Builder().setLanguageTag(document.header().language()).build();
        } catch (IllformedLocaleException _) {
            return Locale.UK;
        }
    }

    /** A message. */
    public String text(String key, Object... args) {
        return messages.text(key, args);
    }

    /** A date as the document's language writes it. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale()).format(date).replace(RIGHT_TO_LEFT, "");
    }

    /** A number with all its digits as the document's language writes it; groups of digits stay on one line. */
    public String number(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(locale());
        int digits = Math.max(0, number.scale());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(number).replace('\u202F', '\u00A0');
    }

    /** The words of an enum constant. */
    public String word(Enum<?> value) {
        return messages.word(value);
    }

    /** The label of a component of a record. */
    public String label(Class<? extends Record> record, String component) {
        return messages.text("field." + record.getSimpleName() + "." + component);
    }

    /** What a link points at. */
    public String title(Link link) {
        return titles.apply(link).orElseGet(() -> link.element().isEmpty()
                ? messages.text("export.link.document") : messages.text("export.link.element", link.element()));
    }

    /** The words for a text of the document: the title behind an id, or the text itself. */
    public String word(String record, String component, String text) {
        return Titles.of(document, record, component, text).orElse(text);
    }

    /** The document's title, or a word for having none. */
    public String title() {
        return document.title().isBlank() ? messages.text("export.untitled") : document.title();
    }

    /** Notes that stand in no block of their layout, by the title of what they stand in: lists of workshops first. */
    public SequencedMap<String, List<Note>> homeless(List<Note> notes) {
        var groups = new LinkedHashMap<String, List<Note>>();
        WorkshopLists.ALL.forEach(list -> groups.put(WorkshopLists.title(list, messages).orElseThrow(), notes.stream().filter(note -> note.block().equals(list)).toList()));
        groups.put(messages.text("export.canvas.otherNotes"), notes.stream().filter(note -> !WorkshopLists.ALL.contains(note.block())).toList());
        groups.values().removeIf(List::isEmpty);
        return groups;
    }

    /** The kind of the document. */
    public String kind() {
        return messages.text(switch (document.kind()) {
            case CANVAS -> "export.kind.canvas";
            case PLAN -> "export.kind.plan";
            case RISKS -> "export.kind.risks";
        });
    }

    /** Texts joined by a middle dot; blank ones are left out. */
    public static String join(String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank()).collect(Collectors.joining(SEPARATOR));
    }

    /** Texts below each other; blank ones are left out. */
    public static String lines(String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }
}

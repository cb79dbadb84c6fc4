package aiworkbench.ui.common.form;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import aiworkbench.ui.common.form.Notation.Reading;

/** The notations of texts, numbers, dates and lists in one language. They forgive what people usually type. */
public final class Notations {

    static final String NO_NUMBER = "form.bad.number";
    static final String NO_WHOLE_NUMBER = "form.bad.whole";
    static final String NO_DATE = "form.bad.date";
    static final String EMPTY = "form.bad.empty";

    private static final String GROUPED = "[+-]?\\d{1,3}(G\\d{3})+(D\\d*)?";
    private static final String PLAIN = "[+-]?(\\d+([.,]\\d*)?|[.,]\\d+)";
    private static final int LONGEST_NUMBER = 40;
    private static final List<String> FORMS = List.of("uuuu-M-d", "d/M/uuuu", "d.M.uuuu", "d-M-uuuu", "uuuu/M/d", "uuuuMMdd",
            "d MMM uuuu", "d MMMM uuuu", "d. MMM uuuu", "d. MMMM uuuu", "MMM d uuuu", "MMMM d uuuu");

    private final char decimal;
    private final String grouped;
    private final DateTimeFormatter written;
    private final List<Locale> languages;

    /** The notations of a language; months in English are understood in each. */
    public Notations(Locale locale) {
        decimal = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',' ? ',' : '.';
        grouped = GROUPED.replace("G", decimal == ',' ? "\\." : ",").replace("D", decimal == ',' ? "," : "\\.");
        written = DateTimeFormatter.ofPattern(locale.getLanguage().equals("de") ? "d. MMM uuuu" : "d MMM uuuu", locale);
        languages = Stream.of(locale, Locale.UK).distinct().toList();
    }

    /** Text as it is. */
    static Notation<String> text() {
        return Notation.open(Function.identity(), Function.identity());
    }

    /** One entry a line; empty lines do not count. */
    static Notation<List<String>> lines() {
        return Notation.open(list -> String.join("\n", list), text -> text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList());
    }

    /** A number as the language writes it, without groups of thousands; "30 %" is 0.3. */
    public Notation<BigDecimal> number() {
        return new Notation<>(number -> number.toPlainString().replace('.', decimal), text -> parse(text).<Reading<BigDecimal>>map(Reading.Good::new)
                .orElseGet(() -> new Reading.Bad<>(text.isBlank() ? EMPTY : NO_NUMBER)));
    }

    /** A whole number that fits an int. */
    public Notation<Integer> whole() {
        return new Notation<>(String::valueOf, text -> integral(text, BigDecimal::intValueExact));
    }

    /** A whole number that fits a long. */
    Notation<Long> wholeLong() {
        return new Notation<>(String::valueOf, text -> integral(text, BigDecimal::longValueExact));
    }

    /** A date; month names of the language, English ones, or numbers; day before month. */
    public Notation<LocalDate> date() {
        return new Notation<>(written::format, text -> parseDate(text).<Reading<LocalDate>>map(Reading.Good::new)
                .orElseGet(() -> new Reading.Bad<>(text.isBlank() ? EMPTY : NO_DATE)));
    }

    /** The same, with the empty text for "nothing". */
    public static <A> Notation<Optional<A>> optional(Notation<A> notation) {
        return new Notation<>(value -> value.map(notation.write()).orElse(""), text -> text.isBlank()
                ? new Reading.Good<>(Optional.empty())
                : switch (notation.read().apply(text)) {
                    case Reading.Good<A>(var value) -> new Reading.Good<>(Optional.of(value));
                    case Reading.Bad<A>(var key) -> new Reading.Bad<>(key);
                });
    }

    private <A> Reading<A> integral(String text, Function<BigDecimal, A> exact) {
        if (text.isBlank()) {
            return new Reading.Bad<>(EMPTY);
        }
        try {
            return parse(text).<Reading<A>>map(number -> new Reading.Good<>(exact.apply(number)))
                    .orElseGet(() -> new Reading.Bad<>(NO_WHOLE_NUMBER));
        } catch (ArithmeticException fractionOrTooLarge) {
            return new Reading.Bad<>(NO_WHOLE_NUMBER);
        }
    }

    private Optional<BigDecimal> parse(String typed) {
        var text = typed.replaceAll("[\\s\u00A0\u202F]", "").replace('\u2212', '-');
        boolean percent = text.endsWith("%");
        var digits = percent ? text.substring(0, text.length() - 1) : text;
        if (digits.length() > LONGEST_NUMBER || !digits.matches(grouped) && !digits.matches(PLAIN)) {
            return Optional.empty();
        }
        var plain = digits.matches(grouped) ? digits.replace(decimal == ',' ? "." : ",", "") : digits;
        var number = new BigDecimal(plain.replace(',', '.'));
        return Optional.of(percent ? number.movePointLeft(2) : number);
    }

    private Optional<LocalDate> parseDate(String typed) {
        var text = typed.strip().replaceAll("\\s*,\\s*|\\s+", " ");
        return languages.stream().flatMap(language -> FORMS.stream().map(form -> lenient(form, language)))
                .flatMap(format -> tryDate(format, text).stream()).findFirst();
    }

    private static Optional<LocalDate> tryDate(DateTimeFormatter format, String text) {
        try {
            return Optional.of(LocalDate.parse(text, format)).filter(date -> date.getYear() >= 1 && date.getYear() <= 9999);
        } catch (DateTimeException otherFormat) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter lenient(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}

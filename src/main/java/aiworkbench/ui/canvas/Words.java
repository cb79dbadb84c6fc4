package aiworkbench.ui.canvas;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import aiworkbench.edit.Lens;
import aiworkbench.governance.CanvasContent;
import aiworkbench.governance.Catalogue;
import aiworkbench.governance.Entry;
import aiworkbench.text.Messages;

/** How single values read in tables and cards. */
final class Words {

    private Words() {}

    /** The end of a message key for a constant, such as {@code cost-reduction}. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String number(Optional<BigDecimal> number, Messages messages) {
        return number.map(n -> messages.text("canvas.number", n)).orElse("");
    }

    static String share(Optional<BigDecimal> share, Messages messages) {
        return share.map(s -> messages.text("canvas.share", s)).orElse("");
    }

    /** An amount, with the sign of its currency if there is one. */
    static String money(BigDecimal amount, String currency, Messages messages) {
        var format = currency.isEmpty() ? NumberFormat.getNumberInstance(messages.locale()) : NumberFormat.getCurrencyInstance(messages.locale());
        if (!currency.isEmpty() && Currency.getAvailableCurrencies().stream().anyMatch(c -> c.getCurrencyCode().equals(currency))) {
            format.setCurrency(Currency.getInstance(currency));
        }
        format.setMaximumFractionDigits(0);
        return format.format(amount);
    }

    /** The name of a scale for ratings by people. */
    static String scale(String id) {
        return Entry.find(Catalogue.canvas().humanScales(), id).map(CanvasContent.HumanScale::title).orElse(id);
    }

    /** The value of one component of a record; empty text for nothing. */
    @SuppressWarnings("unchecked")
    static <R extends Record> String value(R record, String component, Messages messages) {
        if (component.equals("ladder")) {
            var step = Lens.<R, String>field((Class<R>) record.getClass(), component).get(record);
            return Entry.find(Catalogue.canvas().approachLadder(), step).map(CanvasContent.LadderStep::title).orElse(step);
        }
        return text(Lens.<R, Object>field((Class<R>) record.getClass(), component).get(record), messages);
    }

    private static String text(Object value, Messages messages) {
        return switch (value) {
            case String text -> text;
            case Optional<?> maybe -> maybe.map(inner -> text(inner, messages)).orElse("");
            case Boolean yes -> messages.text(yes ? "canvas.yes" : "canvas.no");
            case LocalDate date -> date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(messages.locale()));
            case Number number -> messages.text("canvas.number", number);
            case Enum<?> constant -> messages.word(constant);
            case List<?> list -> list.stream().map(inner -> text(inner, messages)).filter(t -> !t.isEmpty()).collect(Collectors.joining("; "));
            default -> "";
        };
    }
}

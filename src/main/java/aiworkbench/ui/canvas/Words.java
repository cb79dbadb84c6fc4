package aiworkbench.ui.canvas;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import aiworkbench.edit.Lens;
import aiworkbench.governance.CanvasContent;
import aiworkbench.governance.Catalogue;
import aiworkbench.governance.Entry;
import aiworkbench.governance.WorkshopLists;
import aiworkbench.model.Block;
import aiworkbench.model.Canvas;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.Option;
import aiworkbench.ui.common.form.ContentChoices;
import aiworkbench.ui.common.form.Notations;

/** How single values read in tables and cards. */
final class Words {

    private static final ContentChoices CONTENT = new ContentChoices();

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

    /** A block with the title and question that are shown: what lies below the blocks of a layout has none of its own. */
    static Block named(Block block, Messages messages) {
        if (block.id().equals(Board.OTHER)) {
            return new Block(block.id(), messages.text("canvas.block.other"), messages.text("canvas.block.otherHint"), block.row(), block.column(),
                    block.rowSpan(), block.columnSpan(), block.unknown());
        }
        return WorkshopLists.block(block.id(), block.row(), block.column(), block.columnSpan(), messages).filter(_ -> block.title().isEmpty()).orElse(block);
    }

    /** The name of a scale for ratings by people. */
    static String scale(String id) {
        return Entry.find(Catalogue.canvas().humanScales(), id).map(CanvasContent.HumanScale::title).orElse(id);
    }

    /** The value of one component of a record of a canvas, by its name if the content or the canvas names it; empty text for nothing. */
    @SuppressWarnings("unchecked")
    static <R extends Record> String value(Canvas canvas, R record, String component, Messages messages) {
        var options = CONTENT.of(canvas, record, component).orElse(List.of());
        return text(Lens.<R, Object>field((Class<R>) record.getClass(), component).get(record), messages,
                id -> options.stream().filter(option -> option.value().equals(id)).map(Option::title).findFirst().orElse(id));
    }

    private static String text(Object value, Messages messages, UnaryOperator<String> named) {
        return switch (value) {
            case String text -> named.apply(text);
            case Optional<?> maybe -> maybe.map(inner -> text(inner, messages, named)).orElse("");
            case Boolean yes -> messages.text(yes ? "canvas.yes" : "canvas.no");
            case LocalDate date -> new Notations(messages.locale()).date().write().apply(date);
            case Number number -> messages.text("canvas.number", number);
            case Enum<?> constant -> messages.word(constant);
            case List<?> list -> list.stream().map(inner -> text(inner, messages, named)).filter(t -> !t.isEmpty()).collect(Collectors.joining("; "));
            default -> "";
        };
    }
}

package aiworkbench.ui.risk;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormatSymbols;
import java.util.Currency;

import aiworkbench.text.Messages;

/**
 * Money as it is shown: two digits that count, since no estimate of a loss knows more.
 *
 * @param currency ISO 4217 code, or empty
 */
record Amounts(Messages messages, String currency) {

    private static final MathContext DIGITS = new MathContext(2);

    /** An amount from 0, such as "US$79 k". */
    String of(double amount) {
        var rounded = BigDecimal.valueOf(amount).round(DIGITS);
        if (rounded.compareTo(BigDecimal.valueOf(1_000)) < 0) {
            return write("risk.amount", rounded);
        }
        if (rounded.compareTo(BigDecimal.valueOf(1_000_000)) < 0) {
            return write("risk.amount.thousand", rounded.movePointLeft(3));
        }
        return rounded.compareTo(BigDecimal.valueOf(1_000_000_000)) < 0
                ? write("risk.amount.million", rounded.movePointLeft(6))
                : write("risk.amount.billion", rounded.movePointLeft(9));
    }

    /** What stands before the number: the sign of the currency, its code where it has none, or nothing. */
    String sign() {
        var known = Currency.getAvailableCurrencies().stream().filter(c -> c.getCurrencyCode().equals(currency)).findFirst();
        var symbol = known.map(c -> c.getSymbol(messages.locale())).orElse(currency);
        return symbol.isEmpty() || !Character.isLetter(symbol.charAt(symbol.length() - 1)) ? symbol : symbol + "\u00A0";
    }

    private String write(String key, BigDecimal number) {
        var exact = number.stripTrailingZeros();
        var plain = exact.setScale(Math.max(0, exact.scale())).toPlainString()
                .replace('.', DecimalFormatSymbols.getInstance(messages.locale()).getDecimalSeparator());
        // An amount stays on one line.
        return messages.text(key, sign(), plain).strip().replace(' ', '\u00A0');
    }
}

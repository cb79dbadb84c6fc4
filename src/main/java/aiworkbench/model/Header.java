package aiworkbench.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What every document says about its product.
 *
 * @param product name that people use for the feature; shared by the three documents of a product
 * @param owner one role or person
 * @param date date of this iteration, set by the user
 * @param plannedLaunch planned launch
 * @param currency ISO 4217 code, or empty
 * @param language language of the text, BCP 47
 * @param template id of the template or blueprint it came from, or empty
 */
public record Header(
        String product,
        String owner,
        Optional<LocalDate> date,
        Optional<LocalDate> plannedLaunch,
        String currency,
        String language,
        String template,
        Map<String, Object> unknown) {

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    public Header {
        Require.present(product, "product");
        Require.present(owner, "owner");
        Require.present(date, "date");
        Require.present(plannedLaunch, "plannedLaunch");
        Require.present(currency, "currency");
        Require.present(language, "language");
        Require.present(template, "template");
        Require.that(currency.isEmpty() || CURRENCY.matcher(currency).matches(), "model.refused.currency");
        Require.that(LANGUAGE.matcher(language).matches(), "model.refused.language");
        unknown = Require.members(unknown);
    }

    /** A header with nothing but the product's name, in British English. */
    public static Header of(String product) {
        return new Header(product, "", Optional.empty(), Optional.empty(), "", "en-GB", "", Map.of());
    }
}

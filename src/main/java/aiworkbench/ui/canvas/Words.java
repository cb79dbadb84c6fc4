package aiworkbench.ui.canvas;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

import aiworkbench.governance.CanvasContent;
import aiworkbench.governance.Catalogue;
import aiworkbench.governance.Entry;
import aiworkbench.text.Messages;

/** How single values read in tables. */
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

    /** The name of a scale for ratings by people. */
    static String scale(String id) {
        return Entry.find(Catalogue.canvas().humanScales(), id).map(CanvasContent.HumanScale::title).orElse(id);
    }
}

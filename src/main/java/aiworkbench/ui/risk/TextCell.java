package aiworkbench.ui.risk;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

import javafx.scene.Node;
import javafx.scene.text.Text;

import aiworkbench.model.Risk;

/** A short text of a risk, such as its owner or a day. */
final class TextCell extends TypedCell {

    private final Function<Risk, String> read;
    private final Predicate<String> fits;
    private final BiConsumer<String, String> entered;
    private final Text text = words();

    /**
     * An empty cell.
     *
     * @param read the text; without any, a dash is shown
     * @param fits which texts can be read
     * @param entered takes over a new text for the risk with an id
     */
    TextCell(RiskDesk desk, String name, Function<Risk, String> read, Predicate<String> fits, BiConsumer<String, String> entered) {
        super(desk, name);
        this.read = read;
        this.fits = fits;
        this.entered = entered;
    }

    @Override
    void show(Risk risk) {
        text.setText(read.apply(risk).isBlank() ? "–" : read.apply(risk));
        fill();
    }

    @Override
    List<Node> parts() {
        return List.of(text);
    }

    @Override
    String read(Risk risk) {
        return read.apply(risk);
    }

    @Override
    boolean fits(String typed) {
        return fits.test(typed);
    }

    @Override
    void entered(String risk, String typed) {
        entered.accept(risk, typed);
    }
}

package aiworkbench.ui.risk;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.text.Text;

import aiworkbench.model.Risk;

/** The title of a risk with a second line that is only read. */
final class FieldCell extends TypedCell {

    private final Function<Risk, String> read;
    private final Function<Risk, String> shown;
    private final Function<Risk, String> below;
    private final BiConsumer<String, String> entered;
    private final Consumer<String> dropped;
    private final Text text = words();
    private final Text second = words("risk-register-second");

    /**
     * An empty cell.
     *
     * @param read the text as it is edited
     * @param shown the text as it is read
     * @param below a second line, or the empty text
     * @param entered takes over a new text for the risk with an id
     * @param dropped told when somebody gives up typing
     */
    FieldCell(RiskDesk desk, String name, Function<Risk, String> read, Function<Risk, String> shown, Function<Risk, String> below,
            BiConsumer<String, String> entered, Consumer<String> dropped) {
        super(desk, name);
        this.read = read;
        this.shown = shown;
        this.below = below;
        this.entered = entered;
        this.dropped = dropped;
    }

    @Override
    void show(Risk risk) {
        text.setText(shown.apply(risk));
        second.setText(below.apply(risk));
        boolean blank = read.apply(risk).isBlank();
        if (blank != text.getStyleClass().contains("risk-register-open")) {
            text.getStyleClass().remove("risk-register-open");
            if (blank) {
                text.getStyleClass().add("risk-register-open");
            }
            restyle(text);
        }
        fill();
    }

    @Override
    List<Node> parts() {
        return second.getText().isEmpty() ? List.of(text) : List.of(text, second);
    }

    @Override
    List<Node> editedParts() {
        return second.getText().isEmpty() ? List.of(field()) : List.of(field(), second);
    }

    @Override
    String read(Risk risk) {
        return read.apply(risk);
    }

    @Override
    void entered(String risk, String typed) {
        entered.accept(risk, typed);
    }

    @Override
    void drop(String risk) {
        dropped.accept(risk);
    }
}

package aiworkbench.ui.risk;

import java.util.function.Function;

import javafx.scene.text.Text;

import aiworkbench.model.Risk;

/** A text of a risk that is only read. */
final class WordCell extends RegisterCell {

    private final Function<Risk, String> read;
    private final Text text = words();

    WordCell(Function<Risk, String> read) {
        this.read = read;
        content().getChildren().setAll(text);
    }

    @Override
    void show(Risk risk) {
        text.setText(read.apply(risk));
    }
}

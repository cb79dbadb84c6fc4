package aiworkbench.ui.risk;

import java.util.function.Function;

import aiworkbench.model.Risk;

/** A text of a risk that is only read. */
final class WordCell extends RegisterCell {

    private final Function<Risk, String> read;

    WordCell(Function<Risk, String> read) {
        this.read = read;
    }

    @Override
    boolean plain() {
        return true;
    }

    @Override
    void show(Risk risk) {
        setText(read.apply(risk));
    }
}

package aiworkbench.ui.risk;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

import aiworkbench.model.Risk;
import aiworkbench.ui.common.Option;

/** A value of a risk that is chosen from a list. Arrow keys choose, Enter keeps. */
final class PickCell<T> extends EditedCell {

    private final ComboBox<Option<T>> box = new ComboBox<>();
    private final Supplier<List<Option<T>>> options;
    private final Function<Risk, T> read;
    private final BiConsumer<String, T> entered;
    private final Text text = words();

    /**
     * An empty cell.
     *
     * @param name what screen readers call the list
     * @param options what there is to choose from
     * @param entered takes over another value for the risk with an id
     */
    PickCell(RiskDesk desk, String name, Supplier<List<Option<T>>> options, Function<Risk, T> read, BiConsumer<String, T> entered) {
        super(desk);
        this.options = options;
        this.read = read;
        this.entered = entered;
        box.setAccessibleText(name);
        box.setMaxWidth(Double.MAX_VALUE);
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        box.focusedProperty().subscribe((had, has) -> {
            if (had && !has && !box.isShowing()) {
                finish(true);
            }
        });
        box.setOnHidden(_ -> finish(true));
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            finish(event.getCode() == KeyCode.ENTER);
        }
    }

    @Override
    void show(Risk risk) {
        text.setText(title(read.apply(risk)));
        fill();
    }

    private String title(T value) {
        return options.get().stream().filter(option -> option.value().equals(value)).map(Option::title).findFirst().orElse("–");
    }

    @Override
    Control field() {
        return box;
    }

    @Override
    List<Node> parts() {
        return List.of(text);
    }

    @Override
    void begin(Risk risk) {
        box.getItems().setAll(options.get());
        var now = read.apply(risk);
        box.getItems().stream().filter(option -> option.value().equals(now)).findFirst().ifPresentOrElse(box::setValue, () -> box.setValue(null));
    }

    @Override
    void enter(String risk) {
        var chosen = box.getValue();
        if (chosen != null && desk().find(risk).filter(before -> !read.apply(before).equals(chosen.value())).isPresent()) {
            entered.accept(risk, chosen.value());
        }
    }
}

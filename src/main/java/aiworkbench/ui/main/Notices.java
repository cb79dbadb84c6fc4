package aiworkbench.ui.main;

import java.util.List;
import java.util.Optional;

import javafx.scene.layout.StackPane;

import aiworkbench.ui.common.Toast;
import aiworkbench.ui.common.Work;

/** Says in passing what was done. Silent until there is a window to show it in. */
public final class Notices {

    private Optional<Toast> toast = Optional.empty();

    /** Shows notices above the other children of a pane from now on. */
    void showIn(StackPane window) {
        toast = Optional.of(new Toast(window));
    }

    /** Shows a sentence with what can be done about it. */
    void show(String text, Toast.Action... actions) {
        toast.ifPresent(t -> t.show(text, actions));
    }

    /** What the keyboard reaches with F6 while there is a notice. */
    List<Stop> stop() {
        return toast.map(Toast::node).map(Stop::of).stream().toList();
    }

    /** Shows how far some work is, if it takes long, with a way to stop it. */
    void during(Work work, String text, String stop) {
        toast.ifPresent(t -> t.during(work, text, stop));
    }
}

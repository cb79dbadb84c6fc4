package aiworkbench.ui.present;

import java.util.List;
import java.util.stream.Stream;

import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

/** The screens of the computer, which come and go while somebody presents. Used on the FX thread. */
public interface Screens {

    /** Where they lie, the main one first; may be empty for a moment while one is plugged in. */
    List<Rectangle2D> all();

    /** Tells of every change until the returned action is run. */
    Runnable listen(Runnable changed);

    /** The screens of this computer. */
    static Screens ofThisComputer() {
        return new Screens() {
            @Override
            public List<Rectangle2D> all() {
                var main = Stream.of(Screen.getPrimary()).filter(Screen.getScreens()::contains);
                return Stream.concat(main, Screen.getScreens().stream()).distinct().map(Screen::getBounds).toList();
            }

            @Override
            public Runnable listen(Runnable changed) {
                ListChangeListener<Screen> listener = _ -> changed.run();
                Screen.getScreens().addListener(listener);
                return () -> Screen.getScreens().removeListener(listener);
            }
        };
    }
}

package aiworkbench.ui.common;

import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;

/**
 * A text field whose caret blinks only while the field has the keyboard. JavaFX sets the caret blinking whenever it moves, also when a
 * program fills the field, and a single caret keeps the whole window drawing sixty times a second for good.
 */
public final class CalmTextFieldSkin extends TextFieldSkin {

    /** The skin of a field, as {@code -fx-skin} makes it. */
    public CalmTextFieldSkin(TextField field) {
        super(field);
    }

    @Override
    public void setCaretAnimating(boolean on) {
        super.setCaretAnimating(on && getSkinnable() != null && getSkinnable().isFocused());
    }
}

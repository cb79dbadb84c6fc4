package aiworkbench.ui.common;

import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;

/** A text area whose caret blinks only while the area has the keyboard; see {@link CalmTextFieldSkin}. */
public final class CalmTextAreaSkin extends TextAreaSkin {

    /** The skin of an area, as {@code -fx-skin} makes it. */
    public CalmTextAreaSkin(TextArea area) {
        super(area);
    }

    @Override
    public void setCaretAnimating(boolean on) {
        super.setCaretAnimating(on && getSkinnable() != null && getSkinnable().isFocused());
    }
}

package aiworkbench.ui.common;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.javafx.FontIcon;

/** Makes icons, and buttons that show nothing but one. */
public final class Icons {

    private Icons() {}

    /** An icon in the colour and size that the theme gives it. Decoration only: screen readers skip it. */
    public static FontIcon of(Icon icon) {
        var view = new FontIcon(icon.glyph());
        view.setFocusTraversable(false);
        return view;
    }

    /** A square button with an icon; its text is the tooltip and what screen readers say. */
    public static Button button(Icon icon, String text, Runnable action) {
        var button = new Button();
        button.setGraphic(of(icon));
        button.getStyleClass().add("icon-button");
        button.setTooltip(new Tooltip(text));
        button.setAccessibleText(text);
        button.setOnAction(_ -> action.run());
        return button;
    }
}

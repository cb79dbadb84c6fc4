package aiworkbench.ui.main;

import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

import aiworkbench.text.Messages;

/** Fills the menus of colours and text sizes, and marks what is chosen, wherever it was chosen. */
final class AppearanceMenus {

    private AppearanceMenus() {}

    /** Fills both. */
    static void fill(Menu themes, Menu sizes, Appearance appearance, Messages messages) {
        themes(themes, appearance, messages);
        sizes(sizes, appearance, messages);
    }

    private static void themes(Menu menu, Appearance appearance, Messages messages) {
        var group = new ToggleGroup();
        Appearance.choices().forEach(word -> {
            var item = item(menu, group, messages.text("main.theme." + word), () -> appearance.change(word));
            appearance.wishProperty().subscribe(wish -> item.setSelected(wish.equals(word)));
        });
    }

    private static void sizes(Menu menu, Appearance appearance, Messages messages) {
        var group = new ToggleGroup();
        Appearance.SIZES.forEach(percent -> {
            var item = item(menu, group, messages.text("main.textSize.percent", percent), () -> appearance.change(percent));
            appearance.scaleProperty().subscribe(_ -> item.setSelected(percent == appearance.textSize()));
        });
    }

    private static RadioMenuItem item(Menu menu, ToggleGroup group, String text, Runnable action) {
        var item = new RadioMenuItem(text);
        item.setToggleGroup(group);
        item.setOnAction(_ -> action.run());
        menu.getItems().add(item);
        return item;
    }
}

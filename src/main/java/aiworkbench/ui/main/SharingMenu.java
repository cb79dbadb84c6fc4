package aiworkbench.ui.main;

import java.util.List;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

import aiworkbench.text.Messages;

/** Fills the menu of what Git does with the folder of the document in front. */
final class SharingMenu {

    private SharingMenu() {}

    static void fill(Menu menu, Sharing sharing, Desk desk, Messages messages) {
        menu.getItems().setAll(List.of(item(messages.text("main.git.menu.state"), sharing::state), item(messages.text("main.git.menu.commit"), sharing::commit),
                item(messages.text("main.git.menu.pull"), sharing::pull), item(messages.text("main.git.menu.push"), sharing::push)));
        desk.listen(() -> menu.setDisable(!sharing.possible()));
        menu.setDisable(!sharing.possible());
    }

    private static MenuItem item(String text, Runnable action) {
        var item = new MenuItem(text);
        item.setOnAction(_ -> action.run());
        return item;
    }
}

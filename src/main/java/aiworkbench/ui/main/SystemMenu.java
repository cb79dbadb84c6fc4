package aiworkbench.ui.main;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Pane;

import aiworkbench.text.Messages;

/** All actions in the menu bar of the system, where it has one. Their keys are handled by {@link Keys} alone, so that none runs twice. */
final class SystemMenu {

    private static final String FILE = "main.menuBar.file";
    private static final String EDIT = "main.menuBar.edit";
    private static final String VIEW = "main.menuBar.view";
    private static final String HELP = "main.menuBar.help";
    /** The menu of each action, by how its name begins; what is not named here is about the file. */
    private static final Map<String, String> MENUS = menus();

    private SystemMenu() {}

    /** Puts it into a scene if the system has such a bar. */
    static void ifUsual(Actions actions, Messages messages, Scene scene) {
        if (Conventions.here().menuBar() && scene.getRoot() instanceof Pane root) {
            root.getChildren().add(of(actions.all(), messages));
        }
    }

    /** A bar of actions. */
    static MenuBar of(List<Action> actions, Messages messages) {
        var bar = new MenuBar();
        bar.setUseSystemMenuBar(true);
        bar.setManaged(false);
        var menus = new LinkedHashMap<String, Menu>();
        List.of(FILE, EDIT, VIEW, HELP).forEach(title -> menus.put(title, new Menu(messages.text(title))));
        var all = new ArrayList<Runnable>();
        for (var action : actions) {
            var item = new MenuItem(messages.text(action.name()));
            item.setOnAction(_ -> {
                if (action.available().getAsBoolean()) {
                    action.run().run();
                }
            });
            all.add(() -> item.setDisable(!action.available().getAsBoolean()));
            menus.get(menu(action.name())).getItems().add(item);
        }
        menus.values().forEach(menu -> menu.setOnShowing(_ -> all.forEach(Runnable::run)));
        bar.getMenus().setAll(menus.values());
        return bar;
    }

    private static String menu(String action) {
        return MENUS.entrySet().stream().filter(entry -> action.startsWith(entry.getKey())).map(Map.Entry::getValue).findFirst().orElse(FILE);
    }

    private static Map<String, String> menus() {
        var menus = new LinkedHashMap<String, String>();
        List.of("main.undo", "main.redo", "main.find.", "main.menu.settings").forEach(name -> menus.put(name, EDIT));
        List.of("main.review.", "main.menu.trace", "main.beside.", "main.start", "main.row.", "main.tab.", "main.menu.left", "main.menu.right",
                "main.textSize.", "main.theme.", "main.present.action").forEach(name -> menus.put(name, VIEW));
        List.of("main.commands.", "main.keys.", "main.menu.about").forEach(name -> menus.put(name, HELP));
        return menus;
    }
}

package aiworkbench.ui.plan;

import java.util.function.Consumer;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import aiworkbench.governance.PlanFacts;
import aiworkbench.model.ItemKind;
import aiworkbench.model.ItemStatus;

/** The menu of an item, the same in timeline, table and board. Shows the key of each command. */
final class ItemMenu {

    private final PlanDesk desk;
    private final ItemCommands commands;
    private final Consumer<String> openSheet;

    ItemMenu(PlanDesk desk, ItemCommands commands, Consumer<String> openSheet) {
        this.desk = desk;
        this.commands = commands;
        this.openSheet = openSheet;
    }

    ContextMenu of(String id, ItemView view) {
        desk.selectItem(id);
        var words = desk.words();
        var menu = new ContextMenu();
        menu.getItems().addAll(
                entry(words.text("plan.menu.rename"), new KeyCodeCombination(KeyCode.F2), () -> view.rename(id)),
                entry(words.text("plan.menu.duplicate"), new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN),
                        () -> commands.duplicate(id).ifPresent(view::focus)));
        var status = new Menu(words.text("field.PlanItem.status"));
        for (var value : ItemStatus.values()) {
            status.getItems().add(choice(words.of(value), desk.item(id).filter(i -> i.status() == value).isPresent(), () -> commands.setStatus(id, value)));
        }
        var kind = new Menu(words.text("field.PlanItem.kind"));
        for (var value : ItemKind.values()) {
            kind.getItems().add(choice(words.of(value), desk.item(id).filter(i -> i.kind() == value).isPresent(), () -> commands.setKind(id, value)));
        }
        menu.getItems().addAll(status, kind);
        if (PlanFacts.sheet(desk.plan(), id).isPresent()) {
            menu.getItems().add(entry(words.text("plan.sheet.open"), () -> openSheet.accept(id)));
        }
        menu.getItems().addAll(new SeparatorMenuItem(),
                entry(words.text("plan.menu.delete"), new KeyCodeCombination(KeyCode.DELETE),
                        () -> commands.remove(id).ifPresentOrElse(view::focus, view::focusFirst)));
        return menu;
    }

    static MenuItem entry(String text, Runnable action) {
        var entry = new MenuItem(text);
        entry.setMnemonicParsing(false);
        entry.setOnAction(_ -> action.run());
        return entry;
    }

    private static MenuItem entry(String text, KeyCombination key, Runnable action) {
        var entry = entry(text, action);
        entry.setAccelerator(key);
        return entry;
    }

    private static MenuItem choice(String text, boolean chosen, Runnable action) {
        var entry = new RadioMenuItem(text);
        entry.setMnemonicParsing(false);
        entry.setSelected(chosen);
        entry.setOnAction(_ -> action.run());
        return entry;
    }
}

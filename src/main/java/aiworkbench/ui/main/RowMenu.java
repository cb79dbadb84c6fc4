package aiworkbench.ui.main;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;

import aiworkbench.ui.common.WrittenKeys;

/** What can be done with the files in the workspace pane: by a menu, by keys, and by dragging them out of the window. */
final class RowMenu {

    private static final KeyCombination RENAME = KeyCombination.valueOf("F2");
    private static final KeyCombination DUPLICATE = KeyCombination.valueOf("Shortcut+D");
    private static final KeyCombination DELETE = KeyCombination.valueOf("Delete");

    private final ListView<Row> list;
    private final Desk desk;
    private final Filing filing;
    private final Surroundings around;

    RowMenu(ListView<Row> list, Desk desk, Filing filing, Surroundings around) {
        this.list = list;
        this.desk = desk;
        this.filing = filing;
        this.around = around;
    }

    /** Makes all of it work in the list. */
    void listen() {
        var menu = new ContextMenu();
        // A menu without items would not be shown at all, so that nobody could fill it.
        menu.getItems().add(new MenuItem());
        menu.setOnShowing(_ -> menu.getItems().setAll(items()));
        list.setContextMenu(menu);
        list.setOnContextMenuRequested(event -> {
            if (items().isEmpty()) {
                event.consume();
            }
        });
        var keys = Map.<KeyCombination, Consumer<Path>>of(RENAME, filing::rename, DUPLICATE, filing::duplicate, DELETE, filing::delete);
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> keys.forEach((key, action) -> {
            if (key.match(event)) {
                event.consume();
                file().ifPresent(action);
            }
        }));
        list.setOnDragDetected(event -> file().ifPresent(file -> {
            list.startDragAndDrop(TransferMode.COPY).setContent(Map.of(DataFormat.FILES, List.of(file.toFile())));
            event.consume();
        }));
    }

    private Optional<Path> file() {
        return list.getSelectionModel().getSelectedItem() instanceof Row.Of of ? of.path() : Optional.empty();
    }

    private List<MenuItem> items() {
        if (list.getSelectionModel().getSelectedItem() instanceof Row.Folder folder) {
            return List.of(item("main.file.show", Optional.empty(), () -> filing.showFolder(folder.path().resolve(folder.text()))),
                    item("main.file.closeFolder", Optional.empty(), () -> desk.closeFolder(folder.path())));
        }
        var items = file().map(file -> List.of(
                item("main.product.rename", Optional.empty(), () -> filing.renameProduct(file)),
                item("main.file.rename", Optional.of(RENAME), () -> filing.rename(file)),
                item("main.file.move", Optional.empty(), () -> filing.move(file)),
                item("main.file.duplicate", Optional.of(DUPLICATE), () -> filing.duplicate(file)),
                item("main.file.show", Optional.empty(), () -> filing.showFolder(file)),
                new SeparatorMenuItem(),
                item("main.file.delete", Optional.of(DELETE), () -> filing.delete(file)))).orElse(List.<MenuItem>of());
        WrittenKeys.in(items, around.messages());
        return items;
    }

    private MenuItem item(String key, Optional<KeyCombination> keys, Runnable action) {
        var item = new MenuItem(around.text(key));
        keys.ifPresent(item::setAccelerator);
        item.setOnAction(_ -> action.run());
        return item;
    }
}

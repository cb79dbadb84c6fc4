package aiworkbench.ui.main;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import aiworkbench.text.Messages;
import aiworkbench.ui.common.WrittenKeys;

@ExtendWith(ApplicationExtension.class)
class ConventionsTest {

    private final Messages messages = new Messages(Locale.UK);

    @Test
    void systemsAreKnownByTheirNames() {
        assertEquals(Conventions.MAC, Conventions.of("Mac OS X"));
        assertEquals(Conventions.WINDOWS, Conventions.of("Windows 11"));
        assertEquals(Conventions.LINUX, Conventions.of("Linux"));
    }

    @Test
    void aMacHidesAProgramWithTheKeyOfTheHistoryElsewhere() {
        assertArrayEquals(new String[] {"Shortcut+Shift+H"}, Conventions.MAC.history());
        assertEquals("Shortcut+Y", Conventions.WINDOWS.redo()[0]);
        assertTrue(Conventions.MAC.menuBar());
        assertFalse(Conventions.LINUX.menuBar());
    }

    @Test
    void theSettingsStandInTheMenuBarToo() {
        var shown = new AtomicInteger();
        var bar = SystemMenu.of(List.of(Action.always("main.menu.settings", shown::incrementAndGet, "Shortcut+Comma")), messages);
        var item = bar.getMenus().get(1).getItems().getFirst();
        assertEquals("Settings…", item.getText());
        item.fire();
        assertEquals(1, shown.get());
    }

    /** A menu in German that said Ctrl would name a key that German keyboards do not have. */
    @Test
    void menusWriteKeysInTheLanguageOfTheWindow() {
        var save = new MenuItem("Speichern");
        save.setAccelerator(KeyCombination.valueOf("Shortcut+Shift+S"));
        var copy = new MenuItem("Kopieren");
        copy.setAccelerator(KeyCombination.valueOf("Shortcut+Shift+C"));
        WrittenKeys.in(List.of(new Menu("Datei", null, save), copy), new Messages(Locale.GERMAN));
        assertEquals("Strg+Umschalt+S", save.getAccelerator().getDisplayText());
        assertNotEquals(save.getAccelerator(), copy.getAccelerator());
        assertTrue(save.getAccelerator().match(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.S, true, true, false, false)));
    }

    @Test
    void theMenuBarRunsWhatCanBeDoneNow() {
        var saved = new AtomicInteger();
        var undone = new AtomicInteger();
        var bar = SystemMenu.of(List.of(Action.always("main.menu.save", saved::incrementAndGet), Action.when(() -> false, "main.undo", undone::incrementAndGet),
                Action.always("main.menu.about", () -> { })), messages);
        assertEquals(List.of("File", "Edit", "View", "Help"), bar.getMenus().stream().map(MenuItem::getText).toList());
        bar.getMenus().get(1).getOnShowing().handle(null);
        assertTrue(bar.getMenus().get(1).getItems().getFirst().isDisable());
        bar.getMenus().forEach(menu -> menu.getItems().forEach(MenuItem::fire));
        assertEquals(1, saved.get());
        assertEquals(0, undone.get());
    }
}

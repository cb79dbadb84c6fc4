package aiworkbench.ui.plan;

import java.util.Comparator;
import java.util.Map;
import java.util.function.Consumer;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import aiworkbench.edit.PlanEdits;
import aiworkbench.governance.PlanFacts;
import aiworkbench.model.ItemKind;
import aiworkbench.model.ItemStatus;
import aiworkbench.model.Meeting;
import aiworkbench.model.MeetingStatus;
import aiworkbench.model.PlanItem;
import aiworkbench.ui.common.WrittenKeys;

/** The menu of an item, the same in timeline, table and board. Shows the key of each command. */
final class ItemMenu {

    private static final int WEEK = 7;
    private static final int WORKING_WEEK = 5;

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
        desk.item(id).filter(item -> !item.series().meetings().isEmpty()).ifPresent(item -> menu.getItems().add(meetings(item)));
        if (PlanFacts.sheet(desk.plan(), id).isPresent()) {
            menu.getItems().add(entry(words.text("plan.sheet.open"), () -> openSheet.accept(id)));
        }
        menu.getItems().addAll(new SeparatorMenuItem(),
                entry(words.text("plan.menu.delete"), new KeyCodeCombination(KeyCode.DELETE),
                        () -> commands.remove(id).ifPresentOrElse(view::focus, view::focusFirst)));
        WrittenKeys.in(menu.getItems(), words.messages());
        return menu;
    }

    /** Every meeting of a review by its date: held, left out or moved alone. */
    private Menu meetings(PlanItem item) {
        var menu = new Menu(desk.words().text("field.Series.meetings"));
        item.series().meetings().stream().sorted(Comparator.comparingInt(Meeting::day)).forEach(meeting -> menu.getItems().add(meeting(item, meeting)));
        return menu;
    }

    private Menu meeting(PlanItem item, Meeting meeting) {
        var words = desk.words();
        var menu = new Menu(words.text("plan.meeting.name", words.longDate(desk.plan().date(meeting.day())), words.of(meeting.status())));
        menu.setMnemonicParsing(false);
        for (var status : MeetingStatus.values()) {
            menu.getItems().add(choice(words.of(status), meeting.status() == status,
                    () -> desk.step(PlanEdits.setMeeting(item.id(), meeting.id(), status))));
        }
        menu.getItems().add(new SeparatorMenuItem());
        int week = desk.plan().workingDays() ? WORKING_WEEK : WEEK;
        Map.of(-week, "plan.meeting.weekEarlier", -1, "plan.meeting.dayEarlier", 1, "plan.meeting.dayLater", week, "plan.meeting.weekLater")
                .entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(by -> menu.getItems().add(entry(words.text(by.getValue()), () -> commands.moveMeeting(item.id(), meeting.id(), by.getKey()))));
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

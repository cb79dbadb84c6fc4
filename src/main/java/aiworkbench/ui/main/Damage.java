package aiworkbench.ui.main;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.scene.control.TextArea;

import aiworkbench.model.Document;
import aiworkbench.storage.Opened;
import aiworkbench.storage.document.Found;
import aiworkbench.storage.document.Past;
import aiworkbench.text.Visible;
import aiworkbench.ui.common.Choice;

/** Helps with a file that holds no document any more: what it holds, its last good version, what can be salvaged. */
final class Damage {

    private enum Answer { RAW, LAST_GOOD, SALVAGE, CLOSE }

    /** More of a file than that is of no use to a reader. */
    private static final int MOST_SHOWN = 1_000_000;

    private final Disk disk;
    private final Consumer<Document> openNew;
    private final Surroundings around;

    Damage(Disk disk, Consumer<Document> openNew, Surroundings around) {
        this.disk = disk;
        this.openNew = openNew;
        this.around = around;
    }

    /** Looks for what can be done, then asks. */
    void show(Found.Damaged damaged) {
        around.tasks().run(around.text("main.task.open"), () -> new Help(lastGood(damaged), disk.keepers().salvage(damaged)), help -> ask(damaged, help));
    }

    /** What there is in place of the file. */
    private record Help(Optional<Document> lastGood, Optional<Document> salvaged) {}

    private static Optional<Document> lastGood(Found.Damaged damaged) throws Exception {
        if (damaged.past().isEmpty()) {
            return Optional.empty();
        }
        Past past = damaged.past().get();
        var version = past.lastGood();
        return version.isEmpty() ? Optional.empty() : Optional.of(past.open(version.get())).map(Opened::document);
    }

    private void ask(Found.Damaged damaged, Help help) {
        var name = damaged.file().getFileName();
        var choices = new ArrayList<Choice<Answer>>();
        help.lastGood().ifPresent(_ -> choices.add(Choice.primary(around.text("main.damaged.lastGood"), Answer.LAST_GOOD)));
        help.salvaged().ifPresent(_ -> choices.add(Choice.other(around.text("main.damaged.salvage"), Answer.SALVAGE)));
        if (damaged.bytes().length > 0) {
            choices.add(Choice.other(around.text("main.damaged.raw"), Answer.RAW));
        }
        choices.add(Choice.cancel(around.text("main.close"), Answer.CLOSE));
        var text = around.text("main.open.failed.text", damaged.why().complaint().text(around.messages()));
        switch (around.dialogs().ask(around.text("main.open.failed.title", name), text, choices).orElse(Answer.CLOSE)) {
            case RAW -> {
                raw(damaged);
                ask(damaged, help);
            }
            case LAST_GOOD -> help.lastGood().ifPresent(openNew);
            case SALVAGE -> help.salvaged().ifPresent(openNew);
            case CLOSE -> { }
        }
    }

    private void raw(Found.Damaged damaged) {
        var text = new String(damaged.bytes(), 0, Math.min(damaged.bytes().length, MOST_SHOWN), StandardCharsets.UTF_8);
        var area = new TextArea(text);
        area.setEditable(false);
        area.getStyleClass().add("raw-text");
        area.setPrefColumnCount(80);
        area.setPrefRowCount(24);
        around.dialogs().show(Visible.name(damaged.file()), area, List.of(Choice.cancel(around.text("main.close"), Answer.CLOSE)));
    }
}

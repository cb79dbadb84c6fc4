package aiworkbench.ui.main;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import aiworkbench.storage.document.Keepers;
import aiworkbench.storage.document.Restored;
import aiworkbench.storage.recovery.Unsaved;
import aiworkbench.text.Visible;
import aiworkbench.ui.common.Choice;

/** At the start, offers the work that an earlier start of the program could not save. */
public final class Unfinished {

    private final Opening opening;
    private final Keepers keepers;
    private final ZoneId zone;
    private final Surroundings around;

    /**
     * Offers what keepers find.
     *
     * @param zone in which times are shown
     */
    public Unfinished(Opening opening, Keepers keepers, ZoneId zone, Surroundings around) {
        this.opening = opening;
        this.keepers = keepers;
        this.zone = zone;
        this.around = around;
    }

    /** Looks for unsaved work of documents that are not open; asks if there is any. */
    public void offer() {
        around.tasks().run(around.text("main.task.protect"), keepers::findings, findings -> {
            if (!findings.unreadable().isEmpty()) {
                around.dialogs().inform(around.text("main.unfinished.unreadable"), findings.unreadable().getFirst().text(around.messages()));
            }
            if (!findings.unsaved().isEmpty()) {
                ask(findings.unsaved());
            }
        });
    }

    private void ask(List<Unsaved> unsaved) {
        var list = new VBox();
        list.getStyleClass().add("name-list");
        unsaved.forEach(one -> list.getChildren().add(new Label("•  " + around.text("main.unfinished.row", name(one), time(one)))));
        var restore = around.dialogs().show(around.text("main.unfinished.title", unsaved.size()), list, List.of(
                Choice.primary(around.text("main.unfinished.restore"), true), Choice.cancel(around.text("main.notNow"), false)));
        if (restore.orElse(false)) {
            unsaved.forEach(this::restore);
        }
    }

    private String name(Unsaved unsaved) {
        return unsaved.recovered().file().map(Visible::name).orElse(around.text("main.unfinished.neverSaved"));
    }

    private String time(Unsaved unsaved) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(around.messages().locale())
                .format(unsaved.lastEdit().atZone(zone));
    }

    private void restore(Unsaved unsaved) {
        around.tasks().run(around.text("main.task.open"), _ -> keepers.restore(unsaved), recovery -> {
            switch (recovery) {
                case Keepers.Recovery.InFile(var file) -> opening.open(List.of(file));
                case Keepers.Recovery.Document(var document, var keeper) -> opening.openKept(document, keeper);
                case Keepers.Recovery.Nothing(Restored.Missing(var why)) ->
                    around.dialogs().inform(name(unsaved), why.text(around.messages()));
                case Keepers.Recovery.Nothing _ -> { }
            }
        }, failure -> around.dialogs().inform(name(unsaved), Failures.words(failure, around)));
    }
}

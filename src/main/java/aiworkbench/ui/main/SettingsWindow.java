package aiworkbench.ui.main;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import aiworkbench.ui.common.Choice;
import aiworkbench.ui.common.Fxml;

/** Shows everything that a person can set, in one place. What is changed there works at once and is remembered. */
public final class SettingsWindow {

    private final Appearance appearance;
    private final AutoSaving autoSaving;
    private final Protecting protecting;
    private final Memory memory;
    private final Help help;
    private final Surroundings around;

    /**
     * What the settings window can bring up.
     *
     * @param files the folder with the settings, and the log file; empty where there is none
     * @param tour shows the tour of the first start again
     * @param show shows a file with the program that the system has for it
     * @param anew opens the window anew, as after another language was chosen
     */
    public record Help(Optional<Path> files, Optional<Path> log, Runnable tour, Consumer<Path> show, Runnable anew) {}

    /** A window that changes these. */
    public SettingsWindow(Appearance appearance, AutoSaving autoSaving, Protecting protecting, Memory memory, Help help, Surroundings around) {
        this.appearance = appearance;
        this.autoSaving = autoSaving;
        this.protecting = protecting;
        this.memory = memory;
        this.help = help;
        this.around = around;
    }

    /** Shows it until it is closed. */
    public void show() {
        var before = memory.settings().habits().language();
        var controller = new SettingsController(appearance, autoSaving, protecting, memory, help, around);
        var view = new Fxml(around.messages(), Map.of()).load(controller);
        around.dialogs().show(around.text("setting.title"), view.root(), List.of(Choice.primary(around.text("about.close"), true)));
        if (!memory.settings().habits().language().equals(before)) {
            help.anew().run();
        } else if (controller.tourWanted()) {
            help.tour().run();
        }
    }
}

package aiworkbench.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;

import aiworkbench.export.text.FontLibrary;
import aiworkbench.governance.Catalogue;
import aiworkbench.instance.Messenger;
import aiworkbench.model.Document;
import aiworkbench.review.Review;
import aiworkbench.storage.document.Keepers;
import aiworkbench.storage.recovery.RecoveryStore;
import aiworkbench.text.Messages;
import aiworkbench.ui.canvas.CanvasEditor;
import aiworkbench.ui.common.Fxml;
import aiworkbench.ui.common.Look;
import aiworkbench.ui.common.Problem;
import aiworkbench.ui.common.Tasks;
import aiworkbench.ui.common.TextShaping;
import aiworkbench.ui.common.Theme;
import aiworkbench.ui.export.Exporter;
import aiworkbench.ui.main.About;
import aiworkbench.ui.main.Actions;
import aiworkbench.ui.main.Appearance;
import aiworkbench.ui.main.AutoSaving;
import aiworkbench.ui.main.Closing;
import aiworkbench.ui.main.Commands;
import aiworkbench.ui.main.Comparing;
import aiworkbench.ui.main.Creating;
import aiworkbench.ui.main.Desk;
import aiworkbench.ui.main.Disk;
import aiworkbench.ui.main.Editors;
import aiworkbench.ui.main.Exporting;
import aiworkbench.ui.main.FileDrop;
import aiworkbench.ui.main.Folding;
import aiworkbench.ui.main.Guarding;
import aiworkbench.ui.main.Importing;
import aiworkbench.ui.main.Keys;
import aiworkbench.ui.main.MainController;
import aiworkbench.ui.main.Memory;
import aiworkbench.ui.main.Neighbours;
import aiworkbench.ui.main.Notices;
import aiworkbench.ui.main.OpenDocument;
import aiworkbench.ui.main.Opening;
import aiworkbench.ui.main.ProductPartners;
import aiworkbench.ui.main.Protecting;
import aiworkbench.ui.main.QuickAccess;
import aiworkbench.ui.main.Reviewing;
import aiworkbench.ui.main.Saving;
import aiworkbench.ui.main.Settings;
import aiworkbench.ui.main.SettingsFile;
import aiworkbench.ui.main.SidePaneController;
import aiworkbench.ui.main.StageFrame;
import aiworkbench.ui.main.StartPageController;
import aiworkbench.ui.main.StatusBarController;
import aiworkbench.ui.main.Surroundings;
import aiworkbench.ui.main.Tallies;
import aiworkbench.ui.main.TopBarController;
import aiworkbench.ui.main.Tracing;
import aiworkbench.ui.main.Unfinished;
import aiworkbench.ui.main.WorkspacePaneController;
import aiworkbench.ui.plan.PlanEditor;
import aiworkbench.ui.present.Presenter;
import aiworkbench.ui.risk.RiskEditor;

/** The program with its window. This class is the wiring diagram: it makes every part and hands each one what it needs. */
public final class App extends Application {

    private final Setup setup;
    private Messages messages;
    private Surroundings around;
    private Memory memory;
    private Theme theme;
    private Desk desk;
    private Opening opening;
    private Closing closing;
    private Reviewing reviewing;
    private Tallies tallies;
    private Guarding guarding;
    private AutoSaving autoSaving;
    private Unfinished unfinished;
    private Presenter presenter;
    private AutoCloseable laterStarts = () -> { };

    /** The program on this machine. */
    public App() {
        this(Setup.ofThisMachine());
    }

    /** The program in other surroundings, such as those of a test. */
    public App(Setup setup) {
        this.setup = setup;
    }

    @Override
    public void start(Stage stage) {
        start(stage, getParameters().getUnnamed().stream().map(Path::of).toList());
    }

    /** Shows the window, then opens files and folders; those of the last time if there are none. */
    public void start(Stage stage, List<Path> files) {
        var scene = scene(() -> stage, StageFrame.FIRST_WIDTH, StageFrame.FIRST_HEIGHT);
        around.tasks().run(messages.text("main.task.content"), () -> {
            Catalogue.warm();
            return true;
        }, _ -> { });
        var frame = new StageFrame(stage, desk, memory, closing, messages);
        frame.show(scene);
        setup.meeting().ifPresent(meeting -> laterStarts = new Messenger(meeting).listen(more -> around.tasks().later(() -> {
            frame.bringToFront();
            opening.open(more);
        })));
        guarding.start();
        stage.showingProperty().subscribe(showing -> {
            if (!showing) {
                presenter.leave();
            }
        });
        stage.focusedProperty().addListener((_, _, focused) -> guarding.focus(focused));
        if (files.isEmpty()) {
            opening.restore(unfinished::offer);
        } else {
            opening.open(files, unfinished::offer);
        }
    }

    /** The whole window as a scene, wired up, with the start page in front. */
    Scene scene(Supplier<Window> owner, double width, double height) {
        TextShaping.mend();
        messages = new Messages(setup.locale());
        var dialogs = setup.dialogs().apply(owner, messages);
        var tasks = new Tasks(_ -> dialogs.error(unexpected()));
        tasks.catchUncaught();
        around = new Surroundings(messages, dialogs, tasks, setup.clock(), setup.ids(), setup.documentIds());

        var settingsFile = setup.settingsFolder().map(SettingsFile::new);
        memory = new Memory(settingsFile, settingsFile.map(this::remembered).orElseGet(Settings::standard), tasks, messages.text("main.task.settings"));
        theme = new Theme(Appearance.look(memory.settings().theme()), memory.settings().textSize());
        var appearance = new Appearance(theme, memory);
        var folding = new Folding(memory);

        var places = recoveryPlaces();
        var keepers = new Keepers(() -> RecoveryStore.open(places, setup.clock()));
        var disk = new Disk(keepers);
        var editors = new Editors(CanvasEditor::new, PlanEditor::new, context -> new RiskEditor(context, tasks));
        desk = new Desk();
        var comparing = new Comparing(desk, disk, setup.zone(), around);
        opening = new Opening(desk, editors, disk, memory, comparing, around);
        var saving = new Saving(desk, disk, opening, comparing, around);
        closing = new Closing(desk, saving, around);
        autoSaving = new AutoSaving(desk, saving, memory, around);
        var notices = new Notices();
        var partners = new ProductPartners(desk, opening, disk, notices, setup.zone(), around);
        opening.introduce(partners);
        guarding = new Guarding(desk, saving, comparing, new Protecting(desk, keepers, memory, around), new Neighbours(closing, opening, around),
                opening, notices, around);
        unfinished = new Unfinished(opening, keepers, setup.zone(), around);
        var exporter = new Exporter(FontLibrary.ofThisComputer(), messages);
        var exporting = new Exporting(desk, exporter, disk, memory, setup.zone(), notices, this::showFile, around);
        var creating = new Creating(opening, desk, setup.zone(), around);
        var tracing = new Tracing(desk, opening, exporting, setup.zone(), around);
        var commands = new Commands(desk, opening, saving, closing, creating, exporting, comparing, tracing, autoSaving,
                new Importing(disk, around));
        reviewing = new Reviewing(desk, Review.complete(), setup.zone(), around);
        tallies = new Tallies(desk, Review.complete(), setup.zone(), around);
        var quick = new QuickAccess(desk, opening, around);
        var about = new About(around);
        presenter = new Presenter(owner, messages, tasks, setup.clock(), setup.ids());
        var actions = new Actions(desk, commands, reviewing, folding, appearance, about, quick, presenter);

        var main = new MainController(desk, commands, folding, appearance, notices, messages);
        partners.seeTabs(main::documentAt);
        var fxml = new Fxml(messages, Map.of(
                MainController.class, () -> main,
                TopBarController.class, () -> new TopBarController(desk, commands, reviewing, folding, appearance, about, presenter, setup.zone(), messages),
                WorkspacePaneController.class, () -> new WorkspacePaneController(desk, commands, quick, tallies, messages),
                StartPageController.class,
                () -> new StartPageController(desk, commands, disk, memory, setup.sampleFolder(), setup.zone(), around),
                SidePaneController.class, () -> new SidePaneController(desk, reviewing, around),
                StatusBarController.class, () -> new StatusBarController(desk, messages)));

        var scene = new Scene(fxml.load(MainController.class).root(), width, height);
        theme.apply(scene);
        new Keys(actions, appearance, main::stops).listen(scene);
        quick.showIn(scene);
        new FileDrop(commands::open).listen(scene);
        return scene;
    }

    /** The window with documents in it, for a picture: all is read at once, on this thread. */
    Scene picture(List<Path> files, Look look, int width, int height) {
        var scene = scene(() -> null, width, height);
        theme.change(look, theme.percent());
        opening.openNow(files);
        return scene;
    }

    /** The document in front, as it is now. */
    Optional<Document> front() {
        return desk.active().map(OpenDocument::document);
    }

    /** Stops work in the background, as after a picture. */
    void end() {
        guarding.stop();
        autoSaving.stop();
        memory.stop();
        reviewing.stop();
        tallies.stop();
        around.tasks().close();
    }

    @Override
    public void stop() throws Exception {
        laterStarts.close();
        guarding.finish();
        memory.finish();
        end();
    }

    /** The place that the user chose comes first. */
    private List<Path> recoveryPlaces() {
        var chosen = memory.settings().protection().filter(_ -> !setup.recoveryPlaces().isEmpty());
        return Stream.concat(chosen.stream(), setup.recoveryPlaces().stream()).distinct().toList();
    }

    private void showFile(Path file) {
        getHostServices().showDocument(file.toUri().toString());
    }

    private Settings remembered(SettingsFile file) {
        try {
            return file.read();
        } catch (IOException e) {
            around.tasks().later(() -> around.dialogs().inform(messages.text("main.settings.title"), messages.text("main.settings.text")));
            return Settings.standard();
        }
    }

    private Problem unexpected() {
        return new Problem(messages.text("problem.happened"), messages.text("problem.safe"), messages.text("problem.next"), "MAIN-1");
    }
}

package aiworkbench.ui;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.application.Application;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;

import aiworkbench.export.text.FontLibrary;
import aiworkbench.governance.Catalogue;
import aiworkbench.instance.Messenger;
import aiworkbench.model.Document;
import aiworkbench.review.Review;
import aiworkbench.text.Log;
import aiworkbench.text.Messages;
import aiworkbench.ui.canvas.CanvasEditor;
import aiworkbench.ui.common.Fxml;
import aiworkbench.ui.common.Look;
import aiworkbench.ui.common.OnFirstUse;
import aiworkbench.ui.common.SystemLook;
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
import aiworkbench.ui.main.Editors;
import aiworkbench.ui.main.Exporting;
import aiworkbench.ui.main.Facilitating;
import aiworkbench.ui.main.Faults;
import aiworkbench.ui.main.FileDrop;
import aiworkbench.ui.main.Filing;
import aiworkbench.ui.main.Folding;
import aiworkbench.ui.main.Guarding;
import aiworkbench.ui.main.Importing;
import aiworkbench.ui.main.Keys;
import aiworkbench.ui.main.Layouts;
import aiworkbench.ui.main.MainController;
import aiworkbench.ui.main.Memory;
import aiworkbench.ui.main.Miniatures;
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
import aiworkbench.ui.main.SettingsWindow;
import aiworkbench.ui.main.Sharing;
import aiworkbench.ui.main.SidePaneController;
import aiworkbench.ui.main.StageFrame;
import aiworkbench.ui.main.StartPageController;
import aiworkbench.ui.main.StatusBarController;
import aiworkbench.ui.main.Surroundings;
import aiworkbench.ui.main.Tallies;
import aiworkbench.ui.main.TopBarController;
import aiworkbench.ui.main.Tour;
import aiworkbench.ui.main.Tracing;
import aiworkbench.ui.main.Unfinished;
import aiworkbench.ui.main.Watching;
import aiworkbench.ui.main.WorkspacePaneController;
import aiworkbench.ui.plan.PlanEditor;
import aiworkbench.ui.present.Presenter;
import aiworkbench.ui.risk.RiskEditor;

/** The program with its window. This class is the wiring diagram: it makes every part and hands each one what it needs. */
public final class App extends Application {

    private static final System.Logger LOG = Log.of(App.class);

    private final Setup setup;
    private Optional<Beginning.Early> begun;
    private Messages messages;
    private Surroundings around;
    private Memory memory;
    private Appearance appearance;
    private Desk desk;
    private Opening opening;
    private Closing closing;
    private Guarding guarding;
    private Watching watching;
    private Unfinished unfinished;
    private Presenter presenter;
    private Tour tour;
    private StageFrame frame;
    private List<Runnable> ends = List.of();
    private Closeable laterStarts = () -> { };

    /** The program on this machine, whose start may have {@linkplain Beginning begun}. */
    public App() {
        begun = Beginning.begun();
        setup = begun.map(early -> early.beginning().setup()).orElseGet(Setup::ofThisMachine);
    }

    /** The program in other surroundings, such as those of a test. */
    public App(Setup setup) {
        this.setup = setup;
        this.begun = Optional.empty();
    }

    @Override
    public void start(Stage stage) {
        start(stage, getParameters().getUnnamed().stream().map(Path::of).toList());
    }

    /** Shows the window, then opens files and folders; those of the last time if there are none. */
    public void start(Stage stage, List<Path> files) {
        var early = begun.orElseGet(() -> Beginning.of(setup).reading(files));
        begun = Optional.empty();
        var scene = scene(early.beginning(), () -> stage, StageFrame.FIRST_WIDTH, StageFrame.FIRST_HEIGHT);
        frame = new StageFrame(stage, desk, memory, closing, messages);
        frame.prepare(scene);
        opening.openFirst(early.files());
        frame.show();
        stage.setOnHidden(_ -> presenter.leave());
        stage.focusedProperty().addListener((_, _, focused) -> guarding.focus(focused));
        guarding.start();
        // The frame that the first layout makes is on the screen when the second one comes.
        Layouts.afterNext(scene, () -> Layouts.afterNext(scene, () -> {
            if (stage.isShowing()) {
                seen();
                opening.open(early.files(), files.isEmpty() ? this::welcome : unfinished::offer);
            }
        }));
    }

    /** What can wait until people see the window. */
    private void seen() {
        desk.seen();
        around.tasks().run(messages.text("main.task.content"), Catalogue::warm, _ -> { });
        setup.meeting().ifPresent(meeting -> laterStarts = new Messenger(meeting).listen(more -> around.tasks().later(() -> {
            frame.bringToFront();
            opening.open(more);
        })));
        watching.start();
    }

    /** The whole window as a scene, wired up, with the start page in front. */
    Scene scene(Beginning beginning, Supplier<Window> owner, double width, double height) {
        TextShaping.mend();
        var settings = beginning.settings();
        messages = beginning.messages();
        var dialogs = setup.dialogs().apply(() -> Optional.ofNullable(presenter).flatMap(Presenter::front).orElseGet(owner), messages);
        var faults = new Faults(dialogs, messages, setup.log());
        var tasks = new Tasks(faults::tell);
        tasks.catchUncaught();
        around = new Surroundings(messages, dialogs, tasks, setup.clock(), setup.ids(), setup.documentIds());
        presenter = new Presenter(owner, tasks, setup.screens());
        memory = new Memory(beginning.settingsFile(), settings, tasks, messages.text("main.task.settings"));
        if (beginning.settingsFile().isPresent() && beginning.remembered().isEmpty()) {
            tasks.later(() -> dialogs.inform(messages.text("main.settings.title"), messages.text("main.settings.text")));
        }
        var system = new SystemLook();
        var theme = new Theme(Appearance.look(settings.theme(), system), settings.textSize());
        appearance = new Appearance(theme, memory, system);
        var folding = new Folding(memory);

        var keepers = beginning.keepers();
        var disk = beginning.disk();
        var editors = new Editors(CanvasEditor::new, PlanEditor::new, context -> new RiskEditor(context, tasks));
        desk = new Desk();
        var comparing = new Comparing(desk, disk, setup.zone(), around);
        opening = new Opening(desk, editors, disk, memory, comparing, around);
        var saving = new Saving(desk, disk, opening, comparing, around);
        closing = new Closing(desk, saving, around);
        var autoSaving = new AutoSaving(desk, saving, memory, around);
        var notices = new Notices();
        var partners = new ProductPartners(desk, opening, disk, notices, setup.zone(), around);
        opening.introduce(partners);
        var protecting = new Protecting(desk, keepers, memory, around);
        guarding = new Guarding(desk, saving, comparing, protecting, new Neighbours(closing, opening, around), opening, notices, around);
        unfinished = new Unfinished(opening, keepers, setup.zone(), around);
        var exporter = new Exporter(FontLibrary.ofThisComputer(), messages);
        var exporting = new Exporting(desk, exporter, disk, memory, setup.zone(), notices, this::showFile, around);
        var miniatures = new Miniatures(disk, exporter, setup.zone(), around);
        var filing = new Filing(desk, disk, setup.bin(), opening, saving, closing, notices, this::showFile, around);
        watching = new Watching(desk, opening, around);
        var creating = new Creating(opening, desk, memory, setup.zone(), around);
        var tracing = new Tracing(desk, opening, exporting, setup.zone(), around);
        var commands = new Commands(desk, opening, saving, closing, creating, exporting, comparing, tracing, autoSaving,
                new Importing(disk, around), new Facilitating(presenter, exporting, saving, around));
        var review = new OnFirstUse<>(Review::complete);
        var reviewing = new Reviewing(desk, review, setup.zone(), around);
        var tallies = new Tallies(desk, review, setup.zone(), around);
        var quick = new QuickAccess(desk, opening, around);
        var about = new About(around);
        tour = new Tour(memory, messages);
        var settingsWindow = new SettingsWindow(appearance, autoSaving, protecting, memory,
                new SettingsWindow.Help(setup.settingsFolder(), setup.log(), tour::begin, this::showFile, this::anew), around);
        var sharing = new Sharing(desk, saving, memory, notices, around);
        var actions = new Actions(desk, commands, reviewing, folding, appearance, about, settingsWindow, quick, filing, sharing);
        var main = new MainController(desk, commands, folding, appearance, notices, tour, tracing, 
                () -> new Fxml(messages, Map.of()).load(new StartPageController(desk, commands, disk, memory, miniatures, setup.sampleFolder(), setup.zone(), around)).root(), messages);
        partners.seeTabs(main::documentAt);
        ends = List.of(guarding::stop, watching::stop, autoSaving::stop, memory::stop, reviewing::stop, tallies::stop, tracing::stop, miniatures::stop, system::close, tasks::close);
        var fxml = new Fxml(messages, Map.of(
                MainController.class, () -> main,
                TopBarController.class, () -> new TopBarController(desk, commands, reviewing, folding, appearance, about, settingsWindow, sharing, setup.zone(), messages),
                WorkspacePaneController.class, () -> new WorkspacePaneController(desk, commands, quick, tallies, filing, around),
                SidePaneController.class, () -> new SidePaneController(desk, reviewing, around),
                StatusBarController.class, () -> new StatusBarController(desk, messages)));

        var scene = new Scene(fxml.load(MainController.class).root(), width, height);
        // Even to set what a scene has by itself styles all of it once more.
        Optional.of(scene).filter(_ -> messages.rightToLeft()).ifPresent(s -> s.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT));
        theme.apply(scene);
        new Keys(actions, appearance, main::stops).listen(scene, messages);
        quick.showIn(scene);
        new FileDrop(commands::open, messages.text("main.drop")).listen(scene);
        return scene;
    }

    /** The window with documents in it, for a picture: all is read at once, on this thread. */
    Scene picture(List<Path> files, Look look, int percent, int width, int height) {
        var scene = scene(Beginning.of(setup), () -> null, width, height);
        appearance.change(Appearance.word(look));
        appearance.change(percent);
        opening.openNow(files);
        desk.seen();
        return scene;
    }

    /** What is open: for pictures of it. */
    Desk desk() {
        return desk;
    }

    Tour tour() {
        return tour;
    }

    Appearance appearance() {
        return appearance;
    }

    /** The document in front, as it is now. */
    Optional<Document> front() {
        return desk.active().map(OpenDocument::document);
    }

    /** Stops work in the background, as after a picture. */
    void end() {
        ends.forEach(Runnable::run);
    }

    @Override
    public void stop() throws IOException {
        laterStarts.close();
        guarding.finish();
        memory.finish();
        end();
    }

    /** Somebody who starts with a document wants to see that; the tour waits for a start without one. */
    private void welcome() {
        unfinished.offer();
        if (setup.settingsFolder().isPresent() && desk.documents().isEmpty()) {
            tour.beginIfNew();
        }
    }

    /** Opens the window anew with the same documents, as in another language, once nothing can be lost by that. */
    private void anew() {
        closing.beforeLeaving(() -> {
            var files = desk.files();
            var before = frame.end();
            try {
                stop();
            } catch (IOException e) {
                LOG.log(Level.WARNING, "Settings cannot be written", e);
            }
            start(new Stage(), files);
            before.close();
        });
    }

    private void showFile(Path file) {
        getHostServices().showDocument(file.toUri().toString());
    }
}

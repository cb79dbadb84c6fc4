package aiworkbench.ui.main;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import aiworkbench.export.page.PaperSize;
import aiworkbench.ui.common.Option;
import aiworkbench.ui.common.SegmentedBar;

/** What can be set, area by area. */
public final class SettingsController {

    /** Stands for the language of the system, which has no tag. */
    private static final String SYSTEM = "";

    private final Appearance appearance;
    private final AutoSaving autoSaving;
    private final Protecting protecting;
    private final Memory memory;
    private final SettingsWindow.Help help;
    private final Surroundings around;
    private boolean tour;

    @FXML
    private ScrollPane root;
    @FXML
    private VBox themeHost;
    @FXML
    private VBox sizeHost;
    @FXML
    private VBox languageHost;
    @FXML
    private VBox paperHost;
    @FXML
    private CheckBox autosave;
    @FXML
    private CheckBox restore;
    @FXML
    private CheckBox workingDays;
    @FXML
    private CheckBox commits;
    @FXML
    private Label place;
    @FXML
    private Button tourButton;
    @FXML
    private Button logButton;
    @FXML
    private Button folderButton;

    SettingsController(Appearance appearance, AutoSaving autoSaving, Protecting protecting, Memory memory, SettingsWindow.Help help,
            Surroundings around) {
        this.appearance = appearance;
        this.autoSaving = autoSaving;
        this.protecting = protecting;
        this.memory = memory;
        this.help = help;
        this.around = around;
    }

    @FXML
    private void initialize() {
        var habits = memory.settings().habits();
        var themes = Appearance.choices().map(word -> new Option<>(word, around.text("main.theme." + word))).toList();
        choose(themeHost, "main.menu.theme", themes, appearance.wishProperty().get(), appearance::change);
        var sizes = Appearance.SIZES.stream().map(percent -> new Option<>(percent, around.text("main.textSize.percent", percent))).toList();
        choose(sizeHost, "main.menu.textSize", sizes, appearance.textSize(), appearance::change);
        var languages = Stream.concat(Stream.of(new Option<>(SYSTEM, around.text("main.theme.system"))),
                Languages.TAGS.stream().map(tag -> new Option<>(tag, name(tag)))).toList();
        choose(languageHost, "setting.language", languages, habits.language().orElse(SYSTEM),
                tag -> memory.change(s -> s.withHabits(h -> h.withLanguage(Optional.of(tag).filter(t -> !t.equals(SYSTEM))))));
        var papers = Arrays.stream(PaperSize.values()).map(paper -> new Option<>(paper, around.text("export.paper." + paper))).toList();
        choose(paperHost, "setting.paper", papers, memory.settings().export().paper(),
                paper -> memory.change(s -> s.withExport(s.export().on(paper))));
        tick(autosave, autoSaving.on(), autoSaving::turn);
        tick(restore, habits.restore(), on -> memory.change(s -> s.withHabits(h -> h.withRestore(on))));
        tick(workingDays, habits.workingDays(), on -> memory.change(s -> s.withHabits(h -> h.withWorkingDays(on))));
        tick(commits, habits.commits(), on -> memory.change(s -> s.withHabits(h -> h.withCommits(on))));
        place.setText(memory.settings().protection().map(Path::toString).orElse(around.text("setting.protect.usual")));
        hideUnless(logButton, help.log().isPresent());
        hideUnless(folderButton, help.files().isPresent());
        // Where the window is small or the text is large, the areas scroll and the buttons of the dialog stay.
        root.setMinHeight(0);
    }

    /** Whether somebody asked for the tour; it begins when this is closed. */
    boolean tourWanted() {
        return tour;
    }

    @FXML
    private void choosePlace() {
        protecting.choose(chosen -> place.setText(chosen.toString()));
    }

    @FXML
    private void showTour() {
        tour = true;
        Optional.ofNullable(root.getScene()).map(Scene::getWindow).ifPresent(Window::hide);
    }

    @FXML
    private void showLog() {
        help.log().ifPresent(help.show());
    }

    @FXML
    private void showFolder() {
        help.files().ifPresent(help.show());
    }

    private <T> void choose(VBox host, String key, List<Option<T>> options, T now, Consumer<T> change) {
        var bar = new SegmentedBar<>(around.text(key), options, false);
        bar.valueProperty().set(Optional.of(now));
        bar.valueProperty().addListener((_, _, chosen) -> chosen.ifPresent(change));
        host.getChildren().add(bar);
    }

    private static void tick(CheckBox box, boolean now, Consumer<Boolean> change) {
        box.setSelected(now);
        box.setOnAction(_ -> change.accept(box.isSelected()));
    }

    /** Every language is called what its speakers call it. */
    private static String name(String tag) {
        var locale = Locale.forLanguageTag(tag);
        return locale.getDisplayLanguage(locale);
    }

    private static void hideUnless(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}

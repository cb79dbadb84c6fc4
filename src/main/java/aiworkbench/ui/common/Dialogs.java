package aiworkbench.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;

import aiworkbench.text.Messages;

/**
 * Opens every dialog and file chooser of the window. Waits for the answer, so call it on the FX thread.
 *
 * <p>Tests answer by overriding the methods. Texts come in as finished sentences; titles are short.
 */
public class Dialogs {

    /** Width that texts ask for, in pixels; what is shown with them may ask for more. */
    private static final double TEXT_WIDTH = 440;
    /** When a dialog that is shown looks whether it has its height: the answer of a window manager takes a moment, also the one to growing. */
    private static final List<Duration> GROWING = List.of(Duration.millis(100), Duration.millis(800));

    private final Supplier<Window> owner;
    private final Messages messages;
    private Optional<File> folder = Optional.empty();

    /** Dialogs above a window, in the language of the messages. */
    public Dialogs(Supplier<Window> owner, Messages messages) {
        this.owner = owner;
        this.messages = messages;
    }

    /** Lets the next chooser begin in a folder. */
    public void startIn(Path there) {
        folder = Optional.of(there.toFile());
    }

    /** Asks which files to open. Empty when the user gives up. */
    public List<Path> openFiles(String title, List<FileKind> kinds) {
        var chosen = chooser(title, kinds).showOpenMultipleDialog(owner.get());
        return chosen == null ? List.of() : chosen.stream().map(this::remember).toList();
    }

    /** Asks which one file to open. */
    public Optional<Path> openFile(String title, List<FileKind> kinds) {
        return Optional.ofNullable(chooser(title, kinds).showOpenDialog(owner.get())).map(this::remember);
    }

    /** Asks where to save. The system asks before a file is replaced. */
    public Optional<Path> saveFile(String title, String suggestedName, List<FileKind> kinds) {
        var chooser = chooser(title, kinds);
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(this::remember);
    }

    /** Asks for a folder. */
    public Optional<Path> chooseFolder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        var chosen = Optional.ofNullable(chooser.showDialog(owner.get()));
        folder = chosen.or(() -> folder);
        return chosen.map(File::toPath);
    }

    /** Asks a question with named buttons. Closing the dialog is the cancelling choice, or empty if there is none. */
    public <T> Optional<T> ask(String title, String text, List<Choice<T>> choices) {
        return show(title, paragraph(text), choices);
    }

    /** Asks for a line of text. Empty when the user gives up. */
    public Optional<String> askText(String title, String label, String initial) {
        var field = new TextField(initial);
        field.setAccessibleText(label);
        var caption = new Label(label);
        caption.setLabelFor(field);
        caption.getStyleClass().add("field-label");
        var choices = List.of(Choice.primary(messages.text("dialog.ok"), true), Choice.cancel(messages.text("dialog.cancel"), false));
        var content = new VBox(caption, field);
        content.setMinWidth(360);
        return show(title, content, choices).filter(yes -> yes).map(_ -> field.getText().strip());
    }

    /** Tells something that needs no decision. */
    public void inform(String title, String text) {
        ask(title, text, List.of(Choice.primary(messages.text("dialog.ok"), true)));
    }

    /** Tells what went wrong, what is safe and what to do next, with a code to quote. */
    public void error(Problem problem) {
        var code = new Label(messages.text("dialog.error.code", problem.code()));
        code.getStyleClass().addAll("muted", "small");
        var content = new VBox(paragraph(problem.safe()), paragraph(problem.next()), code);
        content.getStyleClass().add("dialog-text");
        if (!problem.report().isEmpty()) {
            content.getChildren().add(copying(problem.report()));
        }
        show(problem.happened(), content, List.of(Choice.primary(messages.text("dialog.ok"), true)));
    }

    /** A button that copies a text, and says so. */
    private Button copying(String text) {
        var button = new Button(messages.text("dialog.error.copy"));
        button.setOnAction(_ -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
            button.setText(messages.text("dialog.error.copied"));
        });
        return button;
    }

    /** Shows any content above named buttons, such as a list to choose from. Closing it is the cancelling choice, or empty. */
    public <T> Optional<T> show(String title, Node content, List<Choice<T>> choices) {
        var dialog = new Dialog<T>();
        var heading = new Label(title);
        heading.setWrapText(true);
        heading.setPrefWidth(TEXT_WIDTH);
        heading.setMinHeight(Label.USE_PREF_SIZE);
        heading.getStyleClass().add("title-2");
        var body = new VBox(heading, content);
        body.getStyleClass().add("dialog-text");
        dialog.setTitle(title);
        dialog.setResizable(true);
        var pane = dialog.getDialogPane();
        pane.setContent(body);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> answerFromList(pane, event));
        var types = choices.stream().map(choice -> new ButtonType(choice.label(), data(choice.kind()))).toList();
        pane.getButtonTypes().setAll(types);
        for (int i = 0; i < types.size(); i++) {
            var button = pane.lookupButton(types.get(i));
            button.getStyleClass().addAll(style(choices.get(i).kind()));
            button.disableProperty().bind(choices.get(i).possible().map(possible -> !possible));
            // Buttons of one width cut the longest words.
            ButtonBar.setButtonUniformSize(button, false);
        }
        dialog.setResultConverter(type -> types.contains(type) ? choices.get(types.indexOf(type)).value() : cancelling(choices).orElse(null));
        dress(dialog);
        fit(dialog);
        dialog.setOnShown(_ -> {
            // The pane has given the keyboard to its first button by then.
            Platform.runLater(() -> first(content).ifPresent(Dialogs::beginTyping));
            GROWING.forEach(wait -> {
                var growing = new PauseTransition(wait);
                growing.setOnFinished(_ -> grow(pane));
                growing.play();
            });
        });
        return dialog.showAndWait();
    }

    /** Who is asked for words begins with them; other questions begin with their answer. */
    private static void beginTyping(Node first) {
        if (first instanceof TextInputControl field && field.isEditable()) {
            field.requestFocus();
            field.selectAll();
        }
    }

    /** The first of a dialog that takes the keyboard. */
    private static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(child -> first(child).stream()).findFirst() : Optional.empty();
    }

    /** A list keeps Enter and Escape to itself; in a dialog they answer, wherever the keyboard is. */
    private static void answerFromList(DialogPane pane, KeyEvent event) {
        boolean enter = event.getCode() == KeyCode.ENTER;
        if (event.getTarget() instanceof ListView<?> && (enter || event.getCode() == KeyCode.ESCAPE)) {
            pane.getButtonTypes().stream()
                    .filter(type -> enter ? type.getButtonData().isDefaultButton() : type.getButtonData().isCancelButton())
                    .map(pane::lookupButton).findFirst().filter(Button.class::isInstance).map(Button.class::cast).ifPresent(button -> {
                        event.consume();
                        button.fire();
                    });
        }
    }

    private static <T> Optional<T> cancelling(List<Choice<T>> choices) {
        return choices.stream().filter(choice -> choice.kind() == Choice.Kind.CANCEL).map(Choice::value).findFirst();
    }

    /** An owned dialog follows the stylesheets of its owner, but not the one beneath them. */
    private void dress(Dialog<?> dialog) {
        var window = owner.get();
        if (window != null) {
            dialog.initOwner(window);
            dialog.getDialogPane().getScene().userAgentStylesheetProperty().bind(window.getScene().userAgentStylesheetProperty());
        }
    }

    /** A dialog that is larger than the screen would hide its buttons; so what scrolls in it gets less. */
    private void fit(Dialog<?> dialog) {
        if (dialog.getDialogPane().getScene().getWindow() instanceof Stage stage) {
            var place = Optional.ofNullable(owner.get());
            var screen = place.stream().flatMap(window -> Screen.getScreensForRectangle(window.getX(), window.getY(), 1, 1).stream()).findFirst()
                    .orElseGet(Screen::getPrimary);
            stage.setMaxWidth(screen.getVisualBounds().getWidth());
            stage.setMaxHeight(screen.getVisualBounds().getHeight());
        }
    }

    /** Above a maximised window the first dialog comes less high than asked for, on some window managers, and would hide its buttons. */
    private static void grow(DialogPane pane) {
        double missing = pane.prefHeight(pane.getWidth()) - pane.getHeight();
        if (missing > 1 && pane.getScene().getWindow() instanceof Stage stage && stage.isShowing()) {
            stage.setHeight(Math.min(stage.getMaxHeight(), stage.getHeight() + missing));
        }
    }

    private static Label paragraph(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setPrefWidth(TEXT_WIDTH);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private static ButtonBar.ButtonData data(Choice.Kind kind) {
        return switch (kind) {
            case PRIMARY -> ButtonBar.ButtonData.OK_DONE;
            case OTHER -> ButtonBar.ButtonData.OTHER;
            case DESTRUCTIVE -> ButtonBar.ButtonData.LEFT;
            case CANCEL -> ButtonBar.ButtonData.CANCEL_CLOSE;
        };
    }

    private static List<String> style(Choice.Kind kind) {
        return switch (kind) {
            case PRIMARY -> List.of("primary");
            case DESTRUCTIVE -> List.of("danger-button");
            case OTHER, CANCEL -> List.of();
        };
    }

    private FileChooser chooser(String title, List<FileKind> kinds) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        kinds.forEach(kind -> chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.name(), kind.patterns())));
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Path remember(File file) {
        folder = Optional.ofNullable(file.getParentFile());
        return file.toPath();
    }
}

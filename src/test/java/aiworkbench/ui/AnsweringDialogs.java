package aiworkbench.ui;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Duration;

import aiworkbench.text.Messages;
import aiworkbench.ui.common.Choice;
import aiworkbench.ui.common.Dialogs;
import aiworkbench.ui.common.FileKind;
import aiworkbench.ui.common.Problem;

/** Answers questions as a test says, and remembers what was said. */
public final class AnsweringDialogs extends Dialogs {

    /** Titles and texts that were shown, in their order. */
    public final List<String> said = new ArrayList<>();
    /** Labels of the buttons to press, in their order; the cancelling one when there are no more. */
    public final Deque<String> presses = new ArrayDeque<>();
    /** Labels of the buttons of the last question. */
    public List<String> offered = List.of();
    /** Files to choose, in their order. */
    public final Deque<Path> files = new ArrayDeque<>();

    /** What is done in a dialog before a button is pressed; the press waits until work in the background has ended. */
    public Consumer<Node> meanwhile;
    /** Whether such a dialog is still there. */
    public boolean busy;

    /** Looks at each dialog as it really is, before it is closed again; null where dialogs are answered without being shown. */
    public Consumer<Scene> looks;

    public AnsweringDialogs(Supplier<Window> owner, Messages messages) {
        super(owner, messages);
    }

    @Override
    public List<Path> openFiles(String title, List<FileKind> kinds) {
        said.add(title);
        return Optional.ofNullable(files.poll()).stream().toList();
    }

    @Override
    public Optional<Path> openFile(String title, List<FileKind> kinds) {
        said.add(title);
        return Optional.ofNullable(files.poll());
    }

    @Override
    public Optional<Path> saveFile(String title, String suggestedName, List<FileKind> kinds) {
        said.add(title + " [" + suggestedName + "]");
        return Optional.ofNullable(files.poll());
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        said.add(title);
        return Optional.ofNullable(files.poll());
    }

    @Override
    public <T> Optional<T> ask(String title, String text, List<Choice<T>> choices) {
        if (looks != null) {
            return super.ask(title, text, choices);
        }
        said.add(title + "\n" + text);
        return press(choices);
    }

    @Override
    public <T> Optional<T> show(String title, Node content, List<Choice<T>> choices) {
        offered = choices.stream().map(Choice::label).toList();
        said.add(title);
        if (looks != null) {
            Platform.runLater(() -> look(content));
            return super.show(title, content, choices);
        }
        if (meanwhile != null) {
            busy = true;
            meanwhile.accept(content);
            var loop = new Object();
            new Timeline(new KeyFrame(Duration.seconds(1), _ -> Platform.exitNestedEventLoop(loop, null))).play();
            Platform.enterNestedEventLoop(loop);
            busy = false;
        }
        return press(choices);
    }

    private void look(Node content) {
        try {
            looks.accept(content.getScene());
        } finally {
            content.getScene().getWindow().hide();
        }
    }

    @Override
    public void error(Problem problem) {
        said.add(problem.happened());
    }

    private <T> Optional<T> press(List<Choice<T>> choices) {
        offered = choices.stream().map(Choice::label).toList();
        var label = Optional.ofNullable(presses.poll());
        return choices.stream()
                .filter(choice -> label.map(l -> l.equals(choice.label())).orElse(choice.kind() == Choice.Kind.CANCEL))
                .findFirst().map(Choice::value);
    }
}

package aiworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;

import aiworkbench.model.Document;
import aiworkbench.storage.document.DocumentStore;
import aiworkbench.storage.document.Keepers;
import aiworkbench.storage.recovery.RecoveryStore;

/** One canvas in a folder of its own, and words for what the window says about its file. */
abstract class SafetyRig extends AppRig {

    static final String NAME = "Support reply assistant";

    Path docs;
    Path canvas;
    private int crashes;

    @BeforeEach
    void writeCanvas() throws Exception {
        docs = Files.createDirectory(folder.resolve("docs"));
        canvas = small(docs.resolve("support.canvas.json"));
    }

    /** Opens the canvas and types one letter into its title. */
    void edited() throws Exception {
        start(canvas);
        type();
    }

    void type() {
        inTitle().push(KeyCode.END).write("!");
        assertEquals("Edited", state());
    }

    void save() {
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
    }

    /** Another program puts another name into the file. */
    void othersRename(String name) throws IOException {
        Files.writeString(canvas, Files.readString(canvas).replace(NAME, name));
    }

    String inFile(Path file) {
        try {
            return new DocumentStore().open(file).document().title();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    Document front() {
        return app.front().orElseThrow();
    }

    /** Waits for a banner with these words, and checks its buttons. */
    void banner(String words, String... buttons) {
        until(() -> banners().stream().anyMatch(text -> text.contains(words)));
        var box = boxes().stream().filter(node -> texts(node).getFirst().contains(words)).findFirst().orElseThrow();
        var texts = texts(box);
        assertEquals(List.of(buttons), texts.subList(1, texts.size()), words);
        assertNoTwice(texts.getFirst());
    }

    void noBanner() {
        until(() -> banners().isEmpty());
    }

    List<String> banners() {
        return boxes().stream().map(node -> texts(node).getFirst()).toList();
    }

    private List<Node> boxes() {
        return robot.lookup(".banner").queryAll().stream().filter(node -> node.getScene() == stage.getScene()).toList();
    }

    private static List<String> texts(Node box) {
        return ((javafx.scene.Parent) box).getChildrenUnmodifiable().stream().filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText()).toList();
    }

    /** Presses a button of a banner or a notice. */
    void press(String label) {
        var button = robot.lookup(node -> node instanceof Button b && b.getText().equals(label) && node.getScene() == stage.getScene()
                && (within(node, "banner") || within(node, "toast"))).queryButton();
        robot.interact(button::fire);
    }

    private static boolean within(Node node, String style) {
        for (var at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains(style)) {
                return true;
            }
        }
        return false;
    }

    /** Waits for a question with these words, and checks its buttons. */
    void asked(String words, String... buttons) {
        try {
            until(() -> dialogs.said.stream().anyMatch(said -> said.contains(words)));
        } catch (AssertionError e) {
            throw new AssertionError(dialogs.said.toString(), e);
        }
        if (buttons.length > 0) {
            assertEquals(List.of(buttons), dialogs.offered);
        }
        dialogs.said.forEach(SafetyRig::assertNoTwice);
    }

    /** No sentence stands twice in what is said. */
    private static void assertNoTwice(String said) {
        var sentences = List.of(said.replaceAll("\\s+", " ").split("(?<=[.?!]) |\n"));
        assertEquals(sentences.size(), sentences.stream().distinct().count(), said);
        assertFalse(said.contains("{"), said);
    }

    /** A copy of the recovery store as a crash at this moment leaves it, once it holds edits. */
    Path crash() {
        var last = new Path[1];
        until(() -> {
            last[0] = copy(folder.resolve("state"), folder.resolve("crash" + crashes++));
            var store = RecoveryStore.open(List.of(last[0]), InstantSource.system());
            return !new Keepers(() -> store).findings().unsaved().isEmpty();
        });
        return last[0];
    }

    private static Path copy(Path from, Path to) {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                if (Files.exists(file)) {
                    Files.copy(file, to.resolve(from.relativize(file).toString()));
                }
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the program, and starts it again on the recovery store that a crash left. */
    void startAfterCrash(Path store, Path... files) throws Exception {
        stop();
        assertTrue(Files.isDirectory(store));
        start(List.of(store), files);
    }
}

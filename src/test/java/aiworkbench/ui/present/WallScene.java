package aiworkbench.ui.present;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

import aiworkbench.model.Document;
import aiworkbench.session.Session;
import aiworkbench.storage.JsonFormat;
import aiworkbench.text.Messages;
import aiworkbench.ui.Keyboard;
import aiworkbench.ui.common.Fxml;
import aiworkbench.ui.common.Look;
import aiworkbench.ui.common.Theme;

/** A wall in a scene without a window, of any size, with a clock that tests turn. On the FX thread. */
final class WallScene implements Surface, Backstage {

    final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-21T09:00:00Z"));
    final Session<?> session;
    final Presenting presenting;
    final WallController wall;
    final Scene scene;
    final Theme theme = new Theme(Look.DARK, 100);
    final Keyboard keys;
    final List<String> done = new ArrayList<>();
    private final Messages messages;
    private final double width;
    private final double height;

    WallScene(Document document, Locale locale, double width, double height) {
        this.messages = new Messages(locale);
        this.width = width;
        this.height = height;
        var count = new AtomicInteger();
        session = new Session<>(document, now::get, false);
        var edits = new WallEdits(session, () -> "new" + count.incrementAndGet());
        presenting = new Presenting(session, edits, messages, now::get, Optional.empty());
        var view = new Fxml(messages, Map.of()).load(new WallController(session, presenting, edits, messages, this));
        wall = view.controller();
        scene = new Scene(view.root(), width, height);
        theme.apply(scene);
        session.listen(_ -> wall.refresh());
        keys = new Keyboard(() -> scene);
        scene.getRoot().requestFocus();
        settle();
    }

    static WallScene of(Document document) {
        return new WallScene(document, Locale.UK, 1920, 1080);
    }

    static Document sample(String name) {
        try {
            return new JsonFormat().open(Files.readAllBytes(Path.of("assets/samples", name))).document();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lays everything out as a pulse would. */
    WallScene settle() {
        for (int i = 0; i < 3; i++) {
            var root = scene.getRoot();
            root.resize(width, height);
            root.applyCss();
            root.layout();
            wall.refresh();
        }
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return this;
    }

    /** The window of the person who leads, beside this wall. */
    Scene desk(double wide, double high) {
        var view = new Fxml(messages, Map.of()).load(new FacilitatorController(presenting, messages, wall));
        var desk = new Scene(view.root(), wide, high);
        theme.apply(desk);
        return desk;
    }

    String label(String id) {
        return ((Label) scene.lookup("#" + id)).getText();
    }

    /** What can be read on the cards, in their order. */
    List<String> texts() {
        return scene.getRoot().lookupAll(".wall-text").stream().map(node -> ((Text) node).getText()).toList();
    }

    /** Calls something with every text that can be seen: itself, and the size of its font. */
    void eachText(Consumer<Node> what) {
        each(scene.getRoot(), what);
    }

    private static void each(Node node, Consumer<Node> what) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Label label && !label.getText().isEmpty() || node instanceof Text text && !text.getText().isBlank()) {
            what.accept(node);
        }
        if (node instanceof Parent parent && !(node instanceof Label)) {
            parent.getChildrenUnmodifiable().forEach(child -> each(child, what));
        }
    }

    @Override
    public void leave() {
        done.add("leave");
    }

    @Override
    public void dress() {
        theme.change(presenting.light() ? Look.CONTRAST : Look.DARK, 100);
    }

    @Override
    public void toKeyboard() {
        done.add("keyboard");
    }

    @Override
    public boolean alone() {
        return true;
    }

    @Override
    public void changed() {
        // There is no other window.
    }

    @Override
    public Backstage backstage() {
        return this;
    }

    @Override
    public boolean plan() {
        return done.add("plan");
    }

    @Override
    public void aside(String list, String text) {
        done.add(list + ": " + text);
    }

    @Override
    public void save() {
        done.add("save");
    }

    @Override
    public String state() {
        return session.dirty() ? messages.text("main.state.edited") : messages.text("main.state.saved");
    }

    @Override
    public void exportSummary(Consumer<String> told) {
        done.add("export");
        told.accept("summary.pdf");
    }
}

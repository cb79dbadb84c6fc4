package aiworkbench.ui.common.form;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;

import aiworkbench.edit.Lens;
import aiworkbench.model.Document;
import aiworkbench.model.Link;
import aiworkbench.session.Session;
import aiworkbench.session.Workspace;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.Dialogs;
import aiworkbench.ui.common.EditorContext;
import aiworkbench.ui.common.Look;
import aiworkbench.ui.common.Theme;

/** An open document with a clock that a test moves, and a window to show a form of it. */
final class Fixture<D extends Document> {

    final Session<D> session;
    final EditorContext<D> editor;
    final List<Link> followed = new ArrayList<>();
    private final AtomicInteger ids = new AtomicInteger();
    private Instant now = Instant.EPOCH;

    Fixture(D document, boolean readOnly, Document... others) {
        session = new Session<>(document, () -> now, readOnly);
        var workspace = Workspace.empty().with(Path.of("0"), document);
        for (int i = 0; i < others.length; i++) {
            workspace = workspace.with(Path.of(String.valueOf(i + 1)), others[i]);
        }
        var all = workspace;
        var messages = new Messages(Locale.UK);
        editor = new EditorContext<>(session, messages, () -> "new" + ids.incrementAndGet(), () -> now, () -> all, followed::add,
                new Dialogs(() -> null, messages));
    }

    /** Lets so much time pass that typing no longer merges. */
    void wait10s() {
        now = now.plusSeconds(10);
    }

    <E extends Record> FormView<D, E> show(Stage stage, Lens<D, E> place, Class<E> type) {
        var view = new FormView<>(editor, place, type);
        var scroll = new ScrollPane((Parent) view.node());
        scroll.setFitToWidth(true);
        stage.setScene(new Scene(scroll, 400, 900));
        new Theme(Look.LIGHT, 100).apply(stage.getScene());
        stage.show();
        return view;
    }

    /** The control of a field: the first that can have the focus inside its box. */
    static Node field(Stage stage, String recordAndComponent) {
        return stage.getScene().getRoot().lookup("#" + recordAndComponent);
    }
}

package aiworkbench.ui.common.form;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

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

    Fixture(D document, boolean readOnly, Document... others) {
        session = new Session<>(document, () -> Instant.EPOCH, readOnly);
        var workspace = Workspace.empty().with(Path.of("0"), document);
        for (int i = 0; i < others.length; i++) {
            workspace = workspace.with(Path.of(String.valueOf(i + 1)), others[i]);
        }
        var all = workspace;
        var messages = new Messages(Locale.UK);
        editor = new EditorContext<>(session, messages, () -> "new" + ids.incrementAndGet(), () -> Instant.EPOCH, () -> all, followed::add,
                new Dialogs(() -> null, messages));
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

    /** All nodes inside the box of a field, such as {@code Risk-cause}. */
    static Stream<Node> nodes(Stage stage, String field) {
        return all(stage.getScene().getRoot().lookup("#" + field));
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(Fixture::all))
                : Stream.of(node);
    }
}

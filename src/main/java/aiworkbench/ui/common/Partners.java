package aiworkbench.ui.common;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.geometry.Point2D;

import aiworkbench.model.Document;
import aiworkbench.model.Layout;
import aiworkbench.session.Session;

/** What an editor can do outside its own document: reach the other documents of the product, and tell and ask in passing. */
public interface Partners {

    /**
     * Hands on the session of the document of a kind that belongs to the same product. It is opened if it is not open, and made if there
     * is none; the document in front stays in front.
     *
     * @param from a document of the product
     * @param then is not called if the document cannot be opened or is for reading only; the user is told why
     */
    <E extends Document> void reach(Class<E> kind, Document from, Consumer<Session<E>> then);

    /** The open document at a point of the scene. */
    Optional<Place> at(Point2D scene);

    /**
     * Where something that is dragged may be let go.
     *
     * @param session of the document there
     * @param view of the document if that is what is there; empty at its tab
     */
    record Place(Session<?> session, Optional<Editor<?>> view) {}

    /** Brings an open document to the front, as while something is dragged to it. */
    void show(Session<?> session);

    /** Asks for a layout file and hands on what it holds. A file that is no layout is explained to the user instead. */
    void readLayout(Consumer<Layout> then);

    /** Asks where a layout shall go, and writes it as a file that {@link #readLayout} takes. The user is told how that went. */
    void saveLayout(Layout layout);

    /** Says in passing what was done. With a way to go there. */
    void tell(String text, String action, Runnable go);

    /** Nobody: an editor on its own. */
    static Partners none() {
        return new Partners() {
            @Override
            public <E extends Document> void reach(Class<E> kind, Document from, Consumer<Session<E>> then) {
                // There is nobody.
            }

            @Override
            public Optional<Place> at(Point2D scene) {
                return Optional.empty();
            }

            @Override
            public void show(Session<?> session) {
                // There is no other.
            }

            @Override
            public void readLayout(Consumer<Layout> then) {
                // There are no files.
            }

            @Override
            public void saveLayout(Layout layout) {
                // There are no files.
            }

            @Override
            public void tell(String text, String action, Runnable go) {
                // There is nobody to listen.
            }
        };
    }
}

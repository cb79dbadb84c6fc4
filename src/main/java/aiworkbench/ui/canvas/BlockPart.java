package aiworkbench.ui.canvas;

import java.util.Set;

import javafx.scene.Node;

import aiworkbench.model.Canvas;

/** What a block or a section shows besides notes: a view of some components of the canvas. */
interface BlockPart {

    Node node();

    /** Shows the canvas as it is; parts that are the same instance as before need no work. */
    void show(Canvas canvas);

    /** Paths of the places that can be changed through it. */
    Set<String> edits();

    /** Whether it stands above the notes of its block. */
    default boolean first() {
        return true;
    }

    /** Whether it shows an element with this id. */
    default boolean has(String element) {
        return false;
    }

    /** Selects and focuses an element that this part shows; false if it shows no such element. */
    default boolean reveal(String element) {
        return false;
    }
}

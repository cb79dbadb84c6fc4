package aiworkbench.ui.risk;

import javafx.scene.Node;

import aiworkbench.model.RiskMatrix;

/** A smaller part of a matrix that folds away below the grid. */
interface Section {

    Node node();

    /** Shows a matrix, touching only what differs. */
    void show(RiskMatrix matrix);

    /** How much there is, for the heading; may be empty. */
    default String count(RiskMatrix matrix) {
        return "";
    }

    /** Brings the keyboard to an element; false if the section does not hold it. */
    default boolean reveal(String id) {
        return false;
    }

    /** Reads again what other documents say. */
    default void othersChanged() {}

    /** Stops following the session. */
    default void close() {}
}

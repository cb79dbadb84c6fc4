package aiworkbench.ui.risk;

import javafx.scene.Node;

import aiworkbench.model.RiskMatrix;

/** A smaller part of a matrix that folds away below the grid. */
interface Section {

    Node node();

    /** Shows a matrix, touching only what differs. */
    void show(RiskMatrix matrix);

    /** How much there is, for the heading; may be empty. */
    String count(RiskMatrix matrix);

    /** Brings the keyboard to an element; false if the section does not hold it. */
    boolean reveal(String id);

    /** Reads again what other documents say. */
    default void othersChanged() {}

    /** Stops following the session. */
    default void close() {}
}

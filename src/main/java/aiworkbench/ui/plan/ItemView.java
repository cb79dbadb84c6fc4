package aiworkbench.ui.plan;

import javafx.scene.Node;

import aiworkbench.model.Plan;

/** One way to show the items: timeline, table or board. */
interface ItemView {

    Node node();

    /** Shows a plan; parts that did not change stay as they are. */
    void show(Plan plan);

    /** Puts the keyboard focus on an item and scrolls to it; an unknown id does nothing. */
    void focus(String id);

    /** Puts the focus where the Tab key enters the view. */
    void focusFirst();

    /** Lets the title of an item be typed in place. */
    void rename(String id);
}

package aiworkbench.ui.present;

/** What a wall hangs on: its windows, and the program behind them. Used on the FX thread. */
interface Surface {

    /** Ends presenting. */
    void leave();

    /** Called when the wall shall be light or dark. */
    void dress();

    /** Brings the wall to the keyboard. */
    void toKeyboard();

    /** Whether there is no other screen for the person who leads. */
    boolean alone();

    /** Called when something has changed that the person who leads sees too. */
    void changed();

    /** The window behind the wall. */
    Backstage backstage();

    /** Sends what is to be done to the plan of the product; false if all of it is there. */
    boolean plan();

    /** Puts a line into a list of the canvas of the product. */
    void aside(String list, String text);

}

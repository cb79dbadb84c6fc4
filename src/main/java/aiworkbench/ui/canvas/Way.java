package aiworkbench.ui.canvas;

/** A way to walk on a board. */
enum Way {
    UP,
    DOWN,
    LEFT,
    RIGHT,
    FIRST,
    LAST
}

package aiworkbench.model;

/** Where a metric should go. */
public enum Direction {
    /** Higher is better. */
    UP,
    /** Lower is better. */
    DOWN,
    /** Must stay where it is. */
    KEEP
}

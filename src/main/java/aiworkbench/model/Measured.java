package aiworkbench.model;

/** How a metric is measured. */
public enum Measured {
    /** On recorded data: how good it could be. */
    OFFLINE,
    /** In real use: how good it is. */
    ONLINE
}

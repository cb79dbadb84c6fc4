package aiworkbench.model;

/** What is decided about a risk. */
public enum Treatment {
    /** The risk is removed. */
    AVOID,
    /** Mitigations lower likelihood or impact. */
    REDUCE,
    /** Another party carries part of it. */
    SHARE,
    /** It stays as it is, with approver, reason and expiry. */
    ACCEPT
}

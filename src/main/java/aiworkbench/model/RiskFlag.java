package aiworkbench.model;

/** Facts about a risk that rules read. */
public enum RiskFlag {
    /** The act affects people. */
    AFFECTS_PEOPLE,
    /** The act cannot be undone. */
    IRREVERSIBLE,
    /** Must be reduced before launch. */
    BEFORE_LAUNCH
}

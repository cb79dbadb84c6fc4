package aiworkbench.model;

/** Tier of the EU AI Act that the team assigned. */
public enum Tier {
    /** Art. 5. */
    PROHIBITED,
    /** Art. 6 with Annex I or III. */
    HIGH_RISK,
    /** Art. 50. */
    TRANSPARENCY,
    /** None of these. */
    MINIMAL
}

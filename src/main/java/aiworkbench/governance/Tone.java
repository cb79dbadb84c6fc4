package aiworkbench.governance;

/** How grave a level looks: five steps that every grid's levels are mapped onto. */
public enum Tone {
    /** The mildest of five levels. */
    VERY_LOW,
    /** Mild. */
    LOW,
    /** In the middle. */
    MODERATE,
    /** Grave. */
    HIGH,
    /** The gravest of four or more levels. */
    EXTREME
}

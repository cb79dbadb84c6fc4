package aiworkbench.model;

/** Who stays in control of a decision, strongest first. */
public enum Oversight {
    /** Human in the loop: a person decides each case. */
    HITL,
    /** Human on the loop: a person watches and can stop it. */
    HOTL,
    /** Human in command: a person sets limits and reviews samples. */
    HIC
}

package aiworkbench.governance;

/** A word of the product with its title and, where it needs one, its meaning. */
public record Term(String id, String title, String meaning) implements Entry {}

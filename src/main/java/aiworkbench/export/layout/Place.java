package aiworkbench.export.layout;

/**
 * A section and where it begins.
 *
 * @param page from 0
 */
record Place(String title, String anchor, int page) {}

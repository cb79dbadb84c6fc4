package aiworkbench.ui.versions;

import aiworkbench.model.Document;

/**
 * One version to be compared.
 *
 * @param name where it comes from, such as "In the file"
 */
public record Version(String name, Document document) {}

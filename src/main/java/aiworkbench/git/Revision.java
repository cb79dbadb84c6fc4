package aiworkbench.git;

import java.time.Instant;

/**
 * A commit that changed a document.
 *
 * @param id of the commit
 * @param path of the document in it, below the top of the work tree
 * @param message its first line
 * @param size of the document, in bytes
 */
public record Revision(String id, String path, Instant time, String author, String message, long size) {}

package aiworkbench.ui.main;

import java.nio.file.Path;
import java.time.Instant;

import aiworkbench.model.DocumentKind;

/**
 * A document that was open not long ago.
 *
 * @param path its file
 * @param kind its kind
 * @param product the product's name when it was last opened or saved
 * @param opened when that was
 */
public record Recent(Path path, DocumentKind kind, String product, Instant opened) {}

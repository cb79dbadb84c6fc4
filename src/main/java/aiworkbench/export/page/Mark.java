package aiworkbench.export.page;

/** One visible or active thing on a page. */
public sealed interface Mark extends Content permits TextRun, Missing, Box, Line, Path, Link, Anchor {
}

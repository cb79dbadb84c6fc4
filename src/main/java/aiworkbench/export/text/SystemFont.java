package aiworkbench.export.text;

import java.nio.file.Path;

/**
 * A font of the operating system that may be embedded.
 *
 * @param index which font of a collection, 0 for a file with one font
 * @param trueType whether the outlines are TrueType ones
 * @param variable whether it has axes, of which only the default is used
 * @param weight 100 to 900, 400 is regular
 */
record SystemFont(Path file, int index, boolean trueType, boolean variable, int weight, boolean italic,
        boolean fixedWidth) {
}

/**
 * Turns words into lines of glyphs in every script, with the fonts of the program first and those of the operating
 * system last.
 */
package aiworkbench.export.text;

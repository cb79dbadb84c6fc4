/**
 * What a page is made of: marks in reading order under tags, as plain values that every writer understands.
 * Lengths are in points (1/72 inch); the origin is the top left corner of the page and y grows downwards.
 */
package aiworkbench.export.page;

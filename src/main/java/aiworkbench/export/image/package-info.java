/**
 * Pages as pictures: PNG, SVG, and an image in memory for previews.
 */
package aiworkbench.export.image;

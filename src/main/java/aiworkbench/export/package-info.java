/**
 * Documents as pages and files to hand on: layout once, then PDF, PNG and SVG from the same pages.
 */
package aiworkbench.export;

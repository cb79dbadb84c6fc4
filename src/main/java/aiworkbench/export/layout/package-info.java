/** Lays documents out on pages: pure functions from a document to marks, with text measured by one shaper. */
package aiworkbench.export.layout;

/** Shows versions of a document: two side by side, three to be brought together, and those of earlier days. */
package aiworkbench.ui.versions;

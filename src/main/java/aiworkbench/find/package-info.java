/** Finds texts in documents by their words, without regard to case and accents. Pure: no files, no window. */
package aiworkbench.find;

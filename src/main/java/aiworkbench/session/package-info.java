/** What the program remembers while documents are open: undo history, saved state, and the documents of a folder with their links. */
package aiworkbench.session;

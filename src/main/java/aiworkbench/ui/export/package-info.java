/** Choosing how a document is exported, with a preview that is the pages themselves. */
package aiworkbench.ui.export;

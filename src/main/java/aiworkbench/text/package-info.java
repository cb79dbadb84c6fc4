/** Looks up the sentences that users read. Knows nothing about documents, windows or files. */
package aiworkbench.text;

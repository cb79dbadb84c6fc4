/** Tables of how the documents of a product hang together: risks, metrics and notes, and what answers for each of them. */
package aiworkbench.export.trace;

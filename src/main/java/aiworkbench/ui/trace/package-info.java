/** Shows how the documents of a product hang together, as tables that lead to what they name. */
package aiworkbench.ui.trace;

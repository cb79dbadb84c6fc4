/**
 * The three kinds of document as immutable records. An invalid record cannot exist; nothing here does I/O.
 */
package aiworkbench.model;

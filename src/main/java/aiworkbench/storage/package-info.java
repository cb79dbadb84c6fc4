/**
 * Documents as files: reads strictly, writes stably, and replaces a file as a whole or not at all.
 */
package aiworkbench.storage;

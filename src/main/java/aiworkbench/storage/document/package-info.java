/** Documents as files: opening and saving them step by step, so that nothing is lost. */
package aiworkbench.storage.document;

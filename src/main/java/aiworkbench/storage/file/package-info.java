/** Files of any kind, read whole and replaced as a whole or not at all. */
package aiworkbench.storage.file;

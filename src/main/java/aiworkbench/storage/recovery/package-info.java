/**
 * What is kept so that nothing is lost: earlier images of each document, edits that are not saved yet, saves that broke off, and
 * locks. Knows bytes, not documents; its places are on the local disk of one user.
 */
package aiworkbench.storage.recovery;

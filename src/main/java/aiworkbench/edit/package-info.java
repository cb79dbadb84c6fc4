/** Pure edits: functions from a document to the next one. The same instance comes back when nothing changed. */
package aiworkbench.edit;

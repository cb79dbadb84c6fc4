/** Questions with their answers, one by one and as checklists that fold, for every kind of document. */
package aiworkbench.ui.common.answers;

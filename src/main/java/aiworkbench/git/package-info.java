/** Documents in a Git repository: how they stand, their history, and merging of branches element by element. No hook is ever run. */
package aiworkbench.git;

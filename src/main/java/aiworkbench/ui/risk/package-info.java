/** The editor of a risk matrix: grid, register, library, choice of grid, and the smaller parts below. */
package aiworkbench.ui.risk;

/** What the workbench knows: shipped content, risk grids, packs, the risk library and pure calculations. Data and functions, no state. */
package aiworkbench.governance;

/**
 * Differences of two documents by element id: stored as patches, merged three ways, listed for people. Pure: works on plain trees
 * and knows neither files nor clocks.
 */
package aiworkbench.storage.merge;

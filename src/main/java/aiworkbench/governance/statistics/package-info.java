/** The statistics behind ratings, losses, experiments and fairness: small pure functions, each with its source. */
package aiworkbench.governance.statistics;

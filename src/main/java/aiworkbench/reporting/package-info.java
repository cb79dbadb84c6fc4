/** Gathers what a product report says beyond its documents: what a review found, and what changed since an earlier state. */
package aiworkbench.reporting;

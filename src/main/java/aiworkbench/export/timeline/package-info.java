/** Places the items of a plan on a timeline so that nothing overlaps; for the window and for pages alike. */
package aiworkbench.export.timeline;

/** The 90-day plan: timeline, table and board of the same items, with roadmap, experiments and checklists below. */
package aiworkbench.ui.plan;

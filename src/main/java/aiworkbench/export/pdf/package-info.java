/**
 * Pages as PDF: tagged, searchable in every script, the same bytes for the same job, with the document inside.
 */
package aiworkbench.export.pdf;

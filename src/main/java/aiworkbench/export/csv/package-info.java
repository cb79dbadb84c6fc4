/** Writes tables as CSV after RFC 4180 that no spreadsheet mistakes for formulas. */
package aiworkbench.export.csv;

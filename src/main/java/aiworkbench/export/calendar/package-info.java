/** Writes the dates of a plan as a calendar (iCalendar, RFC 5545) that other programs subscribe to or import. */
package aiworkbench.export.calendar;

/** Shows documents on a wall, large and part by part, for workshops: live notes, votes, scripts, a parking lot, a summary. Everything goes through the same session. */
package aiworkbench.ui.present;

/** Shows documents on a wall, large and block by block, with live notes, votes and a timer. Everything goes through the same session. */
package aiworkbench.ui.present;

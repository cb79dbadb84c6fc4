/** The window: starts it and wires its parts together. */
package aiworkbench.ui;

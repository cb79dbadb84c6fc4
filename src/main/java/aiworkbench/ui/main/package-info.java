/** The window around the editors: top bar, workspace pane, tabs, start page, side pane and status bar, and what opening, saving and closing ask. */
package aiworkbench.ui.main;

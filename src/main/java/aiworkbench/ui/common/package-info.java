/** What every view of the window shares: loading of FXML, forms, dialogs, background tasks, theme and icons. */
package aiworkbench.ui.common;

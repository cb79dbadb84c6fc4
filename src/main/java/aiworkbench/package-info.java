/** Entry point of the workbench: a verb goes to the command line, files or nothing to the window. */
package aiworkbench;

/** Says in words what differs between documents, for the window, the command line and pages alike. */
package aiworkbench.compare;

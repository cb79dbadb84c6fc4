/** The command line: one class per verb. Verbs work on files, write results to standard output and all else to standard error. */
package aiworkbench.cli;

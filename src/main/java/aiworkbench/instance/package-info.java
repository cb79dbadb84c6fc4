/** One window for each person and screen: a later start of the program hands its files to the one that runs. */
package aiworkbench.instance;

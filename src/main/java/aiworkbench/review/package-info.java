/** Reads documents and says what is wrong with them. Rules are pure: the same documents and date give the same findings. */
package aiworkbench.review;

/** Writes documents as GitHub-flavoured Markdown, with everything that has a meaning in Markdown escaped. */
package aiworkbench.export.markdown;

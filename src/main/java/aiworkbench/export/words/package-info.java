/** Puts documents into words: titles for ids and links, dates and enums in the document's language, records as labels and values. */
package aiworkbench.export.words;

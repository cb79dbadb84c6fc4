/** Tables as spreadsheets write them: text of rows and columns becomes rows with numbers, whatever separates and encodes it. */
package aiworkbench.storage.table;

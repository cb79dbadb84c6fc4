package aiworkbench.storage.table;

import aiworkbench.storage.Complaint;

/**
 * What is said about a row that does not become what it says.
 *
 * @param row as a spreadsheet counts
 * @param leftOut true if nothing becomes of the row; false if something of it was changed or left away
 * @param why in words for the user
 */
public record Remark(int row, boolean leftOut, Complaint why) {

    /** Nothing becomes of a row. */
    public static Remark leftOut(int row, String key, Object... args) {
        return new Remark(row, true, Complaint.about(key, args));
    }

    /** Something of a row was changed. */
    public static Remark changed(int row, String key, Object... args) {
        return new Remark(row, false, Complaint.about(key, args));
    }
}

package aiworkbench.ui.common.form;

import aiworkbench.edit.Lens;

/** Reads components of records by name. */
final class Records {

    private Records() {}

    @SuppressWarnings("unchecked")
    static <A> A read(Record record, String component) {
        return (A) Lens.field((Class<Record>) record.getClass(), component).get(record);
    }
}

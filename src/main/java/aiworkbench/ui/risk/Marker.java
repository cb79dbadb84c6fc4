package aiworkbench.ui.risk;

/**
 * One mark of a risk on the grid.
 *
 * @param risk id of the risk
 * @param code what it reads
 * @param kind what it stands for
 * @param at where it is
 */
record Marker(String risk, String code, Kind kind, Cell at) {

    /** What a mark stands for: the rating that moving it changes. */
    enum Kind {
        /** Before any mitigation: a solid dot. */
        INHERENT(Shown.INHERENT),
        /** With the mitigations that are done: a dashed ring. */
        CURRENT(Shown.CURRENT),
        /** With the planned mitigations too: a dashed ring. */
        TARGET(Shown.TARGET),
        /** On a day of the plan: a dashed ring that cannot be moved, since it follows from the plan. */
        DAY(Shown.DAY);

        private final Shown rating;

        Kind(Shown rating) {
            this.rating = rating;
        }

        /** The rating that it marks. */
        Shown rating() {
            return rating;
        }
    }

    /** Names the mark among all marks. */
    String key() {
        return kind + " " + risk;
    }
}

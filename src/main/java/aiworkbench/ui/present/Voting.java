package aiworkbench.ui.present;

import java.util.OptionalInt;

/**
 * A round of dot voting. A value: each change makes a new one. What was given is counted in the document, so that undo gives votes back.
 *
 * @param people who vote; 0 if nobody counts them, and then there is no end of votes
 * @param each votes of each of them, 1 to {@value #MOST_EACH}
 * @param before votes that were there when the round began
 * @param on whether it is going on: cards then carry numbers
 */
record Voting(int people, int each, int before, boolean on) {

    static final int MOST_EACH = 10;
    static final int MOST_PEOPLE = 99;
    private static final int USUAL_EACH = 3;

    /** Before anybody said how many vote. */
    static Voting none(int now) {
        return new Voting(0, USUAL_EACH, now, false);
    }

    /** One more or fewer people. */
    Voting people(int more) {
        return new Voting(Math.clamp(people + more, 0, MOST_PEOPLE), each, before, on);
    }

    /** More or fewer votes for each. */
    Voting each(int more) {
        return new Voting(people, Math.clamp(each + more, 1, MOST_EACH), before, on);
    }

    /** Begins to count from the votes that are there now. */
    Voting begin(int now) {
        return new Voting(people, each, now, true);
    }

    /** Goes on where it was, or rests. */
    Voting on(boolean going) {
        return new Voting(people, each, before, going);
    }

    /** Votes given in this round. */
    int given(int now) {
        return Math.max(0, now - before);
    }

    /** Votes that everybody has together; empty if nobody counts. */
    OptionalInt all() {
        return people == 0 ? OptionalInt.empty() : OptionalInt.of(people * each);
    }

    /** Votes that are left; empty if nobody counts. */
    OptionalInt left(int now) {
        return people == 0 ? OptionalInt.empty() : OptionalInt.of(Math.max(0, people * each - given(now)));
    }

    /** Whether one more vote may be given. */
    boolean allows(int now) {
        return !on || people == 0 || given(now) < people * each;
    }
}

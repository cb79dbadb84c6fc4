package aiworkbench.ui.main;

import java.util.List;

import aiworkbench.ui.common.Toast;

/**
 * A sentence above a document that stays until it is dealt with.
 *
 * @param about what it is about; a new banner about the same replaces the old one
 * @param actions what can be done about it; each one takes the banner away
 */
record Banner(About about, Weight weight, String text, List<Toast.Action> actions) {

    /** What a banner is about. */
    enum About { FILE_FORMAT, RECOVERY, MISMATCH, OUTSIDE, SAVING, SIBLINGS, PROTECTION, ELSEWHERE, FOREIGN, CONFLICTS, MARKED }

    /** How much it matters. */
    enum Weight { INFO, WARNING, DANGER }

    Banner {
        actions = List.copyOf(actions);
    }

    /** One that only tells. */
    static Banner info(About about, String text, Toast.Action... actions) {
        return new Banner(about, Weight.INFO, text, List.of(actions));
    }

    /** One that something should be done about. */
    static Banner warning(About about, String text, Toast.Action... actions) {
        return new Banner(about, Weight.WARNING, text, List.of(actions));
    }

    /** One about work in danger. */
    static Banner danger(About about, String text, Toast.Action... actions) {
        return new Banner(about, Weight.DANGER, text, List.of(actions));
    }
}

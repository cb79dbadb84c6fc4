package aiworkbench.ui.main;

import aiworkbench.storage.StorageProblem;

/** What went wrong with a file, in words for the user. */
final class Failures {

    private Failures() {}

    /**
     * The sentence of a failure.
     *
     * @throws IllegalStateException if it is no problem of storage but a mistake in the program
     */
    static String words(Throwable failure, Surroundings around) {
        if (failure instanceof StorageProblem problem) {
            return problem.complaint().text(around.messages());
        }
        throw new IllegalStateException("Unexpected failure", failure);
    }
}

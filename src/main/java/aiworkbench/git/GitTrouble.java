package aiworkbench.git;

import aiworkbench.text.Messages;
import java.io.IOException;

/** Why Git cannot do something now. Nothing was changed. */
public final class GitTrouble extends IOException {

    private static final long serialVersionUID = 1L;

    /** What is in the way. */
    public enum Why {
        /** The other repository cannot be reached. */
        NETWORK,
        /** The other repository wants a name or key that Git does not have. */
        ACCESS,
        /** Nothing shows that the server of the other repository is the right one. */
        STRANGER,
        /** The other repository has commits that are not here. */
        REFUSED,
        /** No branch is checked out. */
        DETACHED,
        /** Another program works on the repository, or broke off. */
        LOCKED,
        /** A merge by another program is not finished. */
        UNMERGED,
        /** Documents have conflicts that nobody has decided. */
        UNDECIDED,
        /** The repository belongs to another user. */
        OWNER,
        /** A file lies outside, behind a link. */
        LINK,
        /** There are changes that are not in a commit. */
        UNCOMMITTED,
        /** A file that is no document was changed on both sides. */
        OTHER_FILE,
        /** There is no such commit. */
        NO_COMMIT,
        /** A commit has no such file. */
        NOT_IN_COMMIT,
        /** A document cannot be read. */
        UNREADABLE,
        /** The branch has no counterpart in another repository. */
        NO_REMOTE,
        /** The git program is missing. */
        NO_PROGRAM,
        /** Somebody stopped it. */
        STOPPED,
        /** Git says something else. */
        OTHER
    }

    private final Why why;
    private final String detail;

    /** Trouble with something. */
    public GitTrouble(Why why, String detail) {
        super(why + " " + detail);
        this.why = why;
        this.detail = detail;
    }

    public Why why() {
        return why;
    }

    /** One sentence for people, and what to do. */
    public String sentence(Messages messages) {
        return messages.text(switch (why) {
            case NETWORK -> "git.trouble.network";
            case ACCESS -> "git.trouble.access";
            case STRANGER -> "git.trouble.stranger";
            case REFUSED -> "git.trouble.refused";
            case DETACHED -> "git.trouble.detached";
            case LOCKED -> "git.trouble.locked";
            case UNMERGED -> "git.trouble.unmerged";
            case UNDECIDED -> "git.trouble.undecided";
            case OWNER -> "git.trouble.owner";
            case LINK -> "git.trouble.link";
            case UNCOMMITTED -> "git.trouble.uncommitted";
            case OTHER_FILE -> "git.trouble.otherFile";
            case NO_COMMIT -> "git.trouble.noCommit";
            case NOT_IN_COMMIT -> "git.trouble.notInCommit";
            case UNREADABLE -> "git.trouble.unreadable";
            case NO_REMOTE -> "git.trouble.noRemote";
            case NO_PROGRAM -> "git.trouble.noProgram";
            case STOPPED -> "git.trouble.stopped";
            case OTHER -> "git.trouble.other";
        }, detail);
    }
}

package aiworkbench.git;

import java.util.Optional;
import java.util.Set;

/**
 * How a work tree stands to its repository and to the one it is shared through.
 *
 * @param branch empty if none is checked out
 * @param changed files that differ from the last commit, below the top of the work tree
 * @param fresh documents that no commit holds
 * @param ahead commits that the other repository does not have, as far as is known; 0 if there is none
 * @param behind commits that only the other repository has, as far as is known
 */
public record State(Optional<String> branch, Set<String> changed, Set<String> fresh, int ahead, int behind) {

    public State {
        changed = Set.copyOf(changed);
        fresh = Set.copyOf(fresh);
    }
}

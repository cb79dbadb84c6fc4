package aiworkbench.git;

import java.util.Map;

/**
 * What came of bringing the commits of others in.
 *
 * @param commits how many came in; 0 if there were none
 * @param open how many conflicts are open, by the path of the document
 */
public record Joined(int commits, Map<String, Integer> open) {

    public Joined {
        open = Map.copyOf(open);
    }
}

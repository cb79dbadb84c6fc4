package aiworkbench.model;

import java.util.Map;

/**
 * A fact told as a proposal: fact, where it happens, proposal, expected effect.
 */
public record DataStory(
        String fact,
        String where,
        String proposal,
        String effect,
        Map<String, Object> unknown) {

    public DataStory {
        Require.present(fact, "fact");
        Require.present(where, "where");
        Require.present(proposal, "proposal");
        Require.present(effect, "effect");
        unknown = Require.members(unknown);
    }

    /** No story yet. */
    public static DataStory empty() {
        return new DataStory("", "", "", "", Map.of());
    }
}

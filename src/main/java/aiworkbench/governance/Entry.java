package aiworkbench.governance;

import java.util.List;
import java.util.Optional;

/** A piece of shipped content with a stable id that is never reused. */
public interface Entry {

    String id();

    /** The entry with this id, if the list has it. */
    static <T extends Entry> Optional<T> find(List<T> entries, String id) {
        // A plain loop: rules look up entries by the thousand.
        for (var entry : entries) {
            if (entry.id().equals(id)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** The entry with this id. Fails when there is none, which only a mistake in the shipped files can cause. */
    static <T extends Entry> T get(List<T> entries, String id) {
        return find(entries, id).orElseThrow(() -> new IllegalArgumentException("no content with the id " + id));
    }
}

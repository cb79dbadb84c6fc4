package aiworkbench.model;

import java.util.Map;

/**
 * An entry of a dated pack, such as LLM07 of 2026.
 *
 * @param pack id of the pack, with its edition
 * @param entry id inside the pack
 */
public record Reference(
        String pack,
        String entry,
        String note,
        Map<String, Object> unknown) {

    public Reference {
        Require.present(pack, "pack");
        Require.present(entry, "entry");
        Require.present(note, "note");
        unknown = Require.members(unknown);
    }
}

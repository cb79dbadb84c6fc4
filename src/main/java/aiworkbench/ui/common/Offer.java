package aiworkbench.ui.common;

import java.util.List;
import java.util.Optional;

import aiworkbench.find.Folded;

/**
 * One line of a {@link QuickPick}.
 *
 * @param icon before it, with the style class that colours it
 * @param title what it is
 * @param marks parts of the title that fit what was typed
 * @param detail where it is, or empty
 * @param keys that do the same, or empty
 * @param take what choosing it does
 */
public record Offer(Optional<Badge> icon, String title, List<Folded.Part> marks, String detail, String keys, Runnable take) {

    /** An icon with the style class that colours it. */
    public record Badge(Icon icon, String style) {}
}

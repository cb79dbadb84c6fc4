package aiworkbench.ui.common;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import aiworkbench.model.PlanItem;
import aiworkbench.text.Messages;

/** Says in one sentence why items cannot wait for each other in a circle. */
public final class CircleWords {

    private static final int MOST = 6;

    private CircleWords() {}

    /**
     * The sentence that names a circle.
     *
     * @param circle from an item back to itself, at least two
     */
    public static String of(List<PlanItem> circle, Messages messages) {
        var names = circle.stream().map(item -> messages.text("plan.circle.name", item.title().isBlank() ? messages.text("plan.untitled") : item.title())).toList();
        if (names.size() == 2) {
            return messages.text("plan.circle.itself", names.getFirst());
        }
        var steps = IntStream.range(1, Math.min(names.size(), MOST)).mapToObj(i -> messages.text("plan.circle.step", names.get(i)))
                .collect(Collectors.joining());
        var rest = names.size() > MOST ? messages.text("plan.circle.more", names.size() - 1 - MOST) + messages.text("plan.circle.step", names.getLast()) : "";
        return messages.text("plan.circle", names.getFirst(), names.getFirst() + steps + rest);
    }
}

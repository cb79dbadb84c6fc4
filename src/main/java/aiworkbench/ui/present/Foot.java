package aiworkbench.ui.present;

import java.time.Duration;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import aiworkbench.text.Messages;

/** The words below a wall. */
final class Foot {

    private final Presenting presenting;
    private final Messages messages;

    Foot(Presenting presenting, Messages messages) {
        this.presenting = presenting;
        this.messages = messages;
    }

    /** Minutes and seconds, with a minus once time is over. */
    static String clock(Duration left) {
        var time = left.abs();
        return "%s%02d:%02d".formatted(left.isNegative() ? "−" : "", time.toMinutes(), time.toSecondsPart());
    }

    String votes() {
        if (!presenting.canvas() || presenting.slide().kind() != Slide.Kind.PART) {
            return "";
        }
        var voting = presenting.voting();
        return presenting.votesLeft().isPresent() && voting.on()
                ? messages.text("present.voting.left", voting.each(), presenting.votesLeft().getAsInt(), voting.all().orElse(0))
                : messages.text("present.voting", voting.each(), presenting.votesGiven());
    }

    /** Which part this is, and which page of it. */
    String place(int page, int pages) {
        int number = presenting.number().orElse(0);
        if (number == 0) {
            return pages > 1 ? messages.text("present.page", page + 1, pages) : "";
        }
        return pages > 1 ? messages.text("present.place.page", number, presenting.count(), page + 1, pages)
                : messages.text("present.place", number, presenting.count());
    }

    /**
     * Where the script stands; empty without one.
     *
     * @param alone whether there is no other screen that tells more
     * @param state how the document stands to its file
     */
    String strip(boolean alone, String state) {
        var pacing = presenting.time().pacing();
        if (pacing.script().isEmpty()) {
            return "";
        }
        if (presenting.time().due().isPresent()) {
            return messages.text("present.strip.due", presenting.time().due().get().text());
        }
        var now = pacing.now().orElseThrow();
        if (!alone) {
            return "";
        }
        var where = messages.text("present.strip", pacing.step() + 1, pacing.script().get().steps().size(), now.text());
        var then = pacing.next().map(next -> messages.text("present.strip.then", where, next.text())).orElse(where);
        return state.isEmpty() ? then : messages.text("present.strip.state", then, state);
    }

    /**
     * What the keys do here, as much of it as there is room for.
     *
     * @param hint the label that will show it, in this box
     * @param sign to be shown instead, if there is one
     */
    String fitting(HBox box, Label hint, String sign, boolean chosen, boolean typing) {
        if (!sign.isEmpty()) {
            return sign;
        }
        var full = messages.text(typing ? "present.keys.typing" : chosen ? "present.keys.chosen" : switch (presenting.slide().kind()) {
            case OUTCOME -> "present.keys.outcome";
            case SUMMARY -> "present.keys.summary";
            case LIST -> "present.keys.list";
            case PART -> presenting.canvas() ? "present.keys.write" : "present.keys.read";
        });
        if (box.getScene() == null) {
            return full;
        }
        box.getScene().getRoot().applyCss();
        double used = box.getSpacing() + box.getChildren().stream().filter(node -> node != hint && node instanceof Region && !(node.getClass() == Region.class))
                .mapToDouble(node -> node.prefWidth(-1) + box.getSpacing()).sum();
        hint.setText(full);
        return used + hint.prefWidth(-1) <= box.getWidth() || box.getWidth() <= 0 ? full : messages.text("present.keys.short");
    }
}

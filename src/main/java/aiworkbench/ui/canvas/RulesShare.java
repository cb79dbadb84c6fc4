package aiworkbench.ui.canvas;

import java.math.BigDecimal;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import aiworkbench.edit.Lens;
import aiworkbench.model.Approach;
import aiworkbench.model.Canvas;
import aiworkbench.text.Messages;

/** What the share of the wanted gain that plain rules reach says about the approach. */
final class RulesShare extends ShownPart<Approach> {

    /** From this share on, rules are the better start. */
    private static final BigDecimal ENOUGH = new BigDecimal("0.8");

    private final Messages messages;
    private final Label root = new Label();

    RulesShare(Messages messages) {
        super(Lens.field(Canvas.class, "approach"));
        this.messages = messages;
        root.setWrapText(true);
        root.setMinHeight(Region.USE_PREF_SIZE);
        root.setMaxWidth(Double.MAX_VALUE);
        root.getStyleClass().add("conclusion");
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    void draw(Approach approach) {
        root.getStyleClass().removeAll("warning", "good");
        approach.rulesShare().ifPresentOrElse(share -> {
            boolean enough = share.compareTo(ENOUGH) >= 0;
            root.setText(messages.text(enough ? "canvas.rules.enough" : "canvas.rules.less", share));
            root.getStyleClass().add(enough ? "warning" : "good");
        }, () -> root.setText(messages.text("canvas.rules.unknown")));
    }
}

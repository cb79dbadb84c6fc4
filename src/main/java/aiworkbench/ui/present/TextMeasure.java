package aiworkbench.ui.present;

import java.util.HashMap;
import java.util.Map;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** Measures text in the font of the wall, and remembers what it measured. Used on the FX thread. */
final class TextMeasure implements WallLayout.Measure {

    static final String FONT = "Source Sans Pro";
    private static final int MOST_REMEMBERED = 20_000;

    private record Asked(String text, double width, double size, boolean bold) {}

    private final Map<Asked, Double> known = new HashMap<>();
    private final Text text = new Text();

    @Override
    public double height(String words, double width, double size, boolean bold) {
        if (known.size() > MOST_REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(new Asked(words, Math.floor(width), size, bold), this::measure);
    }

    private double measure(Asked asked) {
        text.setFont(font(asked.size(), asked.bold()));
        text.setWrappingWidth(asked.width());
        text.setText(asked.text());
        return Math.ceil(text.getLayoutBounds().getHeight());
    }

    static Font font(double size, boolean bold) {
        return Font.font(FONT, bold ? FontWeight.BOLD : FontWeight.NORMAL, size);
    }
}

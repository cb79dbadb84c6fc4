package aiworkbench.ui.present;

import java.util.HashMap;
import java.util.Map;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/**
 * Measures text in the font of the wall, and remembers what it measured. Everything is measured in one size, since lines break in the same
 * places at every size if the width grows with it; a font that is made anew for each size would take a hundred times as long. Used on the FX
 * thread.
 */
final class TextMeasure implements WallLayout.Measure {

    private static final String FONT = "Source Sans Pro";
    private static final double SIZE = 32;
    /** Letters are placed on parts of pixels, which differ a little from size to size. */
    private static final double TOLERANCE = 0.985;
    private static final int MOST_REMEMBERED = 50_000;

    private record Asked(String text, int width, boolean bold) {}

    private final Map<Asked, Double> known = new HashMap<>();
    private final Text plain = text(FontWeight.NORMAL);
    private final Text bold = text(FontWeight.BOLD);

    /** The font of the wall in the size that everything is measured in. */
    static Font font() {
        return Font.font(FONT, FontWeight.NORMAL, SIZE);
    }

    private static Text text(FontWeight weight) {
        var text = new Text();
        text.setFont(Font.font(FONT, weight, SIZE));
        return text;
    }

    @Override
    public double height(String words, double width, double size, boolean strong) {
        if (known.size() > MOST_REMEMBERED) {
            known.clear();
        }
        int scaled = Math.max(1, (int) (width * SIZE / size * TOLERANCE));
        return Math.ceil(known.computeIfAbsent(new Asked(words, scaled, strong), this::measure) * size / SIZE);
    }

    private double measure(Asked asked) {
        var text = asked.bold() ? bold : plain;
        text.setWrappingWidth(asked.width());
        text.setText(asked.text());
        return text.getLayoutBounds().getHeight();
    }
}

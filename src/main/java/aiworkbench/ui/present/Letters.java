package aiworkbench.ui.present;

import java.nio.IntBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javafx.scene.image.PixelFormat;
import javafx.scene.text.Text;

/**
 * Which letters the wall of this computer can show. JavaFX does not say which font it takes for a letter, but draws one and the same sign
 * for all that no font has; so a letter is missing if it looks like a place of Unicode that has none. Used on the FX thread.
 */
final class Letters {

    /** Places that Unicode keeps free, among letters that stand for themselves and among letters that are shaped, which are drawn in another way. */
    private static final List<Integer> NO_LETTERS = List.of(0x378, 0x5CF);
    /** The font of the wall has all letters before this one. */
    private static final int BEYOND_LATIN = 0x250;

    private final Map<Integer, Boolean> known = new HashMap<>();

    /** The letters of a text that no font has, each once; empty if all can be shown. */
    String missing(String text) {
        return text.codePoints().filter(c -> c >= BEYOND_LATIN && visible(c)).distinct().filter(c -> known.computeIfAbsent(c, Letters::looksLikeNone))
                .mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static boolean visible(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.FORMAT, Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK -> false;
            default -> true;
        };
    }

    private static boolean looksLikeNone(int letter) {
        var drawn = drawn(letter);
        return NO_LETTERS.stream().map(Letters::drawn).anyMatch(drawn::equals);
    }

    private static IntBuffer drawn(int letter) {
        var text = new Text(Character.toString(letter));
        text.setFont(TextMeasure.font());
        var picture = text.snapshot(null, null);
        int wide = (int) picture.getWidth();
        int high = (int) picture.getHeight();
        var pixels = new int[wide * high];
        picture.getPixelReader().getPixels(0, 0, wide, high, PixelFormat.getIntArgbInstance(), pixels, 0, wide);
        return IntBuffer.wrap(pixels);
    }
}

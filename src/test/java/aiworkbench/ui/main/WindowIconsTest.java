package aiworkbench.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import javafx.scene.image.Image;

import org.junit.jupiter.api.Test;

class WindowIconsTest {

    @Test
    void desktopsGetTheSizesTheyAskFor() {
        assertEquals(List.of(16.0, 32.0, 48.0, 128.0), WindowIcons.all().stream().map(Image::getWidth).toList());
    }

    @Test
    void fourSquaresOfTwoColoursStandOnNothing() {
        var icon = WindowIcons.of(64);
        assertEquals("ff3b5bdb ff91a7ff ff91a7ff ff3b5bdb", colours(icon, 17, 17, 47, 17, 17, 47, 47, 47));
        assertEquals(0, icon.getPixelReader().getArgb(0, 0) >>> 24, "the corner");
        assertEquals(0, icon.getPixelReader().getArgb(32, 32) >>> 24, "between the squares");
        assertEquals(0, icon.getPixelReader().getArgb(4, 4) >>> 24, "the round corner of a square");
    }

    private static String colours(Image icon, int... places) {
        var all = new StringBuilder();
        for (int i = 0; i < places.length; i += 2) {
            all.append(all.isEmpty() ? "" : " ").append(Integer.toHexString(icon.getPixelReader().getArgb(places[i], places[i + 1])));
        }
        return all.toString();
    }
}

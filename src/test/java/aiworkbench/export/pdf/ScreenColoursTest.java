package aiworkbench.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenColoursTest {

    @ParameterizedTest
    @ValueSource(ints = {0x000000, 0xFFFFFF, 0xFF0000, 0x00FF00, 0x0000FF, 0x1B2430, 0x3B5BDB, 0xC92A2A, 0x080808, 0x808080})
    void theProfileMeansTheColoursThatScreensShow(int rgb) {
        var ours = new ICC_ColorSpace(ICC_Profile.getInstance(ScreenColours.profile()));
        float[] parts = {(rgb >> 16 & 0xFF) / 255f, (rgb >> 8 & 0xFF) / 255f, (rgb & 0xFF) / 255f};
        float[] known = ColorSpace.getInstance(ColorSpace.CS_sRGB).toCIEXYZ(parts);
        float[] found = ours.toCIEXYZ(parts);
        for (int i = 0; i < known.length; i++) {
            assertEquals(known[i], found[i], 0.002);
        }
    }
}

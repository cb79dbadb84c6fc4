package aiworkbench.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import javafx.application.ColorScheme;

import org.junit.jupiter.api.Test;

class SystemLookTest {

    @Test
    void aSystemAsksForOneOfTheLooks() {
        assertEquals(Look.LIGHT, SystemLook.of(ColorScheme.LIGHT, Map.of()));
        assertEquals(Look.DARK, SystemLook.of(ColorScheme.DARK, Map.of("GTK.theme_name", "Adwaita-dark")));
        assertEquals(Look.CONTRAST, SystemLook.of(ColorScheme.DARK, Map.of("Windows.SPI.HighContrast", true)));
        assertEquals(Look.LIGHT, SystemLook.of(ColorScheme.LIGHT, Map.of("Windows.SPI.HighContrast", false)));
        assertEquals(Look.CONTRAST, SystemLook.of(ColorScheme.LIGHT, Map.of("GTK.theme_name", "HighContrastInverse")));
    }
}

package aiworkbench.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import aiworkbench.export.page.Orientation;
import aiworkbench.export.page.PaperSize;
import aiworkbench.model.DocumentKind;
import aiworkbench.ui.export.ExportChoice;
import aiworkbench.ui.export.ExportFormat;

class SettingsTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        var settings = new Settings("dark", 130, Optional.of(new WindowPlace(-12.5, 30, 1200, 800, true)), new Panes(240, 300, true, false),
                Optional.of(folder), List.of(recent("a\\b c.canvas.json", " Größe = 1\n")), List.of(folder.resolve("x y.plan.json")),
                Optional.of(folder.resolve("x y.plan.json")), Optional.of(folder.resolve("z.risks.json")),
                new ExportChoice(ExportFormat.SVG, PaperSize.LETTER, Orientation.PORTRAIT, false), true, new Habits(Optional.of("de"), false, true, true, true),
                Optional.of(folder.resolve("kept here")));
        var file = new SettingsFile(folder.resolve("new"));
        file.write(settings);
        assertEquals(settings, file.read());
    }

    @Test
    void theFirstStartHasTheStandard() throws IOException {
        assertEquals(Settings.standard(), new SettingsFile(folder).read());
    }

    @Test
    void damagedMembersFallBackAlone() {
        var read = SettingsText.read("theme=dark\ntext-size=huge\npanes-left-width=9999\nwindow-x=1\nrecent.00.path=a\nrecent.00.opened=yesterday\n");
        assertEquals("dark", read.theme());
        assertEquals(100, read.textSize());
        assertEquals(Panes.WIDEST, read.panes().leftWidth());
        assertEquals(Optional.empty(), read.window());
        assertEquals(List.of(), read.recent());
    }

    @Test
    void recentFilesAreNotRepeatedAndNotEndless() {
        var settings = Settings.standard();
        for (int i : IntStream.range(0, 30).toArray()) {
            settings = settings.withRecent(recent(i % 20 + ".canvas.json", "P"));
        }
        assertEquals(Settings.RECENT_LIMIT, settings.recent().size());
        assertEquals(folder.resolve("9.canvas.json"), settings.recent().getFirst().path());
        assertEquals(settings.recent().size(), settings.recent().stream().map(Recent::path).distinct().count());
    }

    @Test
    void everySystemHasItsFolder() {
        var home = Path.of("/home/ann");
        assertEquals(home.resolve(".config/ai-product-workbench"), SettingsFolder.of("Linux", home, Map.of()));
        assertEquals(Path.of("/xdg/ai-product-workbench"), SettingsFolder.of("Linux", home, Map.of("XDG_CONFIG_HOME", "/xdg")));
        assertEquals(home.resolve("Library/Application Support/AI Product Workbench"), SettingsFolder.of("Mac OS X", home, Map.of()));
        assertTrue(SettingsFolder.of("Windows 11", home, Map.of("APPDATA", "/roaming")).startsWith("/roaming"));
    }

    private Recent recent(String name, String product) {
        return new Recent(folder.resolve(name), DocumentKind.CANVAS, product, NOON);
    }
}

package aiworkbench.export.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemFontsTest {

    private static final String ARABIC = "\u0639";

    @TempDir
    private Path folder;
    private byte[] kurinto;

    @BeforeEach
    void readAFont() throws IOException {
        try (InputStream in = getClass().getClassLoader().getResourceAsStream("fonts/ttf/Kurinto/KurintoSans-Rg.ttf")) {
            kurinto = in.readAllBytes();
        }
    }

    @Test
    void aFontIsFoundInAFolderInsideAFolder() throws IOException {
        Path file = Files.createDirectories(folder.resolve("a").resolve("b")).resolve("Some.TTF");
        Files.write(file, kurinto);
        SystemFont font = find(ARABIC).orElseThrow();
        assertEquals(file, font.file());
        assertTrue(font.trueType());
        assertEquals(400, font.weight());
    }

    @Test
    void aFontThatLacksTheCharacterIsNotOffered() throws IOException {
        Files.write(folder.resolve("some.ttf"), kurinto);
        assertTrue(find("\uE123").isEmpty());
        assertTrue(find(ARABIC + "\uE123").isEmpty());
    }

    @Test
    void theCharactersOfAFontAreThoseJavaSees() throws IOException {
        Path file = Files.write(folder.resolve("some.ttf"), kurinto);
        FontFace face = FontFace.bundled("fonts/ttf/Kurinto/KurintoSans-Rg.ttf");
        try (FontFile font = new FontFile(file)) {
            Coverage letters = font.coverage(0);
            for (int c = 0x21; c < 0x20000; c++) {
                if (Character.isLetter(c)) {
                    assertEquals(face.has(Character.toString(c)), letters.has(Character.toString(c)), "U+" + Integer.toHexString(c));
                }
            }
        }
    }

    @Test
    void aFontThatMayNotBeEmbeddedIsNotOffered() throws IOException {
        for (int bits : new int[] {0x0002, 0x0100, 0x0200}) {
            Files.write(folder.resolve("locked" + bits + ".ttf"), withEmbeddingBits(kurinto, bits));
        }
        assertTrue(find(ARABIC).isEmpty());
        Files.write(folder.resolve("free.ttf"), withEmbeddingBits(kurinto, 0x0008));
        assertEquals("free.ttf", find(ARABIC).orElseThrow().file().getFileName().toString());
    }

    @Test
    void brokenFilesAreLeftOut() throws IOException {
        Random random = new Random(3);
        Files.writeString(folder.resolve("text.ttf"), "not a font", StandardCharsets.UTF_8);
        Files.write(folder.resolve("empty.otf"), new byte[0]);
        for (int i = 0; i < 20; i++) {
            byte[] broken = Arrays.copyOf(kurinto, 400_000);
            for (int j = 0; j < 40; j++) {
                broken[random.nextInt(2_000)] = (byte) random.nextInt(256);
            }
            Files.write(folder.resolve("broken" + i + ".ttf"), broken);
        }
        Files.write(folder.resolve("whole.ttf"), kurinto);
        assertEquals("whole.ttf", find("\uFB50").orElseThrow().file().getFileName().toString());
    }

    @Test
    void aRejectedFontIsNotOfferedAgain() throws IOException {
        Files.write(folder.resolve("some.ttf"), kurinto);
        SystemFonts fonts = new SystemFonts(List.of(folder));
        SystemFont font = fonts.find(ARABIC, false, Locale.UK).orElseThrow();
        fonts.reject(font, new IOException("unusable"));
        assertTrue(fonts.find(ARABIC, false, Locale.UK).isEmpty());
    }

    @Test
    void theLanguageDecidesBetweenChineseAndJapaneseFonts() {
        SystemFont chinese = font("NotoSansCJK-Regular.ttc", 2);
        SystemFont japanese = font("NotoSansCJK-Regular.ttc", 0);
        assertTrue(SystemFontOrder.best(false, Locale.CHINA).compare(chinese, japanese) < 0);
        assertTrue(SystemFontOrder.best(false, Locale.JAPAN).compare(chinese, japanese) > 0);
    }

    @Test
    void usualFoldersAreAbsolute() {
        assertFalse(SystemFonts.usualFolders().isEmpty());
        assertTrue(SystemFonts.usualFolders().stream().allMatch(Path::isAbsolute));
    }

    @Test
    void anUnknownFaceIsNamed() {
        FontLibrary library = new FontLibrary(List.of());
        assertThrows(IllegalArgumentException.class, () -> library.face("nobody"));
    }

    private Optional<SystemFont> find(String text) {
        return new SystemFonts(List.of(folder)).find(text, false, Locale.UK);
    }

    private static SystemFont font(String name, int index) {
        return new SystemFont(Path.of(name), index, false, false, 400, false, false);
    }

    private static byte[] withEmbeddingBits(byte[] font, int bits) {
        byte[] changed = font.clone();
        ByteBuffer buffer = ByteBuffer.wrap(changed);
        for (int i = 0; i < buffer.getShort(4); i++) {
            int entry = 12 + i * 16;
            if (new String(changed, entry, 4, StandardCharsets.US_ASCII).equals("OS/2")) {
                buffer.putShort(buffer.getInt(entry + 8) + 8, (short) bits);
            }
        }
        return changed;
    }
}

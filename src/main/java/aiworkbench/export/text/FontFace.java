package aiworkbench.export.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * One font of one weight and slant, read once.
 */
public final class FontFace {

    /** Shaping happens at this size, so one unit is a thousandth of the size of the text. */
    static final float UNITS = 1000;

    private final String id;
    private final Source source;
    private final boolean curves;
    private final Font font;

    private FontFace(String id, Source source, boolean curves, Font font) {
        this.id = id;
        this.source = source;
        this.curves = curves;
        this.font = font.deriveFont(UNITS).deriveFont(Map.of(
                TextAttribute.KERNING, TextAttribute.KERNING_ON,
                TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
    }

    /** A face of the program itself. */
    static FontFace bundled(String resource) {
        Source.Resource source = new Source.Resource(resource);
        try (InputStream in = source.open()) {
            String name = resource.substring(resource.lastIndexOf('/') + 1).replaceFirst("\\.[a-z]+$", "");
            return new FontFace(name, source, false, Font.createFont(Font.TRUETYPE_FONT, in));
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("the font " + resource + " of the program cannot be read", e);
        }
    }

    /**
     * A face of the operating system.
     *
     * @throws IOException if the file cannot be read, or is no font that Java understands
     */
    static FontFace system(SystemFont entry) throws IOException {
        try {
            Font[] fonts = Font.createFonts(entry.file().toFile());
            if (entry.index() >= fonts.length) {
                throw new IOException("no font number " + entry.index() + " in " + entry.file());
            }
            return new FontFace(id(entry), new Source.Disk(entry.file(), entry.index()), !entry.trueType(),
                    fonts[entry.index()]);
        } catch (FontFormatException e) {
            throw new IOException("not a font: " + entry.file(), e);
        }
    }

    /** The name of a face of the operating system. */
    static String id(SystemFont entry) {
        return entry.file() + "#" + entry.index();
    }

    /** The name runs refer to this face by. */
    public String id() {
        return id;
    }

    /** Where the file comes from. */
    public Source source() {
        return source;
    }

    /** Whether the outlines are PostScript curves instead of TrueType ones. */
    public boolean postScript() {
        return curves;
    }

    /** The face for Java2D at a size of 1000, for outlines and shaping. */
    public Font font() {
        return font;
    }

    /** Whether the face has a glyph of its own for every visible character of the text. */
    boolean has(String text) {
        return text.codePoints().allMatch(c -> Characters.ignorable(c) || font.canDisplay(c));
    }

    /** Where the bytes of a face are. */
    public sealed interface Source {

        /** The bytes of the font file. */
        InputStream open() throws IOException;

        /** Which font of a collection it is, 0 for a file with one font. */
        int index();

        /** A file inside the program. */
        record Resource(String name) implements Source {
            @Override
            public InputStream open() throws IOException {
                InputStream in = FontFace.class.getClassLoader().getResourceAsStream(name);
                if (in == null) {
                    throw new IOException("missing on the class path: " + name);
                }
                return in;
            }

            @Override
            public int index() {
                return 0;
            }
        }

        /** A file of the operating system. */
        record Disk(Path file, int index) implements Source {

            /** Whether the file holds several fonts. */
            public boolean collection() {
                String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
                return name.endsWith(".ttc") || name.endsWith(".otc");
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }
        }
    }
}

package aiworkbench.export.text;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the little of an OpenType file that is needed to choose a font: cheap enough to ask every font of a
 * computer. Everything in the file is mistrusted: lengths are checked, loops are bounded.
 */
final class FontFile implements AutoCloseable {

    private static final int COLLECTION = tag("ttcf");
    private static final int LARGEST_TABLE = 32 << 20;
    private static final int MOST_FONTS = 64;
    private static final int MOST_TABLES = 256;

    private final Path path;
    private final RandomAccessFile file;

    FontFile(Path path) throws IOException {
        this.path = path;
        this.file = new RandomAccessFile(path.toFile(), "r");
    }

    /** The fonts in this file that may be embedded in part and have outlines. */
    List<SystemFont> fonts() throws IOException {
        List<SystemFont> fonts = new ArrayList<>();
        long[] starts = starts();
        for (int i = 0; i < starts.length; i++) {
            describe(starts[i], i).ifPresent(fonts::add);
        }
        return fonts;
    }

    /** The characters of one font of this file. */
    Coverage coverage(int index) throws IOException {
        long[] starts = starts();
        if (index >= starts.length) {
            throw new IOException("no font number " + index + " in " + path);
        }
        Table cmap = tables(starts[index]).get("cmap");
        BitSet letters = new BitSet();
        if (cmap != null) {
            CharacterMap.read(read(cmap), letters);
        }
        return new Coverage(letters);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private long[] starts() throws IOException {
        file.seek(0);
        if (file.readInt() != COLLECTION) {
            return new long[] {0};
        }
        file.readInt();
        int count = Math.clamp(file.readInt(), 0, MOST_FONTS);
        long[] starts = new long[count];
        for (int i = 0; i < count; i++) {
            starts[i] = Integer.toUnsignedLong(file.readInt());
        }
        return starts;
    }

    private Optional<SystemFont> describe(long start, int index) throws IOException {
        Map<String, Table> tables = tables(start);
        for (Table table : tables.values()) {
            if (table.start() + table.length() > file.length()) {
                throw new IOException("the file ends too early: " + path);
            }
        }
        boolean trueType = tables.containsKey("glyf");
        boolean outlines = trueType || tables.containsKey("CFF ") || tables.containsKey("CFF2");
        boolean picturesOnly = tables.containsKey("CBDT") || tables.containsKey("sbix") || layered(tables);
        Table os2 = tables.get("OS/2");
        if (!outlines || picturesOnly || os2 == null || os2.length() < 68 || !tables.containsKey("cmap")) {
            return Optional.empty();
        }
        ByteBuffer facts = read(os2);
        if (!mayBeEmbedded(facts.getShort(8))) {
            return Optional.empty();
        }
        boolean fixedWidth = facts.get(32) == 2 && facts.get(35) == 9;
        return Optional.of(new SystemFont(path, index, trueType, tables.containsKey("fvar"),
                facts.getShort(4) & 0xFFFF, (facts.getShort(62) & 1) != 0, fixedWidth));
    }

    /** Colour fonts of version 1 have no outlines of their own for the glyphs they paint. */
    private boolean layered(Map<String, Table> tables) throws IOException {
        Table colours = tables.get("COLR");
        return colours != null && colours.length() > 2 && read(colours).getShort(0) > 0;
    }

    /** Bits of fsType: 1 restricted, 8 no subsets, 9 bitmaps only. */
    private static boolean mayBeEmbedded(int bits) {
        boolean restricted = (bits & 0xF) == 2;
        return !restricted && (bits & 0x300) == 0;
    }

    private Map<String, Table> tables(long start) throws IOException {
        file.seek(start + 4);
        int count = Math.min(file.readUnsignedShort(), MOST_TABLES);
        file.skipBytes(6);
        byte[] directory = new byte[count * 16];
        file.readFully(directory);
        ByteBuffer entries = ByteBuffer.wrap(directory);
        Map<String, Table> tables = new HashMap<>();
        for (int i = 0; i < count; i++) {
            String name = new String(directory, i * 16, 4, StandardCharsets.ISO_8859_1);
            tables.put(name, new Table(Integer.toUnsignedLong(entries.getInt(i * 16 + 8)),
                    Integer.toUnsignedLong(entries.getInt(i * 16 + 12))));
        }
        return tables;
    }

    private ByteBuffer read(Table table) throws IOException {
        if (table.length() > LARGEST_TABLE || table.start() + table.length() > file.length()) {
            throw new IOException("a table of " + path + " is too long");
        }
        byte[] bytes = new byte[(int) table.length()];
        file.seek(table.start());
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes);
    }

    private static int tag(String name) {
        return name.charAt(0) << 24 | name.charAt(1) << 16 | name.charAt(2) << 8 | name.charAt(3);
    }

    private record Table(long start, long length) {
    }
}

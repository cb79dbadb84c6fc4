package aiworkbench.export.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.BitSet;

/** Reads the table of a font that leads from characters to glyphs, formats 4 and 12. */
final class CharacterMap {

    private static final int MOST_SUBTABLES = 64;

    private CharacterMap() {
    }

    /** Adds the characters of a Unicode table to a set. */
    static void read(ByteBuffer table, BitSet letters) throws IOException {
        try {
            int count = Math.min(table.getShort(2) & 0xFFFF, MOST_SUBTABLES);
            for (int i = 0; i < count; i++) {
                int platform = table.getShort(4 + i * 8);
                int encoding = table.getShort(6 + i * 8);
                boolean unicode = platform == 0 && encoding != 5 || platform == 3 && (encoding == 1 || encoding == 10);
                if (unicode) {
                    subtable(table, table.getInt(8 + i * 8), letters);
                }
            }
        } catch (IndexOutOfBoundsException e) {
            throw new IOException("the character table ends too early", e);
        }
    }

    private static void subtable(ByteBuffer table, int start, BitSet letters) {
        switch (table.getShort(start)) {
            case 4 -> segments(table, start, letters);
            case 12 -> groups(table, start, letters);
            default -> {
                // other formats are rare and always stand beside one of these
            }
        }
    }

    private static void segments(ByteBuffer table, int start, BitSet letters) {
        int count = (table.getShort(start + 6) & 0xFFFF) / 2;
        int ends = start + 14;
        int starts = ends + count * 2 + 2;
        int deltas = starts + count * 2;
        int offsets = deltas + count * 2;
        for (int i = 0; i < count; i++) {
            int last = table.getShort(ends + i * 2) & 0xFFFF;
            int first = table.getShort(starts + i * 2) & 0xFFFF;
            int delta = table.getShort(deltas + i * 2);
            int offset = table.getShort(offsets + i * 2) & 0xFFFF;
            for (int c = first; c <= last && c != 0xFFFF; c++) {
                int at = offsets + i * 2 + offset + (c - first) * 2;
                int glyph = offset == 0 ? c + delta : at + 2 > table.limit() ? 0 : table.getShort(at);
                if ((glyph & 0xFFFF) != 0) {
                    letters.set(c);
                }
            }
        }
    }

    private static void groups(ByteBuffer table, int start, BitSet letters) {
        long count = Integer.toUnsignedLong(table.getInt(start + 12));
        for (int i = 0; i < count; i++) {
            int at = start + 16 + i * 12;
            int first = table.getInt(at);
            int last = table.getInt(at + 4);
            boolean sane = first >= 0 && last >= first && last <= Character.MAX_CODE_POINT;
            if (sane) {
                letters.set(table.getInt(at + 8) == 0 ? first + 1 : first, last + 1);
            }
        }
    }
}

package aiworkbench.export.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;

/** Writes the table that leads from the codes in a page back to text, so that search and copy work. */
final class ToUnicode {

    /** More entries in one block are not allowed. */
    private static final int BLOCK = 100;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private ToUnicode() {
    }

    /**
     * The table as a CMap file.
     *
     * @param digits of a code in hexadecimal, 2 or 4
     */
    static byte[] table(Map<Integer, String> texts, int digits) {
        StringBuilder out = new StringBuilder(texts.size() * 16 + 400);
        out.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
                .append("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n")
                .append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<")
                .append("0".repeat(digits)).append("> <").append("F".repeat(digits)).append(">\nendcodespacerange\n");
        Iterator<Map.Entry<Integer, String>> entries = texts.entrySet().iterator();
        for (int left = texts.size(); left > 0; left -= BLOCK) {
            int block = Math.min(left, BLOCK);
            out.append(block).append(" beginbfchar\n");
            for (int i = 0; i < block; i++) {
                Map.Entry<Integer, String> entry = entries.next();
                out.append('<').append(HEX.toHexDigits(entry.getKey(), digits)).append("> <")
                        .append(utf16(entry.getValue())).append(">\n");
            }
            out.append("endbfchar\n");
        }
        out.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Text as UTF-16 in hexadecimal. */
    static String utf16(String text) {
        return HEX.formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }
}

package aiworkbench.export.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * The ICC profile of sRGB, computed from the figures of IEC 61966-2-1. It is our own, so that no file depends on the profile of a
 * Java runtime, neither on its bytes nor on its licence.
 */
final class ScreenColours {

    /** What the colours are called. */
    static final String NAME = "sRGB IEC61966-2.1";

    private static final int HEADER = 128;
    private static final int ENTRY = 12;
    private static final int VERSION_4_2 = 0x04200000;
    private static final double[] WHITE = {0.9642, 1, 0.8249};
    /** From the white of daylight (D65) to that of profiles (D50). */
    private static final double[] ADAPTATION = {
        1.047882, 0.022919, -0.050201, 0.029587, 0.990479, -0.017059, -0.009232, 0.015076, 0.751678
    };
    private static final double[] RED = {0.436035, 0.222488, 0.013916};
    private static final double[] GREEN = {0.385116, 0.716904, 0.097061};
    private static final double[] BLUE = {0.143051, 0.060608, 0.713928};
    /** Exponent, then the factors of the curve and of the straight part below the last figure. */
    private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};
    private static final int CURVE_OF_TWO_PARTS = 3;

    private ScreenColours() {
    }

    /** The bytes of the profile, always the same. */
    static byte[] profile() {
        byte[] curve = numbers("para", CURVE_OF_TWO_PARTS << 16, CURVE);
        SequencedMap<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", text(NAME));
        tags.put("cprt", text("No copyright, use freely"));
        tags.put("wtpt", numbers("XYZ ", WHITE));
        tags.put("chad", numbers("sf32", ADAPTATION));
        tags.put("rXYZ", numbers("XYZ ", RED));
        tags.put("gXYZ", numbers("XYZ ", GREEN));
        tags.put("bXYZ", numbers("XYZ ", BLUE));
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        return assembled(tags);
    }

    private static byte[] assembled(SequencedMap<String, byte[]> tags) {
        Map<byte[], Integer> places = new LinkedHashMap<>();
        int size = HEADER + 4 + tags.size() * ENTRY;
        for (byte[] tag : tags.values()) {
            if (!places.containsKey(tag)) {
                places.put(tag, size);
                size += tag.length;
            }
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        header(out, size);
        out.position(HEADER).putInt(tags.size());
        tags.forEach((name, tag) -> out.put(ascii(name)).putInt(places.get(tag)).putInt(tag.length));
        places.keySet().forEach(out::put);
        return out.array();
    }

    private static void header(ByteBuffer out, int size) {
        out.putInt(0, size).putInt(8, VERSION_4_2);
        out.put(12, ascii("mntrRGB XYZ ")).put(36, ascii("acsp"));
        out.putShort(24, (short) 2026).putShort(26, (short) 1).putShort(28, (short) 1);
        for (int i = 0; i < WHITE.length; i++) {
            out.putInt(68 + i * 4, fixed(WHITE[i]));
        }
    }

    private static byte[] numbers(String type, double... values) {
        return fill(ByteBuffer.allocate(8 + values.length * 4).put(ascii(type)).putInt(0), values);
    }

    private static byte[] numbers(String type, int kind, double... values) {
        return fill(ByteBuffer.allocate(12 + values.length * 4).put(ascii(type)).putInt(0).putInt(kind), values);
    }

    private static byte[] fill(ByteBuffer out, double... values) {
        for (double value : values) {
            out.putInt(fixed(value));
        }
        return out.array();
    }

    /** One English text; its length is made a multiple of 4, as the next tag wants it. */
    private static byte[] text(String words) {
        byte[] letters = words.getBytes(StandardCharsets.UTF_16BE);
        return ByteBuffer.allocate(28 + (letters.length + 3) / 4 * 4).put(ascii("mluc")).putInt(0).putInt(1).putInt(12)
                .put(ascii("enUS")).putInt(letters.length).putInt(28).put(letters).array();
    }

    private static int fixed(double value) {
        return (int) Math.round(value * 65_536);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}

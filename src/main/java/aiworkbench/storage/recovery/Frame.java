package aiworkbench.storage.recovery;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * One entry of a journal. On the disk: length, sequence, kind, hash of the base image, content, CRC-32C of all before it.
 *
 * <p>Commands count up by one. The other frames carry the number of the last command before them.
 */
sealed interface Frame {

    /** The largest content: more than the largest document. */
    int MOST_BYTES = 128 << 20;

    long sequence();

    /**
     * The first frame: whose edits follow, and on which image.
     *
     * @param file real path of the document; empty if it was never saved
     * @param document its id; empty if it is not known
     */
    record Base(long sequence, String hash, String file, String document) implements Frame {}

    /** An edit. */
    record Command(long sequence, byte[] bytes) implements Frame {}

    /**
     * A save that was begun.
     *
     * @param upTo number of the last command in the saved image
     * @param hash of the saved image
     * @param target real path it was saved to
     */
    record Saving(long sequence, long upTo, String hash, String target) implements Frame {}

    /** What could be read: all frames before the first that is torn or spoilt, and how many bytes they take. */
    record Prefix(List<Frame> frames, int bytes) {}

    /** Length, sequence, kind and hash. */
    int HEAD = Integer.BYTES + Long.BYTES + 1 + 32;

    private byte kind() {
        return switch (this) {
            case Base _ -> 1;
            case Command _ -> 2;
            case Saving _ -> 3;
        };
    }

    private byte[] content() {
        return switch (this) {
            case Base(_, _, var file, var document) -> text(Line.of(file, document));
            case Command(_, var bytes) -> bytes;
            case Saving(_, var upTo, var hash, var target) -> text(Line.of(Long.toString(upTo), hash, target));
        };
    }

    private static byte[] text(Line line) {
        return line.text().getBytes(StandardCharsets.UTF_8);
    }

    /** The bytes of this frame in a journal on a base. */
    default byte[] encode(String base) {
        byte[] content = content();
        ByteBuffer bytes = ByteBuffer.allocate(HEAD + content.length + Integer.BYTES);
        bytes.putInt(content.length).putLong(sequence()).put(kind()).put(HexFormat.of().parseHex(base)).put(content);
        return bytes.putInt(checksum(bytes.array(), 0, HEAD + content.length)).array();
    }

    static byte[] encode(String base, List<Frame> frames) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        frames.forEach(frame -> bytes.writeBytes(frame.encode(base)));
        return bytes.toByteArray();
    }

    /** The good frames of a journal. The first one is a {@link Base}; if that is not good, there are none. */
    static Prefix read(byte[] journal) {
        List<Frame> frames = new ArrayList<>();
        int at = 0;
        while (true) {
            Frame frame = at(journal, at);
            boolean follows = frames.isEmpty() ? frame instanceof Base : frame != null && follows(frame, frames);
            if (!follows || !onSameBase(journal, at)) {
                return new Prefix(List.copyOf(frames), at);
            }
            frames.add(frame);
            at += HEAD + ByteBuffer.wrap(journal).getInt(at) + Integer.BYTES;
        }
    }

    private static boolean follows(Frame frame, List<Frame> frames) {
        long last = frames.getLast().sequence();
        return switch (frame) {
            case Base _ -> false;
            case Command command -> command.sequence() == last + 1;
            case Saving saving -> saving.sequence() == last && saving.upTo() <= last && saving.upTo() >= frames.getFirst().sequence();
        };
    }

    private static boolean onSameBase(byte[] journal, int at) {
        int hash = HEAD - 32;
        return ByteBuffer.wrap(journal, hash, 32).equals(ByteBuffer.wrap(journal, at + hash, 32));
    }

    /** The frame that starts here; null if there is no good one. */
    private static Frame at(byte[] journal, int at) {
        int left = journal.length - at - HEAD - Integer.BYTES;
        if (left < 0) {
            return null;
        }
        ByteBuffer bytes = ByteBuffer.wrap(journal).position(at);
        int length = bytes.getInt();
        if (length < 0 || length > Math.min(left, MOST_BYTES)) {
            return null;
        }
        long sequence = bytes.getLong();
        byte kind = bytes.get();
        byte[] hash = new byte[32];
        byte[] content = new byte[length];
        bytes.get(hash).get(content);
        if (sequence < 0 || bytes.getInt() != checksum(journal, at, HEAD + length)) {
            return null;
        }
        return of(kind, sequence, HexFormat.of().formatHex(hash), content);
    }

    private static Frame of(byte kind, long sequence, String base, byte[] content) {
        if (kind == 2) {
            return new Command(sequence, content);
        }
        List<String> words = Line.parse(new String(content, StandardCharsets.UTF_8)).map(Line::fields).orElse(List.of());
        if (kind == 1 && words.size() == 2) {
            return new Base(sequence, base, words.get(0), words.get(1));
        }
        boolean saving = kind == 3 && words.size() == 3 && words.get(0).matches("\\d{1,18}");
        return saving ? new Saving(sequence, Long.parseLong(words.get(0)), words.get(1), words.get(2)) : null;
    }

    private static int checksum(byte[] bytes, int from, int length) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, from, length);
        return (int) sum.getValue();
    }
}

package aiworkbench.export.pdf;

import aiworkbench.export.pdf.SourceAttachmentException.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the objects of a PDF start, and which of them may hold other objects or the trailer. Later objects replace earlier ones of the
 * same number, as they do in a file that was changed by appending to it.
 */
final class PdfScan {

    private static final int MOST_OBJECTS = 1_000_000;
    private static final int MOST_SPECIAL = 100_000;
    private static final int LARGEST_NUMBER = 8_388_607;
    private static final int BLOCK = 1 << 20;
    /** As many bytes as the number, the generation and the word of an object may need. */
    private static final int BEHIND = 64;
    private static final int NUMBER_SHIFT = 40;

    /** Number, place and whether packed, in one figure each. */
    private long[] entries = new long[1024];
    private int count;
    private final List<Long> packs = new ArrayList<>();
    private final List<Long> trailers = new ArrayList<>();
    /** Where the object starts that was found last. */
    private long last = -1;

    private PdfScan() {
    }

    static PdfScan of(FileChannel file) throws IOException {
        PdfScan scan = new PdfScan();
        byte[] block = new byte[BEHIND + BLOCK];
        int kept = 0;
        long start = 0;
        ByteBuffer buffer = ByteBuffer.wrap(block);
        while (file.read(buffer.limit(block.length).position(kept), start + kept) > 0) {
            int end = buffer.position();
            scan.look(block, kept, end, start);
            kept = Math.min(BEHIND, end);
            System.arraycopy(block, end - kept, block, 0, kept);
            start += end - kept;
        }
        return scan;
    }

    /** Places of streams that may hold packed objects, in the order of the file. */
    List<Long> packs() {
        return packs;
    }

    /** Places of what may be the trailer, in the order of the file. */
    List<Long> trailers() {
        return trailers;
    }

    void add(int number, long place, boolean packed) throws SourceAttachmentException {
        if (number > LARGEST_NUMBER) {
            return;
        }
        if (count == MOST_OBJECTS) {
            throw new SourceAttachmentException(Problem.TOO_LARGE, "more than " + MOST_OBJECTS + " objects");
        }
        if (count == entries.length) {
            entries = Arrays.copyOf(entries, count * 2);
        }
        entries[count++] = (long) number << NUMBER_SHIFT | place << 1 | (packed ? 1 : 0);
    }

    /** Ends adding; finding starts. */
    void sort() {
        Arrays.sort(entries, 0, count);
    }

    /** The entry of an object, or -1. */
    long find(int number) {
        int found = Arrays.binarySearch(entries, 0, count, (number + 1L) << NUMBER_SHIFT);
        int last = (found < 0 ? -found - 1 : found) - 1;
        return last >= 0 && entries[last] >> NUMBER_SHIFT == number ? entries[last] : -1;
    }

    static long place(long entry) {
        return (entry & (1L << NUMBER_SHIFT) - 1) >> 1;
    }

    static boolean packed(long entry) {
        return (entry & 1) != 0;
    }

    /** @param start place in the file of the first byte of the block */
    private void look(byte[] block, int from, int end, long start) throws SourceAttachmentException {
        for (int i = from; i < end; i++) {
            switch (block[i]) {
                case 'j' -> {
                    int number = ends(block, i, "obj") ? number(block, i - 3) : -1;
                    if (number >= 0) {
                        last = start + i + 1;
                        add(number, last, false);
                    }
                }
                case 'm' -> note(packs, ends(block, i, "/ObjStm") ? last : -1);
                case 'f' -> note(trailers, ends(block, i, "/XRef") ? last : -1);
                case 'r' -> note(trailers, ends(block, i, "trailer") ? start + i + 1 : -1);
                default -> { }
            }
        }
    }

    private static void note(List<Long> places, long place) throws SourceAttachmentException {
        if (place < 0) {
            return;
        }
        if (places.size() == MOST_SPECIAL) {
            throw new SourceAttachmentException(Problem.TOO_LARGE, "too many parts");
        }
        places.add(place);
    }

    private static boolean ends(byte[] block, int at, String word) {
        if (at + 1 < word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (block[at + 1 - word.length() + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The number of the object whose word starts after that place, or -1. */
    private static int number(byte[] block, int before) {
        int at = spaces(block, before);
        int generation = digits(block, at);
        if (at == before || generation == at) {
            return -1;
        }
        int gap = spaces(block, generation);
        int start = digits(block, gap);
        if (gap == generation || start == gap || gap - start > 7) {
            return -1;
        }
        int number = 0;
        for (int i = start + 1; i <= gap; i++) {
            number = number * 10 + block[i] - '0';
        }
        return number;
    }

    private static int spaces(byte[] block, int from) {
        int at = from;
        while (at >= 0 && (block[at] == ' ' || block[at] == '\n' || block[at] == '\r' || block[at] == '\t')) {
            at--;
        }
        return at;
    }

    private static int digits(byte[] block, int from) {
        int at = from;
        while (at >= 0 && block[at] >= '0' && block[at] <= '9') {
            at--;
        }
        return at;
    }
}

package aiworkbench.governance;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import aiworkbench.model.Block;
import aiworkbench.model.Canvas;
import aiworkbench.model.Layout;
import aiworkbench.model.Note;

/**
 * The numbers of slips of paper: each block has as many, one after the other, so that a number alone tells the block. A note that came from
 * a slip carries the number as a tag, so that typing it again finds it.
 */
public final class PaperSlips {

    /** Slips of each block. */
    public static final int EACH = 8;

    private static final String TAG = "slip ";
    /** The number, the words, and votes as a star and a number at the end. */
    private static final Pattern LINE = Pattern.compile("\\s*(\\d{1,4})(?:[\\s.:)]+(.*?))?(?:\\s+\\*\\s*(\\d{1,3}))?\\s*");

    private PaperSlips() {}

    /**
     * A slip that was typed.
     *
     * @param line as it was typed
     * @param number of the slip; 0 if the line has none
     * @param block it belongs to; empty if there is none of that number
     * @param text what is written on it
     * @param votes dots on it
     */
    public record Slip(String line, int number, Optional<Block> block, String text, int votes) {

        /** Whether it says enough to become a note. */
        public boolean whole() {
            return block.isPresent() && !text.isBlank();
        }

        /** The tag of its note. */
        public String tag() {
            return PaperSlips.tag(number);
        }
    }

    /** Numbers of the slips of a block, given its place in the layout from 0. */
    public static List<Integer> numbers(int place) {
        return IntStream.rangeClosed(place * EACH + 1, (place + 1) * EACH).boxed().toList();
    }

    /** The highest number of a layout. */
    public static int last(Layout layout) {
        return layout.blocks().size() * EACH;
    }

    /** The block that a slip belongs to. */
    public static Optional<Block> block(Layout layout, int number) {
        return number >= 1 && number <= last(layout) ? Optional.of(layout.blocks().get((number - 1) / EACH)) : Optional.empty();
    }

    /** Reads slips, one a line, such as {@code 12 New agents need 11 weeks *3}; blank lines are passed over. */
    public static List<Slip> read(String typed, Layout layout) {
        return typed.lines().filter(line -> !line.isBlank()).map(line -> {
            var match = LINE.matcher(line);
            if (!match.matches()) {
                return new Slip(line, 0, Optional.<Block>empty(), line.strip(), 0);
            }
            int number = Integer.parseInt(match.group(1));
            return new Slip(line, number, block(layout, number), match.group(2) == null ? "" : match.group(2).strip(), match.group(3) == null ? 0 : Integer.parseInt(match.group(3)));
        }).toList();
    }

    /** The note that a slip became before. */
    public static Optional<Note> find(Canvas canvas, Slip slip) {
        return canvas.notes().stream().filter(note -> note.tags().contains(slip.tag())).findFirst();
    }

    private static String tag(int number) {
        return TAG + number;
    }
}

package aiworkbench.storage.recovery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One line of the history.
 *
 * @param blank whether the image holds nothing but white space and zeros
 */
record Entry(String hash, Instant time, Why why, long size, boolean blank, String note) {

    Line line() {
        return Line.of(hash, Long.toString(time.toEpochMilli()), why.word(), Long.toString(size), blank ? "blank" : "", note);
    }

    /** Nothing if the line has another form. */
    static Optional<Entry> of(Line line) {
        List<String> f = line.fields();
        if (f.size() < 6 || !f.get(0).matches("[0-9a-f]{64}") || !f.get(1).matches("-?\\d{1,18}") || !f.get(3).matches("\\d{1,18}")) {
            return Optional.empty();
        }
        Instant time = Instant.ofEpochMilli(Long.parseLong(f.get(1)));
        return Why.of(f.get(2)).map(why -> new Entry(f.get(0), time, why, Long.parseLong(f.get(3)), f.get(4).equals("blank"), f.get(5)));
    }

    static boolean blank(byte[] image) {
        for (byte b : image) {
            if (b != 0 && b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return false;
            }
        }
        return true;
    }
}

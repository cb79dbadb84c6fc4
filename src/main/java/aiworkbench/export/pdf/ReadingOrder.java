package aiworkbench.export.pdf;

import aiworkbench.export.page.Cluster;
import aiworkbench.export.page.Missing;
import aiworkbench.export.page.TextRun;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The text of one element in the order in which people read it. Pages hold the glyphs of a line from left to right, whatever the
 * script, because that is what readers of PDF expect; where part of a line runs from right to left, only this knows the text.
 */
final class ReadingOrder {

    private final List<Piece> pieces = new ArrayList<>();
    private boolean rightToLeft;

    /**
     * Part of a line.
     *
     * @param letter that the run stands for, if it is the box of a missing character
     */
    private record Piece(TextRun run, Optional<String> letter) {

        String text() {
            boolean turned = (run.level() & 1) != 0;
            return letter.orElseGet(() -> (turned ? run.clusters().reversed() : run.clusters()).stream().map(Cluster::text)
                    .collect(Collectors.joining()));
        }
    }

    /** Adds the next run of the page. */
    void add(TextRun run) {
        add(new Piece(run, Optional.empty()));
    }

    /** Adds the next box of the page. */
    void add(Missing missing) {
        add(new Piece(missing.digits().getLast(), Optional.of(missing.text())));
    }

    private void add(Piece piece) {
        rightToLeft |= piece.run().level() > 0;
        pieces.add(piece);
    }

    /** Whether anything runs from right to left, so that this is not the order of the page. */
    boolean differs() {
        return rightToLeft;
    }

    /** All of it; a space stands between lines. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int from = 0; from < pieces.size(); ) {
            int to = from + 1;
            while (to < pieces.size() && sameLine(pieces.get(to - 1).run(), pieces.get(to).run())) {
                to++;
            }
            boolean gap = !text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1));
            text.append(gap ? " " : "").append(line(pieces.subList(from, to)));
            from = to;
        }
        return text.toString().strip();
    }

    /** The second row of digits in a box stands a little below the line. */
    private static boolean sameLine(TextRun one, TextRun next) {
        return Math.abs(one.baseline() - next.baseline()) < one.size() * 0.1;
    }

    /** Undoes the last step of the Unicode bidirectional algorithm, the reversal of neighbours from the highest level down. */
    private static String line(List<Piece> visual) {
        List<Piece> line = new ArrayList<>(visual);
        int highest = line.stream().mapToInt(piece -> piece.run().level()).max().orElse(0);
        for (int level = 1; level <= highest; level++) {
            for (int from = 0; from < line.size(); from++) {
                int to = from;
                while (to < line.size() && line.get(to).run().level() >= level) {
                    to++;
                }
                Collections.reverse(line.subList(from, to));
                from = Math.max(from, to);
            }
        }
        return line.stream().map(Piece::text).collect(Collectors.joining());
    }
}

package aiworkbench.storage.recovery;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * One line of a list in the recovery store: fields between spaces, each encoded like in a web address, and a checksum at the end.
 * So a line that was torn, or spoilt on the disk, is known for it.
 */
record Line(List<String> fields) {

    Line {
        fields = List.copyOf(fields);
    }

    static Line of(String... fields) {
        return new Line(Arrays.asList(fields));
    }

    /** The good lines of a file, first line first; none if there is no file. Spoilt lines are left out. */
    static List<Line> read(Path file) throws IOException {
        if (Files.notExists(file)) {
            return List.of();
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return text.lines().map(Line::parse).flatMap(Optional::stream).toList();
    }

    static Optional<Line> parse(String text) {
        int end = text.lastIndexOf(' ');
        if (end < 0 || !text.substring(end + 1).equals(checksum(text.substring(0, end)))) {
            return Optional.empty();
        }
        return Optional.of(new Line(Stream.of(text.substring(0, end).split(" ", -1))
                .map(field -> URLDecoder.decode(field, StandardCharsets.UTF_8)).toList()));
    }

    /** Without the line break. */
    String text() {
        String text = fields.stream().map(field -> URLEncoder.encode(field, StandardCharsets.UTF_8)).collect(Collectors.joining(" "));
        return text + " " + checksum(text);
    }

    private static String checksum(String text) {
        CRC32C sum = new CRC32C();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(sum.getValue());
    }
}

package aiworkbench.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import aiworkbench.cli.Inputs.Unread;
import aiworkbench.model.DocumentId;
import aiworkbench.model.DocumentKind;
import aiworkbench.review.Finding;
import aiworkbench.review.Folder;
import aiworkbench.review.IntegrityRules;
import aiworkbench.review.Review.Unchecked;
import aiworkbench.review.Review;
import aiworkbench.review.Rule;
import aiworkbench.review.Severity;
import aiworkbench.storage.document.DocumentStore.Looked;

/**
 * What a review found in all files.
 *
 * @param rules all rules that ran
 * @param unread files that could not be reviewed
 */
record Report(List<Checked> files, List<Rule> rules, List<Unread> unread) {

    private static final byte[] ID = "\"id\"".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST = 64;

    /**
     * What was found in one file.
     *
     * @param product its name
     * @param waived findings that the team decided to leave
     * @param unchecked rules that could not tell
     */
    record Checked(Path path, DocumentKind kind, DocumentId id, String product, List<Placed> findings, List<Placed> waived, List<Unchecked> unchecked) {

        static Checked of(Path path, Looked looked, Review review, Folder folder) {
            var document = looked.document();
            var reviewed = review.of(folder, document);
            var elements = Stream.concat(reviewed.findings().stream(), reviewed.waived().stream()).map(found -> found.target().element())
                    .filter(element -> !element.isEmpty()).collect(Collectors.toSet());
            var lines = lines(looked.bytes(), elements);
            return new Checked(path, document.kind(), document.id(), document.title(), placed(lines, reviewed.findings()),
                    placed(lines, reviewed.waived()), reviewed.unchecked());
        }

        private static List<Placed> placed(Map<String, Integer> lines, List<Finding> findings) {
            return findings.stream().map(f -> new Placed(f, lines.getOrDefault(f.target().element(), 1))).toList();
        }
    }

    /**
     * A finding and where its element stands in the file.
     *
     * @param line from 1; 1 if it is about the document as a whole
     */
    record Placed(Finding finding, int line) {}

    /** How many findings have this severity. */
    long count(Severity severity) {
        return count(files, severity);
    }

    /** How many findings in these files have this severity. */
    static long count(List<Checked> files, Severity severity) {
        return files.stream().flatMap(f -> f.findings().stream()).filter(p -> p.finding().severity() == severity).count();
    }

    /** The files of each product, by its name, where there are several products; those without findings are left out. */
    Map<String, List<Checked>> products() {
        var products = files.stream().filter(file -> !file.product().isBlank())
                .collect(Collectors.groupingBy(Checked::product, TreeMap::new, Collectors.toList()));
        boolean several = products.size() > 1;
        products.values().removeIf(checked -> !several || checked.stream().allMatch(file -> file.findings().isEmpty()));
        return products;
    }

    /** Every rule that could not tell somewhere, once for each thing that it missed. */
    List<Unchecked> unchecked() {
        return files.stream().flatMap(file -> file.unchecked().stream()).distinct().toList();
    }

    /** How many errors mean that a document does not hold together, and not only that a product is not ready yet. */
    long broken() {
        return files.stream().flatMap(f -> f.findings().stream()).map(Placed::finding)
                .filter(f -> f.severity() == Severity.ERROR && f.ruleId().startsWith(IntegrityRules.PREFIX)).count();
    }

    /**
     * The lines of some elements, by their ids; the first one if an id is there twice. Ids hold no character that JSON would escape, and
     * no text holds a quotation mark that it does not.
     */
    static Map<String, Integer> lines(byte[] bytes, Set<String> wanted) {
        var lines = new HashMap<String, Integer>();
        int line = 1;
        int left = wanted.size();
        for (int at = 0; at < bytes.length && left > 0; at++) {
            byte b = bytes[at];
            if (b == '\n') {
                line++;
            } else if (b == '"' && at + 1 < bytes.length && bytes[at + 1] == 'i' && Arrays.equals(bytes, at, Math.min(at + ID.length, bytes.length), ID, 0, ID.length)) {
                var id = value(bytes, at + ID.length);
                if (wanted.contains(id) && lines.putIfAbsent(id, line) == null) {
                    left--;
                }
            }
        }
        return lines;
    }

    /** The text behind a colon; empty if there is no colon, or no text that could be an id. */
    private static String value(byte[] bytes, int from) {
        int colon = solid(bytes, from);
        int start = colon < bytes.length && bytes[colon] == ':' ? solid(bytes, colon + 1) + 1 : bytes.length;
        int end = start;
        while (end < bytes.length && end - start <= LONGEST && bytes[end] != '"') {
            end++;
        }
        boolean whole = end < bytes.length && bytes[start - 1] == '"' && bytes[end] == '"';
        return whole ? new String(bytes, start, end - start, StandardCharsets.ISO_8859_1) : "";
    }

    /** The next place that holds no blank. */
    private static int solid(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] >= 0 && bytes[at] <= ' ') {
            at++;
        }
        return at;
    }
}

package aiworkbench.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import aiworkbench.cli.Inputs.Input;
import aiworkbench.cli.Inputs.Unread;
import aiworkbench.model.Document;
import aiworkbench.review.Finding;
import aiworkbench.review.Folder;
import aiworkbench.review.IntegrityRules;
import aiworkbench.review.Review.Unchecked;
import aiworkbench.review.Review;
import aiworkbench.review.Rule;
import aiworkbench.review.Severity;

/**
 * What a review found in all files.
 *
 * @param rules all rules that ran
 * @param unread files that could not be reviewed
 */
record Report(List<Checked> files, List<Rule> rules, List<Unread> unread) {

    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"\\\\]{1,64})\"");

    /**
     * What was found in one file.
     *
     * @param waived findings that the team decided to leave
     * @param unchecked rules that could not tell
     */
    record Checked(Path path, Document document, List<Placed> findings, List<Placed> waived, List<Unchecked> unchecked) {

        static Checked of(Input input, Review review, Folder folder) {
            var document = input.opened().document();
            var reviewed = review.of(folder, document);
            return new Checked(input.path(), document, placed(input, reviewed.findings()), placed(input, reviewed.waived()), reviewed.unchecked());
        }

        private static List<Placed> placed(Input input, List<Finding> findings) {
            if (findings.isEmpty()) {
                return List.of();
            }
            var lines = lines(text(input.path()));
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
        var products = files.stream().filter(file -> !file.document().title().isBlank())
                .collect(Collectors.groupingBy(file -> file.document().title(), TreeMap::new, Collectors.toList()));
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

    /** The line of each element, by its id; the first one if an id is there twice. Ids hold no character that JSON would escape. */
    static Map<String, Integer> lines(String text) {
        var lines = new HashMap<String, Integer>();
        var id = ID.matcher(text);
        int line = 1;
        for (int from = 0; id.find(); from = id.start()) {
            line += (int) text.substring(from, id.start()).chars().filter(c -> c == '\n').count();
            lines.putIfAbsent(id.group(1), line);
        }
        return lines;
    }

    /** For line numbers only, so a file that has gone meanwhile does no harm. */
    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}

package aiworkbench.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import aiworkbench.cli.Inputs.Unread;
import aiworkbench.cli.Report.Checked;
import aiworkbench.cli.Report.Placed;
import aiworkbench.review.Rule;
import aiworkbench.review.Severity;
import aiworkbench.review.Wording;
import aiworkbench.text.Messages;

/** A report as SARIF 2.1.0, which code hosts and editors show beside the files. */
final class SarifReport {

    private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Wording wording;

    SarifReport(Messages messages) {
        this.wording = new Wording(messages);
    }

    String print(Report report) {
        var ids = report.rules().stream().map(Rule::id).toList();
        var results = new ArrayList<Object>();
        for (var file : report.files()) {
            file.findings().forEach(placed -> results.add(result(file, placed, ids, false)));
            file.waived().forEach(placed -> results.add(result(file, placed, ids, true)));
        }
        var driver = object("name", "AI Product Workbench", "version", Cli.version(), "rules", report.rules().stream().map(this::rule).toList());
        var invocation = object("executionSuccessful", report.unread().isEmpty(), "toolExecutionNotifications",
                Stream.concat(report.unread().stream().map(SarifReport::notification), unchecked(report)).toList());
        var run = object("tool", object("driver", driver), "invocations", List.of(invocation), "columnKind", "unicodeCodePoints", "results", results);
        return Json.of(object("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run)));
    }

    private Map<String, Object> rule(Rule rule) {
        return object("id", rule.id(), "shortDescription", text(wording.title(rule)), "fullDescription", text(wording.why(rule.id())),
                "defaultConfiguration", object("level", level(rule.severity())));
    }

    private Map<String, Object> result(Checked file, Placed placed, List<String> ids, boolean waived) {
        var finding = placed.finding();
        var result = object("ruleId", finding.ruleId(), "ruleIndex", ids.indexOf(finding.ruleId()), "level", level(finding.severity()),
                "message", text(wording.message(finding) + ". " + wording.fix(finding)),
                "locations", List.of(location(file.path(), object("startLine", placed.line()))),
                "partialFingerprints", object("place/v1", file.id() + "/" + finding.target().place()));
        if (waived) {
            result.put("suppressions", List.of(object("kind", "inSource")));
        }
        return result;
    }

    /** What could not be checked is no failure, but nobody shall take it for checked. */
    private Stream<Map<String, Object>> unchecked(Report report) {
        return wording.unchecked(report.unchecked()).entrySet().stream().map(entry -> object("level", "note", "message",
                text(entry.getKey() + ": " + entry.getValue().stream().map(Rule::id).collect(Collectors.joining(", ")))));
    }

    private static Map<String, Object> notification(Unread unread) {
        var region = object("startLine", Math.max(1, unread.line()), "startColumn", Math.max(1, unread.column()));
        return object("level", "error", "message", text(unread.sentence()), "locations", List.of(location(unread.path(), region)));
    }

    private static Map<String, Object> location(Path file, Map<String, Object> region) {
        return object("physicalLocation", object("artifactLocation", object("uri", uri(file)), "region", region));
    }

    /** Relative paths stay relative, so that a report means the same on another machine. */
    private static String uri(Path file) {
        if (file.isAbsolute()) {
            return file.toUri().toASCIIString();
        }
        try {
            return new URI(null, null, file.normalize().toString().replace('\\', '/'), null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case HINT -> "note";
        };
    }

    private static Map<String, Object> text(String text) {
        return object("text", text);
    }

    private static Map<String, Object> object(Object... members) {
        var object = new LinkedHashMap<String, Object>();
        for (int i = 0; i < members.length; i += 2) {
            object.put(members[i].toString(), members[i + 1]);
        }
        return object;
    }
}

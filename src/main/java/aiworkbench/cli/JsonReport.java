package aiworkbench.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import aiworkbench.cli.Inputs.Unread;
import aiworkbench.cli.Report.Checked;
import aiworkbench.cli.Report.Placed;
import aiworkbench.review.Review.Unchecked;
import aiworkbench.review.Severity;
import aiworkbench.review.Wording;
import aiworkbench.text.Messages;

/** A report for scripts, as JSON. Members may be added; none is ever renamed. */
final class JsonReport {

    private final Wording wording;

    JsonReport(Messages messages) {
        this.wording = new Wording(messages);
    }

    String print(Report report) {
        var top = new LinkedHashMap<String, Object>();
        top.put("format", "aiworkbench-check");
        top.put("version", 1);
        top.put("errors", report.count(Severity.ERROR));
        top.put("warnings", report.count(Severity.WARNING));
        top.put("hints", report.count(Severity.HINT));
        top.put("files", report.files().stream().map(this::file).toList());
        top.put("unread", report.unread().stream().map(JsonReport::unread).toList());
        return Json.of(top);
    }

    private Map<String, Object> file(Checked file) {
        var members = new LinkedHashMap<String, Object>();
        members.put("file", file.path().toString());
        members.put("kind", file.kind().word());
        members.put("id", file.id().value());
        members.put("product", file.product());
        members.put("findings", findings(file.findings()));
        members.put("waived", findings(file.waived()));
        members.put("unchecked", file.unchecked().stream().map(JsonReport::unchecked).toList());
        return members;
    }

    private static Map<String, Object> unchecked(Unchecked unchecked) {
        var members = new LinkedHashMap<String, Object>();
        members.put("rule", unchecked.rule().id());
        members.put("missing", unchecked.missing().stream().map(word -> word.toLowerCase(Locale.ROOT)).toList());
        return members;
    }

    private List<Map<String, Object>> findings(List<Placed> findings) {
        return findings.stream().map(this::finding).toList();
    }

    private Map<String, Object> finding(Placed placed) {
        var finding = placed.finding();
        var members = new LinkedHashMap<String, Object>();
        members.put("rule", finding.ruleId());
        members.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        members.put("element", finding.target().element());
        members.put("field", finding.target().field());
        members.put("line", placed.line());
        members.put("message", wording.message(finding));
        members.put("why", wording.why(finding.ruleId()));
        members.put("fix", wording.fix(finding));
        return members;
    }

    private static Map<String, Object> unread(Unread unread) {
        var members = new LinkedHashMap<String, Object>();
        members.put("file", unread.path().toString());
        members.put("line", unread.line());
        members.put("column", unread.column());
        members.put("message", unread.sentence());
        return members;
    }
}

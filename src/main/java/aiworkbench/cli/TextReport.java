package aiworkbench.cli;

import aiworkbench.review.Wording;
import aiworkbench.text.Messages;

/** A report for people, one finding a paragraph, in the form that editors and compilers use. */
final class TextReport {

    private final Messages messages;
    private final Wording wording;

    TextReport(Messages messages) {
        this.messages = messages;
        this.wording = new Wording(messages);
    }

    String print(Report report) {
        return String.join("", AllCores.map(report.files(), this::print));
    }

    private String print(Report.Checked file) {
        var text = new StringBuilder();
        for (var placed : file.findings()) {
            var finding = placed.finding();
            text.append(file.path()).append(':').append(placed.line()).append(": ")
                    .append(messages.text("cli.check.finding", wording.name(finding.severity()), finding.ruleId(), wording.message(finding)))
                    .append("\n    ").append(wording.fix(finding)).append('\n');
        }
        return text.toString();
    }
}

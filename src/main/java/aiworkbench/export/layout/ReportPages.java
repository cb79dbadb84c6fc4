package aiworkbench.export.layout;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import aiworkbench.export.layout.ReportPart.Heading;
import aiworkbench.export.page.Anchor;
import aiworkbench.export.page.Bookmark;
import aiworkbench.export.page.JobInfo;
import aiworkbench.export.page.Page;
import aiworkbench.export.page.PrintJob;
import aiworkbench.export.text.TextShaper;
import aiworkbench.export.trace.Trace;
import aiworkbench.export.words.Words;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;
import aiworkbench.text.Messages;

/** Lays out a report: every part by itself, then the contents, which know on which page each part begins. */
final class ReportPages {

    private final Function<Locale, TextShaper> shapers;
    private final Messages messages;
    private final ProductReport report;
    private final PageOptions options;
    private final LayoutLimits.Watch watch;
    private final Set<DocumentId> ids;

    ReportPages(Function<Locale, TextShaper> shapers, Messages messages, ProductReport report, PageOptions options, LayoutLimits limits) {
        this.shapers = shapers;
        this.messages = messages;
        this.report = report;
        this.options = new PageOptions(options.paper(), options.orientation(), Optional.empty(), options.titles(), options.today(), options.imprint());
        this.watch = limits.start();
        this.ids = report.documents().stream().map(Document::id).collect(Collectors.toSet());
    }

    /**
     * One part that is laid out.
     *
     * @param place where bookmarks and contents lead to
     */
    private record Part(String title, String place, Sheets sheets) {}

    PrintJob print() {
        var first = report.documents().getFirst();
        var parts = new ArrayList<Part>();
        for (var document : report.documents()) {
            parts.add(part(document, parts.size()));
        }
        report.since().ifPresent(since -> parts.addFirst(changes(first, since)));
        parts.add(trace(first));
        parts.add(review(first));
        var cover = new ReportCover(context(first, "cover ", Optional.empty()), report).print();
        var contents = contents(first, parts, cover.pages() + 1);
        if (contents.pages() > 1) {
            contents = contents(first, parts, cover.pages() + contents.pages());
        }
        int all = cover.pages() + contents.pages() + parts.stream().mapToInt(part -> part.sheets().pages()).sum();
        var pages = new ArrayList<Page>(cover.pages(0, all));
        pages.addAll(contents.finish(pages.size(), all));
        for (var part : parts) {
            pages.addAll(part.sheets().finish(pages.size(), all));
        }
        var bookmarks = parts.stream().map(part -> new Bookmark(part.title(), part.place(), part.sheets().bookmarks())).toList();
        return new PrintJob(ReportLinks.joined(pages), info(first), bookmarks, report.sources());
    }

    private JobInfo info(Document first) {
        var words = words(first);
        var imprint = options.imprint();
        return new JobInfo(messages.text("export.report.of", words.title()), imprint.owner() ? first.header().owner() : "",
                messages.text("export.report"), words.locale(),
                first.header().date().filter(_ -> imprint.date()).map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    private Words words(Document document) {
        return new Words(document, messages, options.titles());
    }

    private LayoutContext context(Document document, String prefix, Optional<Heading> heading) {
        var words = words(document);
        return new LayoutContext(words, shapers.apply(words.locale()), options, watch, new ReportPart(prefix, heading, ids));
    }

    private Part part(Document document, int index) {
        var context = context(document, "part " + index + " ", Optional.empty());
        var place = ReportPart.place(document.id(), "");
        var sheets = new Sheets(context, new Anchor(place, 0));
        DocumentLayout.print(context, sheets, document);
        return new Part(title(context.words()), place, sheets);
    }

    /** The kind, and the title where documents of several names are in one report. */
    private String title(Words words) {
        return report.documents().stream().map(Document::title).distinct().count() > 1
                ? Words.join(words.kind(), words.title()) : words.kind();
    }

    private Part changes(Document first, ProductReport.Since since) {
        var title = messages.text("changes.title", since.state());
        var context = context(first, "changes ", Optional.of(new Heading(title, words(first).title())));
        var sheets = new Sheets(context, new Anchor("changes", 0));
        new ReportChanges(context, sheets, since).print();
        return new Part(title, "changes", sheets);
    }

    private Part trace(Document first) {
        var title = messages.text("trace.title");
        var context = context(first, "trace ", Optional.of(new Heading(title, words(first).title())));
        var sheets = new Sheets(context, new Anchor("trace", 0));
        new ReportTrace(context, sheets, new Trace(report.documents(), messages)).print();
        return new Part(title, "trace", sheets);
    }

    private Part review(Document first) {
        var title = messages.text("export.report.review");
        var context = context(first, "review ", Optional.of(new Heading(title, words(first).title())));
        var sheets = new Sheets(context, new Anchor("review", 0));
        new ReportReview(context, sheets, report).print();
        return new Part(title, "review", sheets);
    }

    private Sheets contents(Document first, List<Part> parts, int before) {
        var title = messages.text("export.report.contents");
        var context = context(first, "contents ", Optional.of(new Heading(title, words(first).title())));
        var sheets = new Sheets(context);
        var contents = new ReportContents(context, sheets);
        var entries = new ArrayList<Runnable>();
        int page = before;
        for (var part : parts) {
            int start = page + 1;
            entries.add(() -> contents.entry(part.title(), part.place(), start, 0));
            part.sheets().places().forEach(place -> entries.add(() -> contents.entry(place.title(), place.anchor(), start + place.page(), 1)));
            page += part.sheets().pages();
        }
        new LevelColumns(sheets).print(sheets.size().width() > sheets.size().height() ? 2 : 1, entries);
        return sheets;
    }
}

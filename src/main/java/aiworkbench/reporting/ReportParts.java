package aiworkbench.reporting;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import aiworkbench.compare.Changed;
import aiworkbench.compare.ChangedText;
import aiworkbench.compare.Compared;
import aiworkbench.export.layout.ProductReport.Change;
import aiworkbench.export.layout.ProductReport.ChangedDocument;
import aiworkbench.export.layout.ProductReport.Found;
import aiworkbench.export.layout.ProductReport.Since;
import aiworkbench.model.Document;
import aiworkbench.review.Finding;
import aiworkbench.review.Folder;
import aiworkbench.review.Review;
import aiworkbench.review.Wording;
import aiworkbench.text.Messages;

/** Parts of a product report in the words of a language. */
public final class ReportParts {

    private final Messages messages;

    public ReportParts(Messages messages) {
        this.messages = messages;
    }

    /** What a review finds in documents of a folder, the worst first. */
    public List<Found> found(Folder folder, List<Document> documents) {
        var review = Review.complete();
        var wording = new Wording(messages);
        return documents.stream().flatMap(document -> review.check(folder, document).stream()).sorted(Comparator.comparing(Finding::severity))
                .map(f -> new Found(f.target().document(), f.target().element(), wording.name(f.severity()), f.ruleId(), wording.message(f),
                        wording.why(f.ruleId()), wording.fix(f)))
                .toList();
    }

    /**
     * What changed in the documents of a product. Of earlier documents only those count that belong to it, by id or by name.
     *
     * @param state the earlier state in words
     */
    public Since since(String state, List<Document> earlier, List<Document> now) {
        var ids = now.stream().map(Document::id).collect(Collectors.toSet());
        var titles = now.stream().map(Document::title).collect(Collectors.toSet());
        var theirs = earlier.stream().filter(document -> ids.contains(document.id()) || titles.contains(document.title())).toList();
        return new Since(state, Compared.between(theirs, now, messages).stream().filter(Compared::differs)
                .map(one -> new ChangedDocument(one.document().id(), one.name(messages), one.changes().stream().map(this::change).toList())).toList());
    }

    private Change change(Changed changed) {
        return new Change(ChangedText.word(changed.kind(), messages), changed.id(), changed.title(), changed.where(), changed.before(messages),
                changed.after(messages));
    }
}

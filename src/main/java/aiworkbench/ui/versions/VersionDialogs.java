package aiworkbench.ui.versions;

import aiworkbench.model.Document;
import aiworkbench.storage.FormatProblem;
import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.merge.Common;
import aiworkbench.storage.merge.Conflicts;
import aiworkbench.storage.merge.Merged;
import aiworkbench.storage.merge.ThreeWay;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.Choice;
import aiworkbench.ui.common.Dialogs;
import aiworkbench.ui.common.Fxml;
import aiworkbench.ui.common.Tasks;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Opens the views of this package as dialogs. Waits for the answer, so call it on the FX thread. */
public final class VersionDialogs {

    private final Dialogs dialogs;
    private final Messages messages;
    private final Tasks tasks;
    private final JsonFormat format = new JsonFormat();

    public VersionDialogs(Dialogs dialogs, Messages messages, Tasks tasks) {
        this.dialogs = dialogs;
        this.messages = messages;
        this.tasks = tasks;
    }

    /**
     * Shows what leads from one version to the other.
     *
     * @return whether the user wants to see it in the document itself
     */
    public boolean compare(Version before, Version after) {
        var view = fxml().load(new CompareController(messages, tasks));
        view.controller().show(before, after);
        return dialogs.show(messages.text("versions.compare.title"), view.root(), List.of(
                Choice.other(messages.text("versions.mark"), true), Choice.cancel(messages.text("versions.close"), false))).orElse(false);
    }

    /** Two versions brought together, ready to be asked about. */
    public final class Meeting {

        private final List<Document> versions;
        private final Merged merged;
        private final UnaryOperator<Map<String, Object>> then;

        private Meeting(List<Document> versions, Merged merged, UnaryOperator<Map<String, Object>> then) {
            this.versions = versions;
            this.merged = merged;
            this.then = then;
        }

        /**
         * Asks where both changed the same.
         *
         * @param ids gives new ids for elements that are kept twice
         * @return the result; empty if the user wants to decide later
         */
        public Optional<Document> ask(Supplier<String> ids) {
            var view = fxml().load(new ReviewController(messages));
            view.controller().show(merged, versions);
            var apply = dialogs.show(messages.text("versions.review.title"), view.root(), List.of(
                    Choice.primary(messages.text("versions.review.apply"), true), Choice.cancel(messages.text("versions.review.later"), false)));
            return apply.filter(yes -> yes).map(_ -> document(then.apply(view.controller().result(ids))));
        }
    }

    /** Brings together what was done here and elsewhere since the base. Takes its time: call it off the FX thread. */
    public Meeting meet(Document base, Document mine, Document theirs) {
        var merged = new ThreeWay(format).merge(format.tree(base), format.tree(mine), format.tree(theirs));
        return new Meeting(List.of(mine, theirs, base), merged, result -> result);
    }

    /**
     * Brings two versions together of which nobody knows what they grew from. What only one of them has stays, since it may be new; what
     * differs is asked about. Takes its time: call it off the FX thread.
     */
    public Meeting meet(Document mine, Document theirs) {
        var here = format.tree(mine);
        var there = format.tree(theirs);
        return new Meeting(List.of(mine, theirs), new ThreeWay(format).merge(Common.of(here, there), here, there), result -> result);
    }

    /** The versions behind the conflicts that a merge left open in a document. Takes its time: call it off the FX thread. */
    public Meeting meet(Document open) {
        var pending = Conflicts.pending(format.tree(open)).orElseThrow();
        var merged = new ThreeWay(format).merge(pending.base(), pending.mine(), pending.theirs());
        var versions = Stream.of(pending.mine(), pending.theirs(), pending.base()).flatMap(tree -> readable(tree).stream()).toList();
        return new Meeting(versions, merged, pending::decided);
    }

    /** Values of several people need not go together. */
    private Optional<Document> readable(Map<String, Object> tree) {
        try {
            return Optional.of(format.read(format.print(tree)));
        } catch (FormatProblem _) {
            return Optional.empty();
        }
    }

    private Document document(Map<String, Object> tree) {
        try {
            return format.read(format.print(tree));
        } catch (FormatProblem e) {
            throw new IllegalStateException("a merge of documents is a document", e);
        }
    }

    /** What to do with an earlier version. */
    public sealed interface Wish {

        /** Put its content in place of the present one, as one step that can be undone. */
        record Restore(Document document) implements Wish {}

        /** Show in the document what differs from it. */
        record Mark(Document document, Instant time) implements Wish {}

        /** Save it under another name. */
        record SaveCopy(Document document) implements Wish {}
    }

    private enum Answer {
        RESTORE,
        COPY,
        MARK,
        CLOSE
    }

    /**
     * Shows the history of a file.
     *
     * @param past newest first; at least one
     * @param zone in which times are shown
     * @return what the user wants done; empty for nothing
     */
    public Optional<Wish> history(List<PastVersion> past, Document now, ZoneId zone) {
        var view = fxml().load(new HistoryController(messages, tasks, zone));
        view.controller().show(past, now);
        var close = Choice.cancel(messages.text("versions.close"), Answer.CLOSE);
        var answer = dialogs.show(messages.text("versions.history.title"), view.root(), List.of(
                Choice.primary(messages.text("versions.history.restore"), Answer.RESTORE),
                Choice.other(messages.text("versions.history.copy"), Answer.COPY), Choice.other(messages.text("versions.mark"), Answer.MARK), close)).orElse(Answer.CLOSE);
        if (answer == Answer.CLOSE) {
            return Optional.empty();
        }
        var document = view.controller().chosen();
        if (document.isEmpty()) {
            dialogs.inform(messages.text("versions.history.title"), messages.text("versions.history.unreadable"));
        }
        return document.map(it -> switch (answer) {
            case RESTORE -> new Wish.Restore(it);
            case MARK -> new Wish.Mark(it, view.controller().selected().orElseThrow().time());
            case COPY, CLOSE -> new Wish.SaveCopy(it);
        });
    }

    private Fxml fxml() {
        return new Fxml(messages, Map.of());
    }
}

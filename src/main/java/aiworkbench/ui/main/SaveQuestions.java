package aiworkbench.ui.main;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import aiworkbench.storage.ChangedOutside;
import aiworkbench.storage.RecoveryFailed;
import aiworkbench.storage.SaveFailed;
import aiworkbench.storage.StorageProblem;
import aiworkbench.storage.document.DocumentStore;
import aiworkbench.storage.document.Permission;
import aiworkbench.text.Visible;
import aiworkbench.ui.common.Choice;

/** Asks what to do about a save that did not go as expected. Every way out keeps the edits; most offer to save a copy. */
final class SaveQuestions {

    enum Answer { AGAIN, ANYWAY, COPY, COMPARE, BOTH, CREATE, DAMAGED, FOLDER, CANCEL }

    private final Saving saving;
    private final Comparing comparing;
    private final Surroundings around;

    SaveQuestions(Saving saving, Comparing comparing, Surroundings around) {
        this.saving = saving;
        this.comparing = comparing;
        this.around = around;
    }

    /** Asks, and does what is chosen. */
    void ask(OpenDocument<?> document, Saving.Order order, StorageProblem problem, Runnable then) {
        var permission = permission(problem);
        var name = order.path().or(document::path).map(Visible::name).orElse("");
        switch (answer(name, problem)) {
            case AGAIN -> saving.write(document, order, then);
            case ANYWAY -> saving.write(document, order.with(permission), then);
            case COPY -> saving.saveAs(document, then);
            case COMPARE -> comparing.reviewOutside(document);
            case BOTH -> saving.keepBoth(document);
            case CREATE -> saving.write(document, Saving.Order.at(order.path().or(document::path).orElseThrow(), DocumentStore.NO_FILE), then);
            case DAMAGED -> saving.saveDamaged(document);
            case FOLDER -> comparing.showHistory(document);
            case CANCEL -> { }
        }
    }

    /** Asks what to do about a file of this name. */
    Answer answer(String name, StorageProblem problem) {
        return around.dialogs().ask(title(problem, name), text(problem), choices(problem)).orElse(Answer.CANCEL);
    }

    private static Permission permission(StorageProblem problem) {
        if (problem instanceof SaveFailed failed) {
            return switch (failed.reason()) {
                case SHRINKS -> Permission.SHRINK;
                case PROTECTED -> Permission.WRITE_PROTECTED;
                case LINK -> Permission.LINK;
                default -> Permission.NO_HISTORY;
            };
        }
        return Permission.NO_HISTORY;
    }

    private String title(StorageProblem problem, String name) {
        return around.text(asked(problem).map(key -> key + ".title").orElse("main.save.failed.title"), name);
    }

    private String text(StorageProblem problem) {
        return asked(problem).map(key -> around.messages().text(key + ".text", problem.complaint().args()))
                .orElseGet(() -> around.text(keepsOldFile(problem) ? "main.save.failed.text" : "main.save.failed.safe",
                        problem.complaint().text(around.messages())));
    }

    /** Key of the question that a save ended with; empty if it simply failed. */
    private static Optional<String> asked(StorageProblem problem) {
        return switch (problem) {
            case ChangedOutside changed -> Optional.of(switch (changed.change()) {
                case GONE -> "main.ask.gone";
                case OTHER -> "main.ask.other";
                case THERE -> "main.ask.there";
            });
            case SaveFailed failed -> switch (failed.reason()) {
                case SHRINKS -> Optional.of("main.ask.shrink");
                case PROTECTED -> Optional.of("main.ask.protected");
                case LINK -> Optional.of("main.ask.link");
                default -> Optional.empty();
            };
            default -> Optional.empty();
        };
    }

    /** Only of a save that ended before it touched the file can that be said. */
    private static boolean keepsOldFile(StorageProblem problem) {
        return !(problem instanceof SaveFailed failed) || switch (failed.reason()) {
            case DIFFERS, CHANGED, INTERRUPTED, UNSURE -> false;
            default -> true;
        };
    }

    private List<Choice<Answer>> choices(StorageProblem problem) {
        var choices = new ArrayList<Choice<Answer>>(switch (problem) {
            case ChangedOutside changed when changed.change() == ChangedOutside.Change.GONE -> List.of(
                    Choice.primary(around.text("main.gone.create"), Answer.CREATE), copy());
            case ChangedOutside changed when changed.change() == ChangedOutside.Change.OTHER -> List.of(
                    Choice.primary(around.text("main.compare"), Answer.COMPARE),
                    Choice.other(around.text("main.keepBoth"), Answer.BOTH), copy());
            case ChangedOutside _ -> List.of(copy());
            case RecoveryFailed _ -> List.of(again(), Choice.other(around.text("main.save.unprotected"), Answer.ANYWAY), copy());
            case SaveFailed failed -> choices(failed);
            default -> List.of(again(), copy());
        });
        choices.add(Choice.cancel(around.text("main.cancel"), Answer.CANCEL));
        return choices;
    }

    private List<Choice<Answer>> choices(SaveFailed failed) {
        return switch (failed.reason()) {
            case SHRINKS -> List.of(Choice.destructive(around.text("main.save.anyway"), Answer.ANYWAY), history());
            case PROTECTED -> List.of(Choice.other(around.text("main.save.anyway"), Answer.ANYWAY), copy());
            case LINK -> List.of(Choice.primary(around.text("main.save.there"), Answer.ANYWAY), copy());
            case DIFFERS, CHANGED -> List.of(Choice.primary(around.text("main.compare"), Answer.COMPARE), again(), copy());
            case UNFAITHFUL -> List.of(Choice.other(around.text("main.save.damaged"), Answer.DAMAGED), history());
            case OPEN_ELSEWHERE, LOOP, FOLDER, SPECIAL -> List.of(copy());
            case FAILED, DENIED, IN_USE, INTERRUPTED, UNSURE, UNREACHABLE -> List.of(again(), copy(), history());
        };
    }

    private Choice<Answer> again() {
        return Choice.primary(around.text("main.save.retry"), Answer.AGAIN);
    }

    private Choice<Answer> copy() {
        return Choice.other(around.text("main.save.copy"), Answer.COPY);
    }

    private Choice<Answer> history() {
        return Choice.other(around.text("main.save.history"), Answer.FOLDER);
    }
}

package aiworkbench.ui.main;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

import aiworkbench.export.page.MissingCharacter;
import aiworkbench.model.Canvas;
import aiworkbench.session.Workspace;
import aiworkbench.storage.StorageProblem;
import aiworkbench.storage.file.Causes;
import aiworkbench.ui.common.Choice;
import aiworkbench.ui.common.FileKind;
import aiworkbench.ui.common.Fxml;
import aiworkbench.ui.common.Toast;
import aiworkbench.ui.export.ExportChoice;
import aiworkbench.ui.export.ExportController;
import aiworkbench.ui.export.ExportFormat;
import aiworkbench.ui.export.ExportSubject;
import aiworkbench.ui.export.Exporter;

/** Asks where an export shall go, writes it off the FX thread, and says how it went. */
public final class Exporting {

    private final Desk desk;
    private final Exporter exporter;
    private final Disk disk;
    private final Memory memory;
    private final ZoneId zone;
    private final Notices notices;
    private final Consumer<Path> show;
    private final Surroundings around;

    /**
     * Exports the documents of a desk.
     *
     * @param show opens a file in the program that the system has for it
     */
    public Exporting(
            Desk desk, Exporter exporter, Disk disk, Memory memory, ZoneId zone, Notices notices, Consumer<Path> show, Surroundings around) {
        this.desk = desk;
        this.exporter = exporter;
        this.disk = disk;
        this.memory = memory;
        this.zone = zone;
        this.notices = notices;
        this.show = show;
        this.around = around;
    }

    /** Asks how, then exports a document as it is now, with edits that are not saved yet. */
    public void export(OpenDocument<?> document) {
        var snapshot = document.document();
        var subject = new ExportSubject(snapshot, desk.known(), LocalDate.ofInstant(around.clock().instant(), zone),
                FileNames.of(snapshot.title(), snapshot.kind()));
        var view = new Fxml(around.messages(), Map.of()).load(new ExportController(exporter, around.tasks(), around.messages()));
        view.controller().begin(subject, memory.settings().export());
        offerStates(document, subject, view.controller());
        var go = around.dialogs().show(around.text("main.export.title"), view.root(), List.of(
                Choice.primary(around.text("main.export.go"), true), Choice.cancel(around.text("main.cancel"), false)));
        if (go.orElse(false)) {
            var choice = view.controller().choice();
            memory.change(s -> s.withExport(choice));
            choosePlace(document, view.controller().subject(), choice);
        }
    }

    /** The states that a report can be compared with come while the dialog is there. */
    private void offerStates(OpenDocument<?> document, ExportSubject subject, ExportController dialog) {
        var states = new EarlierStates(disk, zone, around);
        var product = Stream.concat(document.path().map(path -> new Workspace.Entry(path, subject.document())).stream(), subject.others().stream()).toList();
        if (product.size() > 1) {
            around.tasks().run(around.text("main.task.history"), () -> states.of(product), dialog::offerSince);
        }
        dialog.onOtherState(() -> around.dialogs().openFile(around.text("export.since.other.title"), FileKinds.toOpen(around.messages()))
                .ifPresent(file -> dialog.choose(states.around(file))));
    }

    private void choosePlace(OpenDocument<?> document, ExportSubject subject, ExportChoice choice) {
        var format = choice.format();
        var kind = new FileKind(around.text("export.files." + format.ending()), List.of("*." + format.ending()));
        var stem = choice.report() ? FileNames.stem(document.document().title()) + "-report"
                : document.path().map(path -> stem(path, document)).orElse(FileNames.stem(document.document().title()) + "-" + document.document().kind().word());
        around.dialogs().saveFile(around.text("main.export.title"), stem + "." + format.ending(), List.of(kind))
                .map(chosen -> FileNames.withEnding(chosen, format.ending()))
                .ifPresent(target -> write(document, subject, choice, target));
    }

    /**
     * Asks where a text shall go, and writes it.
     *
     * @param stem suggested name of the file, without its ending
     */
    void saveText(String title, String stem, ExportFormat format, byte[] text) {
        var kind = new FileKind(around.text("export.files." + format.ending()), List.of("*." + format.ending()));
        around.dialogs().saveFile(title, stem + "." + format.ending(), List.of(kind)).map(chosen -> FileNames.withEnding(chosen, format.ending()))
                .ifPresent(target -> put(new Ready(new Exporter.Exported(List.of(text), List.of()), List.of(target), false), target,
                        () -> saveText(title, stem, format, text)));
    }

    /**
     * Asks where something of a workshop shall go, writes it as PDF, and tells its name.
     *
     * @param title message key of the question
     * @param what {@code summary} or {@code paper}, which the name of the file ends with
     */
    void exportWorkshop(OpenDocument<?> document, Canvas snapshot, String title, String what, Consumer<String> told) {
        var kind = new FileKind(around.text("export.files.pdf"), List.of("*.pdf"));
        around.dialogs().saveFile(around.text(title).replace("…", ""), FileNames.stem(snapshot.title()) + "-" + what + ".pdf", List.of(kind))
                .map(chosen -> FileNames.withEnding(chosen, "pdf")).ifPresent(target -> {
                    Runnable again = () -> exportWorkshop(document, snapshot, title, what, told);
                    var subject = new ExportSubject(snapshot, desk.known(), LocalDate.ofInstant(around.clock().instant(), zone), "");
                    var choice = memory.settings().export();
                    protect(document);
                    around.tasks().run(around.text("main.task.export"), _ -> {
                        var exported = what.equals("paper") ? exporter.paper(subject, choice) : exporter.summary(subject, choice);
                        disk.writeExport(target, exported.files().getFirst());
                        return new Ready(exported, List.of(target), false);
                    }, ready -> {
                        done(ready, target);
                        told.accept(target.getFileName().toString());
                    }, failure -> failed(target, failure, again));
                });
    }

    private static String stem(Path path, OpenDocument<?> document) {
        var name = path.getFileName().toString();
        var kind = document.document().kind();
        return (name.endsWith(kind.extension()) ? name.substring(0, name.length() - kind.extension().length()) : name) + "-" + kind.word();
    }

    private void write(OpenDocument<?> document, ExportSubject subject, ExportChoice choice, Path target) {
        Runnable elsewhere = () -> choosePlace(document, subject, choice);
        protect(document);
        var work = around.tasks().run(around.text("main.task.export"), progress -> {
            var exported = exporter.export(subject, choice, progress);
            var targets = targets(target, exported.files().size());
            return new Ready(exported, targets, disk.existing(targets).stream().anyMatch(there -> !there.equals(target)));
        }, ready -> {
            if (!ready.replaces() || mayReplace(target)) {
                put(ready, target, elsewhere);
            }
        }, failure -> failed(target, failure, elsewhere));
        notices.during(work, around.text("main.export.running", target.getFileName()), around.text("main.export.stop"));
        memory.change(s -> s.withFolder(target.getParent()));
    }

    /** Exporting works hard: whatever becomes of it, the edits are on the disk. */
    private void protect(OpenDocument<?> document) {
        document.keeper().ifPresent(keeper -> {
            var now = keeper.snapshot(document.document());
            document.lane().run(around.text("main.task.protect"), _ -> {
                keeper.note(now);
                keeper.force();
                return now;
            }, _ -> { });
        });
    }

    /**
     * An export that can be written.
     *
     * @param replaces true if it would replace a file that nobody was asked about
     */
    private record Ready(Exporter.Exported exported, List<Path> targets, boolean replaces) {}

    private void put(Ready ready, Path target, Runnable elsewhere) {
        around.tasks().run(around.text("main.task.export"), _ -> {
            for (int i = 0; i < ready.targets().size(); i++) {
                disk.writeExport(ready.targets().get(i), ready.exported().files().get(i));
            }
            return ready;
        }, _ -> done(ready, target), failure -> failed(target, failure, elsewhere));
    }

    /** Pictures of several pages get numbers behind their names. */
    private static List<Path> targets(Path target, int count) {
        var all = new ArrayList<Path>(List.of(target));
        var name = target.getFileName().toString();
        int dot = name.lastIndexOf('.');
        for (int page = 2; page <= count; page++) {
            all.add(target.resolveSibling(name.substring(0, dot) + "-" + page + name.substring(dot)));
        }
        return all;
    }

    private boolean mayReplace(Path target) {
        return around.dialogs().ask(around.text("main.export.replace.title"), around.text("main.export.replace.text", target.getFileName()), List.of(
                Choice.destructive(around.text("main.replace.yes"), true),
                Choice.cancel(around.text("main.cancel"), false))).orElse(false);
    }

    private void done(Ready ready, Path target) {
        var missing = ready.exported().missing();
        notices.show(around.text("main.export.done", target.getFileName(), ready.targets().size()),
                new Toast.Action(around.text("main.export.open"), () -> show.accept(target)),
                new Toast.Action(around.text("main.export.folder"), () -> show.accept(target.getParent())),
                new Toast.Action(around.text("main.export.path"), () -> copy(target)));
        if (!missing.isEmpty()) {
            var list = missing.stream().map(MissingCharacter::code).distinct().collect(Collectors.joining(", "));
            around.dialogs().inform(around.text("main.export.missing.title", missing.size()), around.text("main.export.missing.text", list));
        }
    }

    private static void copy(Path target) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, target.toString()));
    }

    private void failed(Path target, Throwable failure, Runnable elsewhere) {
        var reason = switch (failure) {
            case StorageProblem problem -> problem.complaint().text(around.messages());
            case IOException problem -> Causes.saving(target, problem).complaint().text(around.messages());
            default -> throw new IllegalStateException("Exporting failed unexpectedly", failure);
        };
        var again = around.dialogs().ask(around.text("main.export.failed.title", target.getFileName()), around.text("main.export.failed.text", reason),
                List.of(Choice.primary(around.text("main.export.elsewhere"), true), Choice.cancel(around.text("main.cancel"), false)));
        if (again.orElse(false)) {
            elsewhere.run();
        }
    }
}

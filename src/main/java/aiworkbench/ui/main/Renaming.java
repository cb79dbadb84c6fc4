package aiworkbench.ui.main;

import java.nio.file.Path;
import java.util.List;

import aiworkbench.model.Document;
import aiworkbench.session.Workspace;
import aiworkbench.ui.common.Toast;

/** Gives a product another name: all its documents in a folder, each in one step that can be undone, and all of them from one notice. */
final class Renaming {

    private final Desk desk;
    private final Opening opening;
    private final Notices notices;
    private final Surroundings around;

    /** A document that was renamed, as it was right after. */
    private record Renamed(OpenDocument<?> open, Document after) {}

    Renaming(Desk desk, Opening opening, Notices notices, Surroundings around) {
        this.desk = desk;
        this.opening = opening;
        this.notices = notices;
        this.around = around;
    }

    /** Asks for another name of the product that the document in a file belongs to. Its documents are opened, so that nothing is saved unseen. */
    void rename(Path file) {
        desk.workspace().entries().stream().filter(entry -> entry.path().equals(file)).findFirst()
                .map(entry -> entry.document().title()).ifPresent(title -> rename(title, files(file.getParent(), title)));
    }

    /** The pane lists documents of one name, however it is capitalised, as one product of their folder. */
    private List<Path> files(Path folder, String title) {
        return desk.workspace().entries().stream()
                .filter(entry -> folder.equals(entry.path().getParent()) && entry.document().title().equalsIgnoreCase(title))
                .map(Workspace.Entry::path).toList();
    }

    private void rename(String title, List<Path> files) {
        around.dialogs().askText(around.text("main.product.rename.title", Names.product(title, around.messages())),
                around.text("main.product.rename.label", files.size()), title)
                .map(String::strip).filter(wanted -> !wanted.isEmpty() && !wanted.equals(title))
                .ifPresent(wanted -> {
                    var front = desk.active();
                    opening.open(files.stream().filter(file -> desk.find(file).isEmpty()).toList(), () -> {
                        front.ifPresent(desk::show);
                        rename(title, wanted, files);
                    });
                });
    }

    private void rename(String title, String wanted, List<Path> files) {
        var renamed = files.stream().flatMap(file -> desk.find(file).stream()).filter(open -> !open.session().readOnly())
                .map(open -> rename(open, wanted)).toList();
        var text = around.text("main.product.rename.done", wanted, renamed.size());
        if (renamed.isEmpty()) {
            notices.show(text);
        } else {
            notices.show(text, new Toast.Action(around.text("main.undo"), () -> renamed.forEach(one -> takeBack(one, title))));
        }
    }

    private static Renamed rename(OpenDocument<?> open, String wanted) {
        open.session().closeStep();
        open.rename(wanted);
        open.session().closeStep();
        return new Renamed(open, open.document());
    }

    /** Undo would take back something else where edits followed: there the old name is a step of its own. */
    private static void takeBack(Renamed renamed, String title) {
        if (renamed.open().document() == renamed.after()) {
            renamed.open().session().undo();
        } else {
            renamed.open().rename(title);
        }
    }
}

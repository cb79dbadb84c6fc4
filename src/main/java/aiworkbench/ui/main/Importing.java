package aiworkbench.ui.main;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import aiworkbench.ui.common.FileKind;

/** Reads tables off the FX thread and hands them to the editor in front, which asks before it adds anything. */
public final class Importing {

    private static final List<String> ENDINGS = List.of(".csv", ".tsv");

    private final Disk disk;
    private final Surroundings around;

    /** Imports from these files. */
    public Importing(Disk disk, Surroundings around) {
        this.disk = disk;
        this.around = around;
    }

    /** Whether a file is a table by its name. */
    static boolean isTable(Path path) {
        var name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    /** Whether a table can be added to a document. */
    static boolean takes(OpenDocument<?> document) {
        return document.editor().takesTables() && !document.session().readOnly();
    }

    /** Asks for a table, then adds it to a document. */
    public void choose(OpenDocument<?> document) {
        if (takes(document)) {
            document.path().map(Path::getParent).ifPresent(around.dialogs()::startIn);
            around.dialogs().openFile(around.text("main.import.title"), List.of(
                    new FileKind(around.text("main.files.tables"), ENDINGS.stream().map(ending -> "*" + ending).toList()),
                    new FileKind(around.text("main.files.text"), List.of("*.txt")))).ifPresent(path -> read(document, path));
        }
    }

    /** Adds a table to a document. */
    void read(OpenDocument<?> document, Path path) {
        around.tasks().run(around.text("main.task.import"), _ -> disk.table(path), table -> document.editor().importTable(table),
                failure -> around.dialogs().inform(around.text("main.open.failed.title", path.getFileName()), Failures.words(failure, around)));
    }
}

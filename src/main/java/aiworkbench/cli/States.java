package aiworkbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import aiworkbench.git.GitTrouble;
import aiworkbench.git.WorkTree;
import aiworkbench.model.Document;
import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.document.DocumentStore;

/** Earlier and later states of documents, as they are named on the command line: files, folders, exported PDFs, commits. */
final class States {

    private final Console console;
    private final DocumentStore store;
    private final JsonFormat json;

    States(Console console, DocumentStore store, JsonFormat json) {
        this.console = console;
        this.store = store;
        this.json = json;
    }

    /** Looks into a repository. */
    private interface Looking {
        Optional<List<Document>> look() throws IOException;
    }

    /**
     * All documents of a file, a folder or a PDF, or of a commit, named as Git does: {@code HEAD~5:reply.canvas.json}. Empty if any of
     * them cannot be read, which was said.
     */
    Optional<List<Document>> documents(Path path) {
        return said(path, () -> {
            var revision = Files.exists(path) ? Optional.<List<Document>>empty() : inCommit(path.toString());
            return revision.isPresent() ? revision : there(path);
        });
    }

    /** The same; the name of a commit alone stands for the folders of these files in it. */
    Optional<List<Document>> documents(Path path, Collection<Path> files) {
        if (Files.exists(path) || path.toString().indexOf(':') > 0) {
            return documents(path);
        }
        return said(path, () -> {
            var folders = new LinkedHashSet<Path>();
            files.forEach(file -> folders.add(file.toAbsolutePath().getParent()));
            var documents = new ArrayList<Document>();
            for (var folder : folders) {
                try (var tree = WorkTree.around(folder).orElseThrow(() -> new GitTrouble(GitTrouble.Why.UNREADABLE, path.toString()))) {
                    documents.addAll(tree.documents(path.toString(), folder));
                }
            }
            return Optional.of(documents);
        });
    }

    private Optional<List<Document>> said(Path path, Looking looking) {
        try {
            return looking.look();
        } catch (GitTrouble trouble) {
            console.complain(path, 1, 1, trouble.sentence(console.messages()));
            return Optional.empty();
        } catch (IOException e) {
            console.complain(path, 1, 1, Causes.of(e, console.messages()));
            return Optional.empty();
        }
    }

    private Optional<List<Document>> there(Path path) throws IOException {
        if (PdfDocuments.isPdf(path)) {
            var pdfs = new PdfDocuments(console, json);
            return pdfs.attached(path).flatMap(attached -> {
                var documents = attached.stream().flatMap(one -> pdfs.document(path, one).stream()).toList();
                return documents.size() == attached.size() ? Optional.of(documents) : Optional.empty();
            });
        }
        var inputs = new Inputs(console, store);
        var read = inputs.read(List.of(path)).stream().map(input -> input.opened().document()).toList();
        return inputs.exit() == Exit.FINE ? Optional.of(read) : Optional.empty();
    }

    /** Empty if it is not named as a commit and a file or folder of it. */
    private static Optional<List<Document>> inCommit(String name) throws IOException {
        int colon = name.indexOf(':');
        var file = Path.of(name.substring(colon + 1)).toAbsolutePath().normalize();
        if (colon < 1 || !Files.isDirectory(file) && !Files.isDirectory(file.getParent())) {
            return Optional.empty();
        }
        var commit = name.substring(0, colon);
        try (var tree = WorkTree.around(file).orElse(null)) {
            return tree == null ? Optional.empty()
                    : Optional.of(Files.isDirectory(file) ? tree.documents(commit, file) : List.of(tree.read(commit, file)));
        }
    }
}

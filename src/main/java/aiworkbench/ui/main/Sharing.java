package aiworkbench.ui.main;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import aiworkbench.compare.Changed;
import aiworkbench.git.GitTrouble;
import aiworkbench.git.Joined;
import aiworkbench.git.Joining;
import aiworkbench.git.Remote;
import aiworkbench.git.State;
import aiworkbench.git.WorkTree;
import aiworkbench.storage.StorageProblem;
import aiworkbench.storage.document.DocumentStore;
import aiworkbench.ui.common.Lane;

/** Shares the documents of a folder through Git: commits them, takes in what others did, and gives them what was done here. */
public final class Sharing {

    private static final int MOST_NAMED = 3;

    private static final int MOST_FILES = 8;

    private final Desk desk;
    private final Memory memory;
    private final Notices notices;
    private final Surroundings around;
    private final DocumentStore store = new DocumentStore();
    /** Commits that follow saves: one after the other, because a repository takes one at a time. */
    private final Lane commits;

    /** Shares what lies in the folder of the document in front. */
    public Sharing(Desk desk, Saving saving, Memory memory, Notices notices, Surroundings around) {
        this.desk = desk;
        this.memory = memory;
        this.commits = around.tasks().lane();
        saving.onSaved(this::saved);
        this.notices = notices;
        this.around = around;
    }

    /** Work in a repository. */
    @FunctionalInterface
    private interface InTree<T> {
        T run(WorkTree tree, BooleanSupplier stopped) throws IOException;
    }

    /**
     * Documents that a commit can take in.
     *
     * @param message what was done to them, in words
     */
    private record Ready(List<Path> files, String message) {}

    /** Whether the document in front has a file, which a repository may hold. */
    boolean possible() {
        return desk.active().flatMap(OpenDocument::path).isPresent();
    }

    /** Says how the folder stands to its repository. */
    void state() {
        run("main.git.state", (tree, _) -> tree.state(), state -> around.dialogs().inform(around.text("main.git.state"), words(state)));
    }

    private String words(State state) {
        var lines = new ArrayList<String>();
        lines.add(around.text("main.git.state.branch", state.branch().orElse(around.text("main.git.noBranch"))));
        if (!state.changed().isEmpty()) {
            lines.add(around.text("main.git.state.changed", names(state.changed())));
        }
        if (!state.fresh().isEmpty()) {
            lines.add(around.text("main.git.state.fresh", names(state.fresh())));
        }
        if (state.changed().isEmpty() && state.fresh().isEmpty()) {
            lines.add(around.text("main.git.state.clean"));
        }
        if (state.ahead() > 0) {
            lines.add(around.text("main.git.state.ahead", state.ahead()));
        }
        if (state.behind() > 0) {
            lines.add(around.text("main.git.state.behind", state.behind()));
        }
        return String.join("\n", lines);
    }

    private String names(Collection<String> paths) {
        var first = String.join(", ", paths.stream().sorted().limit(MOST_FILES).toList());
        return around.text("main.git.state.names", first, Math.max(0, paths.size() - MOST_FILES));
    }

    /** Puts all documents that were changed into a commit, with a message that says what was done and that can be changed. */
    void commit() {
        if (desk.documents().stream().anyMatch(document -> document.path().isPresent() && document.unsaved())) {
            around.dialogs().inform(around.text("main.git.commit"), around.text("main.git.saveFirst"));
            return;
        }
        run("main.git.commit", (tree, _) -> ready(tree), ready -> {
            if (ready.files().isEmpty()) {
                around.dialogs().inform(around.text("main.git.commit"), around.text("main.git.nothing"));
                return;
            }
            new CommitQuestion(around).ask(names(ready.files().stream().map(file -> file.getFileName().toString()).toList()), ready.files().size(), ready.message()).ifPresent(message -> run("main.git.commit", (tree, _) -> tree.commit(ready.files(), message),
                            id -> notices.show(around.text("main.git.committed", id))));
        });
    }

    /** Puts a document that was saved into a commit of its own, if the user wants that and Git looks after its folder. */
    private void saved(Path file) {
        if (memory.settings().habits().commits()) {
            commits.run(around.text("main.git.commit"), _ -> commit(file),
                    commit -> commit.ifPresent(id -> notices.show(around.text("main.git.committed", id))),
                    failure -> notices.show(words(failure)));
        }
    }

    private Optional<String> commit(Path file) throws IOException {
        try (var tree = WorkTree.around(file).orElse(null)) {
            if (tree == null) {
                return Optional.empty();
            }
            var name = tree.nameOf(file);
            var state = tree.state();
            boolean fresh = state.fresh().contains(name);
            return fresh || state.changed().contains(name) ? Optional.of(tree.commit(List.of(file), words(done(tree, file, fresh)))) : Optional.empty();
        }
    }

    private String words(Throwable failure) {
        return failure instanceof GitTrouble trouble ? trouble.sentence(around.messages()) : Failures.words(failure, around);
    }

    private Ready ready(WorkTree tree) throws IOException {
        var state = tree.state();
        var files = Stream.concat(state.changed().stream(), state.fresh().stream()).sorted().map(tree.top()::resolve)
                .filter(file -> DocumentStore.kind(file).isPresent() && Files.exists(file)).toList();
        var said = new LinkedHashMap<String, List<String>>();
        for (var file : files) {
            var done = done(tree, file, state.fresh().contains(tree.nameOf(file)));
            said.computeIfAbsent(done.document(), _ -> new ArrayList<>()).add(done.what());
        }
        return new Ready(files, said.entrySet().stream().map(entry -> words(new Done(entry.getKey(), String.join("; ", entry.getValue())))).collect(Collectors.joining("\n")));
    }

    private String words(Done done) {
        return around.text("main.git.done", done.document(), done.what());
    }

    /**
     * What was done to a document.
     *
     * @param document its name
     */
    private record Done(String document, String what) {}

    /** What was done to a document since the last commit. */
    private Done done(WorkTree tree, Path file, boolean fresh) throws IOException {
        try {
            var now = store.look(file);
            var title = now.title().isBlank() ? file.getFileName().toString() : now.title();
            if (fresh) {
                return new Done(title, around.text("main.git.new", Names.kind(now.kind(), around.messages())));
            }
            var changes = Changed.between(tree.read("HEAD", file), now, around.messages());
            var names = changes.stream().limit(MOST_NAMED).map(Changed::title).toList();
            return new Done(title, around.text("main.git.changed", Names.kind(now.kind(), around.messages()), String.join(", ", names), changes.size() - names.size()));
        } catch (StorageProblem problem) {
            throw new GitTrouble(GitTrouble.Why.UNREADABLE, file.getFileName().toString());
        }
    }

    /** Takes in what others did. Open documents show it by themselves, as after any change from outside. */
    void pull() {
        run("main.git.pull", (tree, stopped) -> {
            new Remote(tree).fetch(stopped);
            return new Joining(tree).join();
        }, joined -> {
            if (joined.open().isEmpty()) {
                notices.show(words(joined));
            } else {
                // Not in passing: open documents are reloaded now, and say so in the same place.
                around.dialogs().inform(around.text("main.git.pull"), words(joined));
            }
        });
    }

    private String words(Joined joined) {
        return joined.open().isEmpty() ? around.text("main.git.pulled", joined.commits())
                : around.text("main.git.pulledOpen", joined.commits(), String.join(", ", joined.open().keySet()));
    }

    /** Gives others what is in commits here. */
    void push() {
        run("main.git.push", (tree, stopped) -> {
            new Remote(tree).push(stopped);
            return tree.state();
        }, _ -> notices.show(around.text("main.git.pushed")));
    }

    private <T> void run(String name, InTree<T> work, Consumer<T> done) {
        var path = desk.active().flatMap(OpenDocument::path);
        if (path.isEmpty()) {
            return;
        }
        around.tasks().run(around.text(name), progress -> {
            try (var tree = WorkTree.around(path.get()).orElse(null)) {
                return tree == null ? Optional.<T>empty() : Optional.of(work.run(tree, progress::cancelled));
            }
        }, result -> result.ifPresentOrElse(done, () -> around.dialogs().inform(around.text(name), around.text("main.git.none"))),
                failure -> around.dialogs().inform(around.text(name), words(failure)));
    }
}

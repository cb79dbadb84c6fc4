package aiworkbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import aiworkbench.storage.FormatProblem;
import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.Opened;
import aiworkbench.storage.StorageProblem;
import aiworkbench.storage.document.DocumentStore;
import aiworkbench.storage.merge.Choice;
import aiworkbench.storage.merge.Collision;
import aiworkbench.storage.merge.Common;
import aiworkbench.storage.merge.Conflicts;
import aiworkbench.storage.merge.ThreeWay;

/** Brings two versions of a document together that grew from one, or decides what such a merge left open. */
@Command(name = "merge")
final class MergeVerb implements Callable<Integer> {

    /** What to keep where both changed the same. */
    enum Resolve {
        OURS(Choice.MINE), THEIRS(Choice.THEIRS), BOTH(Choice.BOTH);

        private final Choice choice;

        Resolve(Choice choice) {
            this.choice = choice;
        }
    }

    private final Console console;
    private final DocumentStore store;
    private final RandomGenerator random;
    private final JsonFormat format = new JsonFormat();

    @Parameters(paramLabel = "BASE OURS THEIRS|FILE", arity = "1..*", descriptionKey = "cli.merge.files")
    private List<Path> files = new ArrayList<>();

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "cli.option.merge.output")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--force", descriptionKey = "cli.option.force")
    private boolean force;

    @Option(names = "--resolve", paramLabel = "WHAT", descriptionKey = "cli.option.merge.resolve")
    private Optional<Resolve> resolve = Optional.empty();

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "cli.option.merge.name")
    private Optional<String> name = Optional.empty();

    MergeVerb(Console console, DocumentStore store, RandomGenerator random) {
        this.console = console;
        this.store = store;
        this.random = random;
    }

    @Override
    public Integer call() {
        if (files.size() == 3 && output.isPresent()) {
            return merge(files.get(0), files.get(1), files.get(2), output.get());
        } else if (output.isEmpty() && resolve.isPresent()) {
            return files.stream().mapToInt(this::decide).max().orElse(Exit.USAGE);
        }
        console.say("cli.merge.usage");
        return Exit.USAGE;
    }

    private int merge(Path base, Path ours, Path theirs, Path out) {
        boolean taken = Files.exists(out) && !force && !out.toAbsolutePath().normalize().equals(ours.toAbsolutePath().normalize());
        if (taken || Files.isDirectory(out)) {
            console.say(Files.isDirectory(out) ? "cli.exists.folder" : "cli.exists", out);
            return Exit.USAGE;
        }
        var mine = open(ours);
        var other = open(theirs);
        if (mine.isEmpty() || other.isEmpty()) {
            return Exit.UNREADABLE;
        }
        var one = mine.get().document();
        if (one.kind() != other.get().document().kind() || !one.id().equals(other.get().document().id())) {
            console.complain(theirs, 1, 1, console.messages().text("cli.merge.other", name(ours)));
            return Exit.UNREADABLE;
        }
        var here = format.tree(one);
        var there = format.tree(other.get().document());
        return base(base, here, there).map(tree -> {
            var merged = new ThreeWay(format).merge(tree, here, there);
            var kept = Conflicts.keep(merged);
            return write(resolve.isPresent() ? decided(kept) : kept, out, ours);
        }).orElse(Exit.UNREADABLE);
    }

    /** The version that both grew from; where there was none yet, what both have in common. */
    private Optional<Map<String, Object>> base(Path base, Map<String, Object> ours, Map<String, Object> theirs) {
        try {
            if (Files.isRegularFile(base) && Files.size(base) == 0) {
                return Optional.of(Common.of(ours, theirs));
            }
        } catch (IOException e) {
            console.complain(base, 1, 1, Causes.of(e, console.messages()));
            return Optional.empty();
        }
        return open(base).map(opened -> format.tree(opened.document()))
                .map(tree -> ours.get("id").equals(tree.get("id")) && ours.get("format").equals(tree.get("format")) ? tree : Common.of(ours, theirs));
    }

    private Optional<Opened> open(Path file) {
        try {
            var opened = store.open(file);
            if (!opened.readOnly()) {
                return Optional.of(opened);
            }
            console.complain(called(file), 1, 1, console.messages().text("cli.format.newer"));
        } catch (StorageProblem problem) {
            console.complain(called(file), problem.complaint());
        }
        return Optional.empty();
    }

    private int decide(Path file) {
        var opened = open(file);
        if (opened.isEmpty()) {
            return Exit.UNREADABLE;
        }
        var tree = format.tree(opened.get().document());
        if (Conflicts.count(tree) == 0) {
            console.say("cli.merge.none", file);
            return Exit.FINE;
        }
        return save(decided(tree), file, opened.get().hash());
    }

    /** Decides everything that is open, round by round where there is more than one conflict about a place. */
    private Map<String, Object> decided(Map<String, Object> tree) {
        var now = resolve.orElseThrow() == Resolve.OURS ? Conflicts.dropped(tree) : tree;
        for (int round = Conflicts.count(tree); round > 0; round--) {
            var pending = Conflicts.pending(now);
            if (pending.isEmpty()) {
                break;
            }
            var merged = new ThreeWay(format).merge(pending.get().base(), pending.get().mine(), pending.get().theirs());
            var choices = new HashMap<Collision, Choice>();
            merged.collisions().forEach(collision -> choices.put(collision, choice(collision)));
            now = pending.get().decided(merged.resolve(choices, this::id));
        }
        return now;
    }

    /** What cannot be kept twice stays as it is here. */
    private Choice choice(Collision collision) {
        var wanted = resolve.orElseThrow().choice;
        return wanted == Choice.BOTH && !collision.canKeepBoth() ? Choice.MINE : wanted;
    }

    private String id() {
        return "k" + HexFormat.of().toHexDigits(random.nextLong());
    }

    private int write(Map<String, Object> tree, Path out, Path ours) {
        try {
            return save(tree, out, Files.exists(out) ? store.hash(out) : DocumentStore.NO_FILE);
        } catch (StorageProblem problem) {
            console.complain(ours, problem.complaint());
            return Exit.FAILED;
        }
    }

    private int save(Map<String, Object> tree, Path file, String hash) {
        try {
            var document = format.read(format.print(tree));
            var written = new Output(console, store);
            if (name.isPresent()) {
                written.saveCopy(document, file, hash);
            } else {
                written.save(document, file, hash);
            }
            int open = Conflicts.count(tree);
            if (open > 0) {
                console.say("cli.merge.open", open, name(file));
            }
            return written.exit() != Exit.FINE ? written.exit() : open > 0 ? Exit.FINDINGS : Exit.FINE;
        } catch (FormatProblem e) {
            throw new IllegalStateException("a merge of documents is a document", e);
        }
    }

    /** Copies that a version control program hands over are called as the file itself, with the version that they are. */
    private Path called(Path file) {
        int version = files.indexOf(file);
        var known = List.of("base", "ours", "theirs");
        return name.filter(_ -> version >= 0 && version < known.size()).map(it -> Path.of(it + " (" + known.get(version) + ")")).orElse(file);
    }

    private Object name(Path file) {
        return name.<Object>map(it -> it).orElse(file);
    }
}

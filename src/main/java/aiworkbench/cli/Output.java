package aiworkbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import aiworkbench.model.Document;
import aiworkbench.storage.file.AtomicFile;
import aiworkbench.storage.document.DocumentStore;
import aiworkbench.storage.StorageProblem;

/** Writes files as a whole or not at all, and says so. */
final class Output {

    private interface Writing {
        /** Whether anything had to be written. */
        boolean run() throws IOException;
    }

    private final Console console;
    private final AtomicFile files = new AtomicFile();
    private final DocumentStore store;
    private boolean complete = true;

    Output(Console console, DocumentStore store) {
        this.console = console;
        this.store = store;
    }

    /** {@link Exit#FINE} or {@link Exit#FAILED}. */
    int exit() {
        return complete ? Exit.FINE : Exit.FAILED;
    }

    /** Puts these bytes into a file, and makes its folder if it is missing. */
    void write(Path file, byte[] bytes) {
        say(file, attempt(file, () -> {
            files.write(file, bytes);
            return true;
        }));
    }

    private void say(Path file, Optional<Boolean> written) {
        written.ifPresent(anything -> console.say(anything ? "cli.written" : "cli.unchanged", file));
    }

    /** Whether anything had to be written; empty if that failed, which is said. */
    private Optional<Boolean> attempt(Path file, Writing writing) {
        var obstacle = obstacle(file);
        if (obstacle.isPresent()) {
            fail(file, console.messages().text("cli.cause.file", obstacle.get()));
            return Optional.empty();
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Optional.of(writing.run());
        } catch (StorageProblem e) {
            fail(file, e.complaint().sentence(console.messages()));
        } catch (IOException e) {
            fail(file, Causes.of(e, console.messages()));
        }
        return Optional.empty();
    }

    /** A file that lies where a folder is needed. The operating systems name it in too many ways. */
    private static Optional<Path> obstacle(Path file) {
        return Stream.iterate(file.getParent(), Objects::nonNull, Path::getParent).filter(Files::exists).findFirst()
                .filter(nearest -> !Files.isDirectory(nearest));
    }

    /** Saves a new document. A file that is there already is replaced only if the user said so. */
    void create(Document document, Path file, boolean replace) {
        say(file, attempt(file, () -> {
            store.save(document, file, replace ? store.hash(file) : DocumentStore.NO_FILE);
            return true;
        }));
    }

    /** Saves a document like {@link #save}, and says nothing unless that fails: the file is a copy that nobody knows. */
    void saveCopy(Document document, Path file, String hash) {
        saved(document, file, hash);
    }

    /** Saves a document over the file that it was read from, unless another program changed the file meanwhile. */
    void save(Document document, Path file, String hash) {
        say(file, saved(document, file, hash));
    }

    private Optional<Boolean> saved(Document document, Path file, String hash) {
        return attempt(file, () -> !store.save(document, file, hash).equals(hash));
    }

    /** Says that a file was not written, and why. */
    void fail(Path file, String why) {
        console.say("cli.unwritable", file, why);
        complete = false;
    }
}

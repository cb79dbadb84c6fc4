package aiworkbench.cli;

import java.io.PrintStream;
import java.nio.file.Path;

import aiworkbench.storage.Complaint;
import aiworkbench.text.Messages;

/**
 * Where a verb writes.
 *
 * @param out results only, so that other programs can read them
 * @param err progress and problems
 */
public record Console(PrintStream out, PrintStream err, Messages messages) {

    /** Tells the person at the keyboard something. */
    public void say(String key, Object... args) {
        err.println(messages.text(key, args));
    }

    /** Names a place in a file and what is wrong there, in the form that editors and compilers use. */
    void complain(Path file, int line, int column, String sentence) {
        err.println(file + ":" + Math.max(1, line) + ":" + Math.max(1, column) + ": " + sentence);
    }

    /** Same, as storage says it. A complaint about the file as a whole stands at its first character. */
    void complain(Path file, Complaint complaint) {
        var sentence = complaint.sentence(messages);
        complain(file, complaint.line(), complaint.column(),
                complaint.path().isEmpty() ? sentence : messages.text("cli.within", complaint.path(), sentence));
    }
}

package aiworkbench.cli;

import java.util.concurrent.Callable;

import aiworkbench.model.DocumentKind;
import aiworkbench.storage.SchemaWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of a kind of document. */
@Command(name = "schema")
final class SchemaVerb implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "canvas|plan|risks", descriptionKey = "cli.kind.schema")
    private DocumentKind kind;

    SchemaVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().writeBytes(new SchemaWriter().write(kind));
        console.out().flush();
        return Exit.FINE;
    }
}

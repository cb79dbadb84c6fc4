package aiworkbench.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import aiworkbench.edit.Ids;
import aiworkbench.governance.Template;
import aiworkbench.governance.Templates;
import aiworkbench.model.DocumentKind;
import aiworkbench.storage.document.DocumentStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a new document, blank or from a template. Never overwrites a file unless told to. */
@Command(name = "new")
final class NewVerb implements Callable<Integer> {

    private final Console console;
    private final DocumentStore store;
    private final Clock clock;
    private final RandomGenerator random;

    @Parameters(paramLabel = "canvas|plan|risks", descriptionKey = "cli.kind")
    private DocumentKind kind;

    @Option(names = "--template", paramLabel = "TEMPLATE", defaultValue = Templates.BLANK, descriptionKey = "cli.option.template")
    private String template;

    @Option(names = "--title", paramLabel = "TITLE", descriptionKey = "cli.option.title")
    private Optional<String> title = Optional.empty();

    @Mixin
    private NewFile file = new NewFile();

    NewVerb(Console console, DocumentStore store, Clock clock, RandomGenerator random) {
        this.console = console;
        this.store = store;
        this.clock = clock;
        this.random = random;
    }

    @Override
    public Integer call() {
        if (Templates.find(kind, template).isEmpty()) {
            var known = Templates.all(kind).stream().map(Template::id).collect(Collectors.joining(", "));
            console.say("cli.new.noTemplate", KindWords.of(kind, console.messages()), template, known);
            return Exit.USAGE;
        }
        if (file.isTaken(console) || file.isNamedWrongly(kind, console)) {
            return Exit.USAGE;
        }
        var ids = new Ids(random);
        var document = Templates.create(kind, template, ids.document(), title.orElseGet(this::titleFromName), LocalDate.now(clock), ids);
        var output = new Output(console, store);
        output.create(document, file.path(), file.force());
        if (!file.path().getFileName().toString().endsWith(kind.extension())) {
            console.say("cli.new.ending", kind.extension());
        }
        return output.exit();
    }

    private String titleFromName() {
        var name = file.path().getFileName().toString();
        var end = name.endsWith(kind.extension()) ? name.length() - kind.extension().length() : name.indexOf('.');
        return end <= 0 ? name : name.substring(0, end).replace('-', ' ').replace('_', ' ').strip();
    }
}

package aiworkbench.cli;

import java.io.File;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import aiworkbench.model.DocumentKind;
import aiworkbench.storage.document.DocumentStore;
import aiworkbench.storage.JsonFormat;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The command line as a whole: verbs, help, and what happens on wrong usage. */
public final class Cli {

    /** The names of the verbs. The launcher has the same list, to start them without JavaFX. */
    public static final Set<String> VERBS = Set.of("new", "check", "export", "extract", "format", "schema", "compare", "merge", "git");

    private final Console console;
    private final Window window;
    private final Failure failed;
    private final Map<String, Supplier<Object>> verbs = new LinkedHashMap<>();

    /**
     * The command line of this program.
     *
     * @param random makes the ids of new documents
     * @param window opens the window when there is no verb
     * @param failed is told what went wrong inside a verb
     */
    public Cli(Console console, Clock clock, RandomGenerator random, Window window, Failure failed) {
        this.console = console;
        this.window = window;
        this.failed = failed;
        var json = new JsonFormat();
        var store = new DocumentStore();
        verbs.put("new", () -> new NewVerb(console, store, clock, random));
        verbs.put("check", () -> new CheckVerb(console, store, clock));
        verbs.put("export", () -> new ExportVerb(console, store, clock));
        verbs.put("extract", () -> new ExtractVerb(console, store, json));
        verbs.put("compare", () -> new CompareVerb(console, store, json));
        verbs.put("merge", () -> new MergeVerb(console, store, random));
        verbs.put("git", () -> new GitVerb(console, store));
        verbs.put("format", () -> new FormatVerb(console, store));
        verbs.put("schema", () -> new SchemaVerb(console));
    }

    /**
     * The command line with some of its verbs, and help.
     *
     * @param names of the verbs; to set up one takes as long as to read many options with it
     */
    private CommandLine commands(Predicate<String> names) {
        var commands = new CommandLine(new Program(console, window));
        verbs.forEach((name, verb) -> {
            if (names.test(name)) {
                commands.addSubcommand(verb.get());
            }
        });
        commands.addSubcommand(new HelpVerb(console));
        commands.setResourceBundle(console.messages().bundle());
        describe(commands, "window");
        commands.getSubcommands().forEach((name, verb) -> describe(verb, name));
        commands.getCommandSpec().addOption(OptionSpec.builder("-V", "--version").versionHelp(true)
                .description(console.messages().text("cli.option.version")).build());
        commands.getCommandSpec().version(console.messages().text("cli.version", version()));
        commands.setOut(new PrintWriter(console.out(), true)).setErr(new PrintWriter(console.err(), true));
        commands.setParameterExceptionHandler(this::wrongUsage);
        commands.setExecutionExceptionHandler((e, _, _) -> failed.report(e));
        return commands;
    }

    /**
     * Whether arguments name nothing but files and folders that are there, or nothing at all. The window can open them at once: to set up a
     * command line that has nothing to read from them would only make its start longer.
     */
    public static boolean areFiles(List<String> arguments) {
        return arguments.stream().noneMatch(argument -> argument.startsWith("-") || argument.startsWith("@") || argument.equals("help")
                || VERBS.contains(argument) || !new File(argument).exists());
    }

    /** What to do when the program itself fails. */
    @FunctionalInterface
    public interface Failure {
        /**
         * Tells the user in one sentence.
         *
         * @return one of {@link Exit}
         */
        int report(Throwable cause);
    }

    /**
     * Does what the arguments say.
     *
     * @return one of {@link Exit}
     */
    public int run(List<String> arguments) {
        var verb = arguments.stream().findFirst().filter(VERBS::contains);
        int exit = commands(name -> verb.isEmpty() || verb.get().equals(name)).execute(arguments.toArray(String[]::new));
        if (console.out().checkError()) {
            console.say("cli.output.failed");
            return Exit.FAILED;
        }
        return exit;
    }

    /** What lets bash complete verbs and options: a script that is part of the packages. */
    public String completion() {
        return AutoComplete.bash("aiworkbench", commands(_ -> true));
    }

    private void describe(CommandLine command, String name) {
        var spec = command.getCommandSpec();
        spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).description(console.messages().text("cli.option.help")).build());
        spec.usageMessage().description(console.messages().text("cli.about." + name)).sortOptions(false)
                .synopsisSubcommandLabel(console.messages().text("cli.help.verb")).commandListHeading("%n" + console.messages().text("cli.help.verbs") + "%n");
        command.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.registerConverter(DocumentKind.class, this::kind);
    }

    private DocumentKind kind(String word) {
        return Stream.of(DocumentKind.values()).filter(k -> k.word().equals(word)).findFirst()
                .orElseThrow(() -> new TypeConversionException(console.messages().text("cli.kind.unknown", word)));
    }

    private int wrongUsage(ParameterException e, String[] arguments) {
        console.err().println(e.getMessage());
        console.say("cli.usage", e.getCommandLine().getCommandSpec().qualifiedName());
        return Exit.USAGE;
    }

    /** From the manifest of the jar; tests and the build run without one. */
    static String version() {
        var version = Cli.class.getPackage().getImplementationVersion();
        return version == null ? "0" : version;
    }
}

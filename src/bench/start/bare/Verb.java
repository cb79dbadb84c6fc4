package bare;

import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What the start of a verb is compared with: a program of picocli that does nothing. */
@Command(name = "verb")
public final class Verb implements Callable<Integer> {

    @Parameters
    private String file = "";

    /** Reads the arguments and ends. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Verb()).execute(args));
    }

    @Override
    public Integer call() {
        return file.isEmpty() ? 1 : 0;
    }
}

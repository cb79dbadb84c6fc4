package bare;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Starts the workbench and looks at the stack of its busy thread every millisecond: the main one, then the one of the window. When the program
 * ends, a file has a line for each 10 ms: what was done in most looks, as the innermost method of the workbench and the outermost of JavaFX below it.
 */
public final class Watch {

    private static final long STEP = 10_000_000;

    /** One look. */
    private record Look(long time, String what) {}

    private Watch() {}

    /** The file for the lines comes first, then the arguments of the program. */
    public static void main(String[] args) throws ReflectiveOperationException {
        long start = System.nanoTime();
        List<Look> looks = new ArrayList<>();
        var main = Thread.currentThread();
        var watcher = new Thread(() -> watch(main, looks));
        watcher.setDaemon(true);
        watcher.setPriority(Thread.MAX_PRIORITY);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> write(Path.of(args[0]), looks, start)));
        watcher.start();
        Class.forName("aiworkbench.Main").getMethod("main", String[].class).invoke(null, (Object) Arrays.copyOfRange(args, 1, args.length));
    }

    private static void watch(Thread main, List<Look> looks) {
        Thread busy = main;
        var all = new Thread[64];
        while (true) {
            if (busy == main) {
                busy = Arrays.stream(all, 0, Thread.enumerate(all)).filter(thread -> thread.getName().equals("JavaFX Application Thread")).findFirst().orElse(main);
            }
            var stack = busy.getStackTrace();
            synchronized (looks) {
                looks.add(new Look(System.nanoTime(), what(stack)));
            }
            try {
                Thread.sleep(1);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static String what(StackTraceElement[] stack) {
        int own = 0;
        while (own < stack.length && !stack[own].getClassName().startsWith("aiworkbench.")) {
            own++;
        }
        int below = own - 1;
        while (below >= 0 && !stack[below].getClassName().matches("(com\\.sun\\.)?javafx.*")) {
            below--;
        }
        var mine = own == stack.length ? "" : name(stack[own]);
        var theirs = below < 0 ? "" : name(stack[below]);
        return mine.isEmpty() && theirs.isEmpty() ? "Java" : (mine + " > " + theirs).replaceAll("^ > | > $", "");
    }

    private static String name(StackTraceElement frame) {
        return frame.getClassName().replaceAll("^.*\\.", "") + "." + frame.getMethodName();
    }

    private static void write(Path file, List<Look> looks, long start) {
        try {
            List<Look> all;
            synchronized (looks) {
                all = List.copyOf(looks);
            }
            var lines = new ArrayList<String>();
            all.stream().collect(Collectors.groupingBy(look -> (look.time() - start) / STEP)).entrySet().stream().sorted(Map.Entry.comparingByKey())
                    .forEach(slot -> lines.add("%5d  %s".formatted(slot.getKey() * 10, most(slot.getValue()))));
            Files.write(file, lines);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String most(List<Look> looks) {
        return looks.stream().collect(Collectors.groupingBy(Look::what, Collectors.counting())).entrySet().stream()
                .max(Map.Entry.comparingByValue(Comparator.comparing(Function.identity()))).map(Map.Entry::getKey).orElse("");
    }
}

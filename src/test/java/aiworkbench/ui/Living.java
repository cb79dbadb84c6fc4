package aiworkbench.ui;

import java.lang.management.ManagementFactory;
import java.util.function.LongBinaryOperator;
import java.util.regex.Pattern;

import javax.management.JMException;
import javax.management.ObjectName;

import aiworkbench.ui.main.OpenDocument;

/**
 * What the heap holds once everything that nobody reaches is thrown away.
 *
 * @param bytes     of all objects
 * @param listeners lists of listeners and bindings, of JavaFX and of ours
 * @param nodes     controls, layouts, shapes and texts, shown or not
 * @param documents open ones, and closed ones that something still holds
 */
record Living(long bytes, long listeners, long nodes, long documents) {

    /** Rank, count, bytes and name of a class. */
    private static final Pattern LINE = Pattern.compile("(?m)^\\s*\\d+:\\s+(\\d+)\\s+(\\d+)\\s+(\\S+)");
    private static final Pattern LISTENERS = Pattern.compile("com\\.sun\\.javafx\\.binding\\..*|.*Listener(\\$.*)?|javafx\\.beans\\..*Bind.*");
    private static final Pattern NODES = Pattern.compile("javafx\\.scene\\.(control|layout|shape|text|image)\\.[A-Za-z]+");

    /** Counts now, after a full collection. */
    static Living count() {
        String histogram = histogram();
        return new Living(sum(histogram, ".*", (_, bytes) -> bytes), sum(histogram, LISTENERS.pattern(), (count, _) -> count), sum(histogram, NODES.pattern(), (count, _) -> count),
                sum(histogram, Pattern.quote(OpenDocument.class.getName()), (count, _) -> count));
    }

    /** Each class with its count and bytes, as the virtual machine writes it. */
    private static String histogram() {
        try {
            return (String) ManagementFactory.getPlatformMBeanServer().invoke(new ObjectName("com.sun.management:type=DiagnosticCommand"), "gcClassHistogram",
                    new Object[]{new String[0]}, new String[]{String[].class.getName()});
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long sum(String histogram, String classes, LongBinaryOperator what) {
        return LINE.matcher(histogram).results().filter(line -> line.group(3).matches(classes))
                .mapToLong(line -> what.applyAsLong(Long.parseLong(line.group(1)), Long.parseLong(line.group(2)))).sum();
    }
}

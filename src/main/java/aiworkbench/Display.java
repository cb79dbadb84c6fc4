package aiworkbench;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds out before the window toolkit starts whether it could show a window, because its own complaint is a stack trace. */
final class Display {

    /** A display of this machine, such as {@code :0} or {@code :1.0}. */
    private static final Pattern LOCAL = Pattern.compile("(?:unix)?:(\\d+)(?:\\.\\d+)?");
    private static final String GTK = "libgtk-3.so.0";

    private static final List<String> GTK_PLACES = List.of("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib");

    private Display() {}

    /** Key of the sentence that says what is missing; empty if a window can be shown. */
    static Optional<String> missing(String system, Map<String, String> environment) {
        if (!system.startsWith("Linux") || "Headless".equals(System.getProperty("glass.platform"))) {
            return Optional.empty();
        }
        if (!answers(environment.getOrDefault("DISPLAY", ""))) {
            return Optional.of("launch.noDisplay");
        }
        return hasGtk() ? Optional.empty() : Optional.of("launch.noGtk");
    }

    /** Whether somebody listens there. What lies across a network is believed. */
    private static boolean answers(String display) {
        var local = LOCAL.matcher(display);
        if (!local.matches()) {
            return !display.isBlank();
        }
        try (var _ = SocketChannel.open(UnixDomainSocketAddress.of("/tmp/.X11-unix/X" + local.group(1)))) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Where it lies as a rule is asked first, because that is quicker than to load it. */
    @SuppressWarnings("restricted")
    private static boolean hasGtk() {
        if (GTK_PLACES.stream().anyMatch(place -> Files.exists(Path.of(place, GTK)))) {
            return true;
        }
        try (var arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(GTK, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

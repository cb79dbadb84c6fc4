package aiworkbench.storage.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the cores of a virtual machine from being halted, by processes that run when nothing else does. Linux takes a halted core of a KVM guest for one
 * that the host has taken away, and leaves a thread that wakes on the core of the one that woke it, where it waits although another core has nothing to
 * do. On the machines that people work on it runs at once on the other core.
 */
final class AwakeCores implements AutoCloseable {

    private final List<Process> idlers = new ArrayList<>();

    /** Does nothing where there is no Linux with util-linux. */
    static AwakeCores start() {
        AwakeCores cores = new AwakeCores();
        try {
            for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
                cores.idlers.add(new ProcessBuilder("timeout", "300", "chrt", "--idle", "0", "sh", "-c", "while :; do :; done").start());
            }
        } catch (IOException e) {
            System.out.println("benchmark: cores are not kept awake: " + e.getMessage());
        }
        return cores;
    }

    @Override
    public void close() {
        idlers.forEach(Process::destroy);
    }
}

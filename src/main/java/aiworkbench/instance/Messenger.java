package aiworkbench.instance;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Carries files from a later start of the program to the one that runs, over a local socket. Nothing leaves the machine.
 *
 * <p>A message is a number of paths and each path; the answer is one byte, sent when the files were taken.
 */
public final class Messenger {

    private static final int MOST_FILES = 10_000;
    private static final int TAKEN = 1;

    /** A program that does not answer by then is waited for no longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Meeting meeting;

    /** A messenger to a meeting place. */
    public Messenger(Meeting meeting) {
        this.meeting = meeting;
    }

    /**
     * Hands files to the program that runs, which comes to the front.
     *
     * @return false if none runs here, or it does not answer
     */
    public boolean handOver(List<Path> files) {
        if (!Files.exists(meeting.socket())) {
            return false;
        }
        var taken = new AtomicBoolean();
        var answered = new CountDownLatch(1);
        var asking = Thread.ofPlatform().daemon().name("hand-over").start(() -> {
            taken.set(ask(files));
            answered.countDown();
        });
        try {
            boolean inTime = answered.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            asking.interrupt();
            return inTime && taken.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean ask(List<Path> files) {
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(meeting.socket()))) {
            var out = new DataOutputStream(Channels.newOutputStream(channel));
            out.writeInt(files.size());
            for (Path file : files) {
                out.writeUTF(file.toAbsolutePath().toString());
            }
            out.flush();
            return Channels.newInputStream(channel).read() == TAKEN;
        } catch (IOException e) {
            log().log(Level.DEBUG, "Nobody took the files at " + meeting.socket(), e);
            return false;
        }
    }

    /**
     * Takes files from later starts, until it is closed.
     *
     * @param taken gets the files of each start, on a thread of its own
     * @return what ends it; ends nothing if another program listens here or the system has no local sockets
     */
    public Closeable listen(Consumer<List<Path>> taken) {
        try {
            if (handOver(List.of())) {
                return () -> { };
            }
            Files.createDirectories(meeting.socket().getParent());
            Files.deleteIfExists(meeting.socket());
            var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(meeting.socket()));
            Thread.ofPlatform().daemon().name("later-starts").start(() -> serve(server, taken));
            return () -> {
                server.close();
                Files.deleteIfExists(meeting.socket());
            };
        } catch (IOException | UnsupportedOperationException e) {
            log().log(Level.WARNING, "Later starts open windows of their own", e);
            return () -> { };
        }
    }

    private static void serve(ServerSocketChannel server, Consumer<List<Path>> taken) {
        while (server.isOpen()) {
            try (var channel = server.accept()) {
                taken.accept(files(new DataInputStream(Channels.newInputStream(channel))));
                Channels.newOutputStream(channel).write(TAKEN);
            } catch (IOException e) {
                log().log(Level.DEBUG, "A later start broke off, or this one ends", e);
            }
        }
    }

    private static List<Path> files(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST_FILES) {
            throw new IOException("No message: " + count + " files");
        }
        var files = new ArrayList<Path>(count);
        for (int i = 0; i < count; i++) {
            files.add(Path.of(in.readUTF()));
        }
        return files;
    }

    /** Looked up when there is something to log: Java searches every library for a logger. */
    private static System.Logger log() {
        return System.getLogger(Messenger.class.getName());
    }
}

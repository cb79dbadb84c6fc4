package aiworkbench.git;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Serves the repositories of a folder over HTTPS on this machine, to whoever knows the password; its own program answers. */
final class GitServer implements AutoCloseable {

    static final String USER = "ana";
    static final String PASSWORD = "rosebud-and-more";

    private final Path folder;
    private final Path program;
    private final HttpsServer server;

    GitServer(Path folder) throws IOException, GeneralSecurityException {
        this.folder = folder;
        this.program = program();
        this.server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(identity()));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    static Path program() throws IOException {
        return Path.of(out("git", "--exec-path").strip()).resolve("git-http-backend");
    }

    String url(String repository) {
        return "https://localhost:" + server.getAddress().getPort() + "/" + repository;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** A certificate that it signs itself, so that nobody else trusts it. */
    private SSLContext identity() throws IOException, GeneralSecurityException {
        var keys = folder.resolve("server.p12");
        var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        out(tool, "-genkeypair", "-keyalg", "EC", "-dname", "CN=localhost", "-keystore", keys.toString(), "-storepass", PASSWORD, "-alias", "server");
        var loaded = KeyStore.getInstance(keys.toFile(), PASSWORD.toCharArray());
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(loaded, PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private void answer(HttpExchange asked) throws IOException {
        try (asked) {
            var body = asked.getRequestBody().readAllBytes();
            var secret = Base64.getEncoder().encodeToString((USER + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
            if (!("Basic " + secret).equals(asked.getRequestHeaders().getFirst("Authorization"))) {
                asked.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"documents\"");
                asked.sendResponseHeaders(401, -1);
                return;
            }
            pass(asked, new ByteArrayInputStream(run(asked, body)));
        }
    }

    private byte[] run(HttpExchange asked, byte[] body) throws IOException {
        var builder = new ProcessBuilder(program.toString());
        var given = builder.environment();
        given.put("GIT_PROJECT_ROOT", folder.toString());
        given.put("GIT_HTTP_EXPORT_ALL", "1");
        given.put("REMOTE_USER", USER);
        given.put("REQUEST_METHOD", asked.getRequestMethod());
        given.put("PATH_INFO", asked.getRequestURI().getPath());
        given.put("QUERY_STRING", asked.getRequestURI().getQuery() == null ? "" : asked.getRequestURI().getQuery());
        given.put("CONTENT_LENGTH", String.valueOf(body.length));
        header(asked, "Content-Type").ifPresent(value -> given.put("CONTENT_TYPE", value));
        header(asked, "Content-Encoding").ifPresent(value -> given.put("HTTP_CONTENT_ENCODING", value));
        header(asked, "Git-Protocol").ifPresent(value -> given.put("GIT_PROTOCOL", value));
        var process = builder.start();
        Thread.startVirtualThread(() -> {
            try (var in = process.getOutputStream()) {
                in.write(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return process.getInputStream().readAllBytes();
    }

    private static Optional<String> header(HttpExchange asked, String name) {
        return Optional.ofNullable(asked.getRequestHeaders().getFirst(name));
    }

    /** The headers that the program wrote, an empty line, and the rest. */
    private static void pass(HttpExchange asked, InputStream answer) throws IOException {
        int status = 200;
        for (var line = line(answer); !line.isEmpty(); line = line(answer)) {
            var parts = line.split(": ", 2);
            if (parts[0].equals("Status")) {
                status = Integer.parseInt(parts[1].substring(0, 3));
            } else {
                asked.getResponseHeaders().add(parts[0], parts[1]);
            }
        }
        var rest = answer.readAllBytes();
        asked.sendResponseHeaders(status, rest.length == 0 ? -1 : rest.length);
        if (rest.length > 0) {
            asked.getResponseBody().write(rest);
        }
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            line.append((char) b);
        }
        return line.toString().strip();
    }

    private static String out(String... command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var out = process.getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

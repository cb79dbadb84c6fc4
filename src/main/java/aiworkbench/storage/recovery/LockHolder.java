package aiworkbench.storage.recovery;

import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Who holds a lock.
 *
 * @param session one for each start of the program
 * @param pid number of the process on that host
 * @param processStart when that process started, in words that only {@link Processes} compares; tells it from a later process with
 *     the same number
 * @param counter raised as long as the holder lives
 */
public record LockHolder(UUID session, String host, String user, long pid, String processStart, long counter) {

    private static final JsonFactory JSON = new JsonFactory();
    private static final Set<String> MEMBERS = Set.of("session", "host", "user", "pid", "processStart", "counter");

    /** This start of the program. */
    static LockHolder ofThisProcess() {
        long pid = ProcessHandle.current().pid();
        String start = Processes.ofSystem().start(pid).orElse("");
        return new LockHolder(UUID.randomUUID(), hostName(), System.getProperty("user.name"), pid, start, 0);
    }

    /** The same holder a little later. */
    LockHolder later() {
        return new LockHolder(session, host, user, pid, processStart, counter + 1);
    }

    byte[] json() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            out.writeStartObject();
            out.writeStringProperty("session", session.toString());
            out.writeStringProperty("host", host);
            out.writeStringProperty("user", user);
            out.writeNumberProperty("pid", pid);
            out.writeStringProperty("processStart", processStart);
            out.writeNumberProperty("counter", counter);
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }

    /** Nothing if these bytes are not the content of a lock file. */
    static Optional<LockHolder> of(byte[] bytes) {
        try {
            Map<String, String> members = members(bytes);
            boolean complete = members.keySet().containsAll(MEMBERS);
            return !complete ? Optional.empty() : Optional.of(new LockHolder(
                    UUID.fromString(members.get("session")), members.get("host"), members.get("user"),
                    Long.parseLong(members.get("pid")), members.get("processStart"), Long.parseLong(members.get("counter"))));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The members of the outermost object that are plain values; none if there is no such object. */
    private static Map<String, String> members(byte[] bytes) {
        Map<String, String> members = new HashMap<>();
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                return members;
            }
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = in.currentName();
                if (in.nextToken().isScalarValue()) {
                    members.put(name, in.getString());
                } else {
                    in.skipChildren();
                }
            }
        }
        return members;
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}

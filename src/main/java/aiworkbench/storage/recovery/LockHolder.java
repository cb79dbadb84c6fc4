package aiworkbench.storage.recovery;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

    private static final JsonMapper JSON = new JsonMapper();

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
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("session", session.toString());
        members.put("host", host);
        members.put("user", user);
        members.put("pid", pid);
        members.put("processStart", processStart);
        members.put("counter", counter);
        return JSON.writeValueAsBytes(members);
    }

    /** Nothing if these bytes are not the content of a lock file. */
    static Optional<LockHolder> of(byte[] bytes) {
        try {
            Map<String, JsonNode> members = new HashMap<>();
            JSON.readTree(bytes).properties().forEach(member -> members.put(member.getKey(), member.getValue()));
            return Optional.of(new LockHolder(
                    UUID.fromString(members.get("session").asString()),
                    members.get("host").asString(), members.get("user").asString(), members.get("pid").asLong(),
                    members.get("processStart").asString(), members.get("counter").asLong()));
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}

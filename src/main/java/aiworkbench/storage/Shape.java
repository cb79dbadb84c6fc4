package aiworkbench.storage;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How a record lies in a file: its members in order, and the record that stands for an absent one. */
final class Shape {

    /** The component that keeps members this version does not know. It has no member of its own. */
    static final String UNKNOWN = "unknown";

    /**
     * One member.
     *
     * @param quoted its name, ready to be written
     * @param preset what an absent member stands for; empty if the member is required
     */
    record Member(Utf8.Quoted quoted, Kind kind, Optional<Object> preset) {

        String name() {
            return quoted.text();
        }

        boolean required() {
            return preset.isEmpty();
        }

        /** Whether the member of a file may be absent, because that stands for this value. */
        boolean isPreset(Object value) {
            return preset.isPresent() && (preset.get() == value || preset.get().equals(value));
        }
    }

    private final Class<? extends Record> type;
    private final List<Member> members;
    private final Map<String, Integer> places = new HashMap<>();
    private final byte[][] names;
    private final int[] hashes;
    private final Parts parts;
    private final Object[] absent;
    private final Kind[] kinds;

    Shape(Class<? extends Record> type, List<Member> members) {
        this.type = type;
        this.members = List.copyOf(members);
        this.parts = Parts.of(type);
        this.absent = Stream.concat(members.stream().map(member -> member.preset().orElse(null)), Stream.of(Map.of())).toArray();
        this.kinds = members.stream().map(Member::kind).toArray(Kind[]::new);
        this.names = members.stream().map(member -> member.name().getBytes(StandardCharsets.US_ASCII)).toArray(byte[][]::new);
        this.hashes = members.stream().mapToInt(member -> member.name().hashCode()).toArray();
        members.forEach(member -> places.put(member.name(), places.size()));
    }

    Class<? extends Record> type() {
        return type;
    }

    List<Member> members() {
        return members;
    }

    /** The record whose members are all absent; empty if it has a required member. */
    Optional<Record> preset() {
        if (members.stream().anyMatch(Member::required)) {
            return Optional.empty();
        }
        try {
            return Optional.of(make(absent()));
        } catch (Refused e) {
            throw new IllegalStateException("Bounds.REQUIRED must name the members without which " + type + " is refused", e);
        }
    }

    /** The values of members that are all absent, null where one is required, and behind them no unknown ones. A new array. */
    Object[] absent() {
        return absent.clone();
    }

    /** The kind of the member at a place. */
    Kind kind(int place) {
        return kinds[place];
    }

    /** The values of the members of a record, in order, and behind them {@linkplain #unknown those that this version does not know}. A new array. */
    Object[] values(Record owner) {
        return parts.values(owner);
    }

    /** The place of a member among the others; -1 if there is no such member. */
    int place(String name) {
        return places.getOrDefault(name, -1);
    }

    /**
     * The place of the member whose name was just read; -1 if there is no such member.
     *
     * @param likely where to look first: files have their members in order
     */
    int place(PlainJson json, int likely) {
        int found = place(json, likely, names.length);
        return found < 0 ? place(json, 0, likely) : found;
    }

    private int place(PlainJson json, int from, int to) {
        for (int i = from; i < to; i++) {
            if (hashes[i] == json.hash() && json.is(names[i])) {
                return i;
            }
        }
        return -1;
    }

    /** The members that this version does not know, among the values of a record. */
    @SuppressWarnings("unchecked")
    Map<String, Object> unknown(Object[] values) {
        return (Map<String, Object>) values[members.size()];
    }

    /**
     * A record from the values of its members in order, and behind them those that this version does not know.
     *
     * @throws Refused if the record refuses them
     */
    Record make(Object[] values) throws Refused {
        try {
            return parts.make(values);
        } catch (IllegalArgumentException refusal) {
            throw new Refused(refusal.getMessage());
        }
    }

    /** A record does not accept the values of its members. The message is the key of a sentence for the user. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        Refused(String key) {
            super(key, null, false, false);
        }
    }
}

package aiworkbench.storage.recovery;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which lines of a history stay: all of the last 24 hours, then the last of each hour for 7 days, then the last of each day for
 * 30 days, as long as the images fit in a number of bytes.
 *
 * @param mostBytes of all stored images of one document
 */
record Retention(long mostBytes) {

    static final Retention USUAL = new Retention(200L << 20);

    private static final Duration ALL = Duration.ofHours(24);
    private static final Duration HOURLY = Duration.ofDays(7);
    private static final Duration DAILY = Duration.ofDays(30);

    /**
     * The lines that stay, in the order given.
     *
     * @param entries oldest first
     * @param stored bytes each image takes
     * @param needed hashes that always stay
     */
    List<Entry> keep(List<Entry> entries, Instant now, Map<String, Long> stored, Set<String> needed) {
        Set<String> always = new HashSet<>(needed);
        entries.stream().filter(entry -> entry.why() != Why.EDITS).reduce((_, last) -> last).ifPresent(last -> always.add(last.hash()));
        List<Entry> kept = new ArrayList<>();
        Set<Instant> slots = new HashSet<>();
        for (Entry entry : entries.reversed()) {
            boolean stays = entry.why() == Why.EDITS
                    ? Duration.between(entry.time(), now).compareTo(DAILY) <= 0
                    : stays(entry.time(), Duration.between(entry.time(), now), slots);
            if (stays || always.contains(entry.hash())) {
                kept.addFirst(entry);
            }
        }
        return fitting(kept, stored, always::contains);
    }

    /** An age below zero, as after the clock was put back, is young. */
    private static boolean stays(Instant time, Duration age, Set<Instant> slots) {
        if (age.compareTo(ALL) <= 0) {
            return true;
        }
        if (age.compareTo(HOURLY) <= 0) {
            return slots.add(time.truncatedTo(ChronoUnit.HOURS));
        }
        // A nanosecond less, so that a day is no hour.
        return age.compareTo(DAILY) <= 0 && slots.add(time.truncatedTo(ChronoUnit.DAYS).minusNanos(1));
    }

    private List<Entry> fitting(List<Entry> kept, Map<String, Long> stored, Predicate<String> needed) {
        List<Entry> fitting = new ArrayList<>();
        Set<String> counted = new HashSet<>();
        long bytes = 0;
        for (Entry entry : kept.stream().filter(entry -> needed.test(entry.hash())).toList()) {
            bytes += counted.add(entry.hash()) ? stored.getOrDefault(entry.hash(), 0L) : 0;
        }
        for (Entry entry : kept.reversed()) {
            long more = counted.contains(entry.hash()) ? 0 : stored.getOrDefault(entry.hash(), 0L);
            if (bytes + more <= mostBytes || needed.test(entry.hash())) {
                bytes += more;
                counted.add(entry.hash());
                fitting.addFirst(entry);
            }
        }
        return fitting;
    }
}

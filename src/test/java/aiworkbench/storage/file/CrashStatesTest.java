package aiworkbench.storage.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.Reliability;
import aiworkbench.storage.file.Faults.Call;
import aiworkbench.storage.file.Faults.Op;
import aiworkbench.storage.file.SaveRig.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Layer 2: the power fails at any time, and of what was not forced to disk anything may be missing. */
@Tag("reliability")
@ExtendWith(QuietLog.class)
class CrashStatesTest {

    private static final int BLOCK = 4096;

    /** What a save did to the disk, in order, with the books as they were then. */
    private sealed interface Event {
        record Create(Path file) implements Event {}

        record Write(Path file, long position, byte[] bytes) implements Event {}

        record Cut(Path file, long size) implements Event {}

        record Force(Path file) implements Event {}

        record Move(Path from, Path to) implements Event {}
    }

    private record Moment(Event event, List<Redo> open) {}

    private static final class Trace extends Faults {

        private final SaveRig rig;
        private final List<Moment> moments = new ArrayList<>();

        Trace(SaveRig rig) {
            this.rig = rig;
        }

        private void add(Event event) {
            moments.add(new Moment(event, rig.books.open()));
        }

        @Override
        void after(Call call) {
            if (call.op() == Op.CREATE) {
                add(new Event.Create(call.file()));
            } else if (call.op() == Op.FORCE) {
                add(new Event.Force(call.file()));
            }
        }

        @Override
        void wrote(Call call, long position, byte[] bytes) {
            for (int from = 0; from < bytes.length;) {
                int to = (int) Math.min(bytes.length, (position + from) / BLOCK * BLOCK + BLOCK - position);
                add(new Event.Write(call.file(), position + from, Arrays.copyOfRange(bytes, from, to)));
                from = to;
            }
        }

        @Override
        void truncated(Call call, long size) {
            add(new Event.Cut(call.file(), size));
        }

        @Override
        void moved(Path from, Path to) {
            add(new Event.Move(from, to));
        }
    }

    /** A disk: what is on it, and what is still on its way. */
    private static final class Disk {

        private final Map<Path, Integer> names = new TreeMap<>();
        private final Map<Integer, byte[]> files = new HashMap<>();
        private final Map<Path, Integer> seen = new HashMap<>();
        private final Map<Integer, List<Event>> data = new TreeMap<>();
        private final List<Map<Path, Integer>> renames = new ArrayList<>();
        private final Path folder;

        Disk(SaveRig rig) {
            folder = rig.folder;
            rig.old.ifPresent(bytes -> {
                files.put(0, bytes);
                names.put(rig.file, 0);
                seen.put(rig.file, 0);
            });
        }

        void apply(Event event) {
            switch (event) {
                case Event.Create(Path file) -> {
                    int inode = files.size() + 1;
                    files.put(inode, new byte[0]);
                    seen.put(file, inode);
                    renames.add(Map.of(file, inode));
                }
                case Event.Write write -> data.computeIfAbsent(seen.get(write.file()), _ -> new ArrayList<>()).add(write);
                case Event.Cut cut -> data.computeIfAbsent(seen.get(cut.file()), _ -> new ArrayList<>()).add(cut);
                case Event.Force(Path file) when file.equals(folder) -> {
                    renames.forEach(this::rename);
                    renames.clear();
                }
                case Event.Force(Path file) -> {
                    int inode = seen.get(file);
                    data.getOrDefault(inode, List.of()).forEach(change -> change(inode, change));
                    data.remove(inode);
                }
                case Event.Move(Path from, Path to) -> {
                    int inode = seen.remove(from);
                    seen.put(to, inode);
                    renames.add(Map.of(from, -1, to, inode));
                }
            }
        }

        private void rename(Map<Path, Integer> change) {
            change.forEach((path, inode) -> {
                if (inode < 0) {
                    names.remove(path);
                } else {
                    names.put(path, inode);
                }
            });
        }

        private void change(int inode, Event change) {
            byte[] now = files.get(inode);
            files.put(inode, switch (change) {
                case Event.Write(_, long position, byte[] bytes) -> {
                    byte[] next = Arrays.copyOf(now, (int) Math.max(now.length, position + bytes.length));
                    System.arraycopy(bytes, 0, next, (int) position, bytes.length);
                    yield next;
                }
                case Event.Cut(_, long size) -> Arrays.copyOf(now, (int) size);
                case Event.Create _, Event.Force _, Event.Move _ -> throw new AssertionError(change);
            });
        }

        /** The power fails: each change on its way arrives, is lost, or arrives in part; renames in any order. */
        void crash(Random random) {
            data.forEach((inode, changes) -> {
                for (Event change : changes) {
                    maim(change, random).forEach(part -> change(inode, part));
                }
            });
            List<Map<Path, Integer>> order = new ArrayList<>(renames);
            if (random.nextBoolean()) {
                Collections.shuffle(order, random);
            }
            order.stream().filter(_ -> random.nextInt(3) > 0).forEach(this::rename);
        }

        private static List<Event> maim(Event change, Random random) {
            return switch (change) {
                case Event.Write(Path file, long position, byte[] bytes) -> switch (random.nextInt(4)) {
                    case 0 -> List.of();
                    case 1 -> List.of(new Event.Write(file, position, Arrays.copyOf(bytes, random.nextInt(bytes.length + 1))));
                    case 2 -> List.of(new Event.Write(file, position, new byte[bytes.length]));
                    default -> List.of(change);
                };
                case Event.Cut cut -> random.nextBoolean() ? List.of(cut) : List.of();
                case Event.Create _, Event.Force _, Event.Move _ -> throw new AssertionError(change);
            };
        }

        /** What the next start finds. */
        void show() throws IOException {
            for (Map.Entry<Path, Integer> name : names.entrySet()) {
                Files.write(name.getKey(), files.get(name.getValue()));
            }
        }
    }

    @Test
    void whateverThePowerCutLeavesTheFileIsOldOrNew() throws IOException {
        Path parent = Reliability.folder();
        Random random = new Random(Reliability.seed());
        List<String> lost = new ArrayList<>();
        int tried = 0;
        List<Scenario> scenarios = List.of(Scenario.NEW, Scenario.OVERWRITE, Scenario.GROW, Scenario.SHRINK, Scenario.NETWORK);
        int samples = Reliability.of(15, 64, 256, 1024);
        try {
            for (Scenario scenario : scenarios) {
                for (boolean inPlace : new boolean[] {false, true}) {
                    for (int size : Reliability.full() ? new int[] {5000, 9000, 20_000} : new int[] {9000}) {
                        int moments = moments(parent, scenario, inPlace, size);
                        for (int prefix = 0; prefix <= moments; prefix++) {
                            for (int sample = 0; sample < samples; sample++) {
                                tried++;
                                String wrong = wrong(parent, scenario, inPlace, size, prefix, random);
                                if (!wrong.isEmpty()) {
                                    lost.add(wrong + ": " + scenario + (inPlace ? " in place" : "") + " after event " + prefix + " of " + moments);
                                }
                            }
                        }
                    }
                }
            }
        } finally {
            SaveRig.remove(parent);
        }
        Reliability.report("02 states after a power cut", tried, lost.size());
        assertEquals(List.of(), lost.stream().limit(20).toList());
        assertTrue(tried >= Reliability.of(1_000, 10_000, 10_000, 10_000), "tried " + tried);
    }

    private static int moments(Path parent, Scenario scenario, boolean inPlace, int size) throws IOException {
        try (SaveRig rig = new SaveRig(parent, scenario, inPlace, size)) {
            Trace trace = new Trace(rig);
            assertTrue(rig.save(trace).saved());
            return trace.moments.size();
        }
    }

    private static String wrong(Path parent, Scenario scenario, boolean inPlace, int size, int prefix, Random random) throws IOException {
        try (SaveRig rig = new SaveRig(parent, scenario, inPlace, size)) {
            Trace trace = new Trace(rig);
            rig.save(trace);
            Disk disk = new Disk(rig);
            trace.moments.subList(0, prefix).forEach(moment -> disk.apply(moment.event()));
            boolean finished = prefix == trace.moments.size();
            rig.books.redos.clear();
            if (prefix > 0 && !finished) {
                rig.books.redos.addAll(trace.moments.get(prefix).open());
                rig.books.redos.addAll(trace.moments.get(prefix - 1).open());
            }
            Files.deleteIfExists(rig.file);
            disk.crash(random);
            disk.show();
            rig.start(random.nextBoolean());
            if (finished && !rig.isNew()) {
                return "lost a saved version";
            }
            return rig.isOld() || rig.isNew() ? "" : "neither old nor new";
        }
    }
}

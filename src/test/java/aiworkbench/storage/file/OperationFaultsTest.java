package aiworkbench.storage.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.Reliability;
import aiworkbench.storage.ChangedOutside;
import aiworkbench.storage.SaveFailed.Reason;
import aiworkbench.storage.file.Faults.Call;
import aiworkbench.storage.file.Faults.Op;
import aiworkbench.storage.file.SaveRig.Outcome;
import aiworkbench.storage.file.SaveRig.Scenario;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Layer 1: every call of a save fails once, in every way. */
@Tag("reliability")
@ExtendWith(QuietLog.class)
class OperationFaultsTest {

    /** Ways to fail. */
    private enum Kind {
        IO(EnumSet.allOf(Op.class)),
        NO_SPACE(EnumSet.of(Op.CREATE, Op.OPEN, Op.WRITE, Op.FORCE, Op.CLOSE, Op.MOVE, Op.SET_ATTRIBUTE, Op.TRUNCATE, Op.DELETE)),
        INPUT_OUTPUT_ERROR(EnumSet.of(Op.FORCE, Op.READ, Op.WRITE, Op.CLOSE)),
        DENIED(EnumSet.complementOf(EnumSet.of(Op.READ, Op.WRITE, Op.FORCE, Op.CLOSE, Op.SIZE))),
        NO_ATOMIC_MOVE(EnumSet.of(Op.MOVE)),
        SHORT_WRITE(EnumSet.of(Op.WRITE)),
        ANSWER_LOST(EnumSet.allOf(Op.class)),
        KILL_BEFORE(EnumSet.allOf(Op.class)),
        KILL_AFTER(EnumSet.allOf(Op.class)),
        KILL_WITHIN(EnumSet.of(Op.WRITE));

        private final Set<Op> ops;

        Kind(Set<Op> ops) {
            this.ops = ops;
        }

        boolean kills() {
            return this == KILL_BEFORE || this == KILL_AFTER || this == KILL_WITHIN;
        }
    }

    private record Case(Scenario scenario, boolean inPlace, int k, Kind kind, boolean persistent, boolean complete) {}

    /** One call fails, or it and all later ones of its kind. */
    private static final class Plan extends Faults {

        private final Case fault;
        private Op op;

        Plan(Case fault) {
            this.fault = fault;
        }

        private boolean hits(Call call) {
            if (call.number() == fault.k()) {
                op = call.op();
            }
            return call.number() == fault.k() || fault.persistent() && call.op() == op;
        }

        @Override
        void before(Call call) throws IOException {
            if (hits(call)) {
                String file = call.file().toString();
                switch (fault.kind()) {
                    case IO -> throw new IOException("injected");
                    case NO_SPACE -> throw new FileSystemException(file, null, "No space left on device");
                    case INPUT_OUTPUT_ERROR -> throw new IOException("Input/output error");
                    case DENIED -> throw new AccessDeniedException(file);
                    case NO_ATOMIC_MOVE -> throw new AtomicMoveNotSupportedException(file, file, "injected");
                    case KILL_BEFORE -> throw new Killed();
                    case SHORT_WRITE, ANSWER_LOST, KILL_AFTER, KILL_WITHIN -> {}
                }
            }
        }

        @Override
        int takes(Call call, int bytes) {
            boolean less = fault.kind() == Kind.SHORT_WRITE || fault.kind() == Kind.KILL_WITHIN;
            return less && hits(call) ? (bytes + 1) / 2 : bytes;
        }

        @Override
        void after(Call call) throws IOException {
            if (hits(call)) {
                if (fault.kind() == Kind.ANSWER_LOST) {
                    throw new IOException("injected after the call");
                }
                if (fault.kind() == Kind.KILL_AFTER || fault.kind() == Kind.KILL_WITHIN) {
                    throw new Killed();
                }
            }
        }
    }

    /** Counts calls and their kinds. */
    private static final class Counting extends Faults {
        private final List<Op> ops = new ArrayList<>();

        @Override
        void before(Call call) {
            ops.add(call.op());
        }
    }

    private final List<String> lost = new ArrayList<>();
    private int tried;

    @Test
    void everyCallMayFailInEveryWay() throws IOException {
        Path parent = Reliability.folder();
        try {
            for (Scenario scenario : Scenario.values()) {
                for (boolean inPlace : new boolean[] {false, true}) {
                    List<Case> cases = cases(parent, scenario, inPlace);
                    Collections.shuffle(cases, new Random(Reliability.seed()));
                    boolean all = Reliability.full() || scenario == Scenario.OVERWRITE;
                    for (Case fault : all ? cases : cases.subList(0, Math.min(80, cases.size()))) {
                        attempt(parent, fault);
                    }
                }
            }
        } finally {
            SaveRig.remove(parent);
        }
        Reliability.report("01 faults of single calls", tried, lost.size());
        assertEquals(List.of(), lost.stream().limit(20).toList());
        assertTrue(tried >= (Reliability.full() ? 10_000 : 1_500), "tried " + tried);
    }

    private static List<Case> cases(Path parent, Scenario scenario, boolean inPlace) throws IOException {
        Counting counting = new Counting();
        try (SaveRig rig = new SaveRig(parent, scenario, inPlace, 40)) {
            assertTrue(rig.save(counting).saved(), scenario + " in place " + inPlace);
        }
        Set<Case> cases = new LinkedHashSet<>();
        for (int k = 1; k <= counting.ops.size(); k++) {
            for (Kind kind : Kind.values()) {
                if (kind.ops.contains(counting.ops.get(k - 1))) {
                    cases.add(new Case(scenario, inPlace, k, kind, false, true));
                    cases.add(new Case(scenario, inPlace, k, kind, !kind.kills(), false));
                    if (Reliability.full()) {
                        cases.add(new Case(scenario, inPlace, k, kind, !kind.kills(), true));
                        cases.add(new Case(scenario, inPlace, k, kind, false, false));
                    }
                }
            }
        }
        return new ArrayList<>(cases);
    }

    private void attempt(Path parent, Case fault) throws IOException {
        tried++;
        try (SaveRig rig = new SaveRig(parent, fault.scenario(), fault.inPlace(), 40)) {
            Outcome outcome = rig.save(new Plan(fault));
            String before = wrongAtOnce(rig, outcome, fault);
            rig.start(fault.complete());
            String wrong = before.isEmpty() ? wrongAfterStart(rig, outcome, fault) : before;
            if (!wrong.isEmpty()) {
                lost.add(wrong + ": " + fault + " " + outcome);
            }
        }
    }

    /** What the user is told is true. */
    private static String wrongAtOnce(SaveRig rig, Outcome outcome, Case fault) throws IOException {
        if (outcome.killed() != fault.kind().kills()) {
            return "died for no reason, or lived on";
        }
        if (outcome.killed()) {
            return "";
        }
        if (outcome.saved()) {
            return rig.isNew() ? "" : "said saved, but is not";
        }
        if (outcome.problem().get() instanceof ChangedOutside) {
            return "nobody changed the file";
        }
        if (outcome.failedFor(Reason.UNSURE)) {
            return rig.isNew() ? "" : "said unsure, but is not new";
        }
        if (outcome.failedFor(Reason.INTERRUPTED)) {
            return rig.books.open().isEmpty() ? "broke off without a redo record" : "";
        }
        if (!rig.isOld()) {
            return "said failed, but the file is not the old one";
        }
        boolean cannotRemove = fault.persistent() || fault.kind() == Kind.ANSWER_LOST;
        return rig.strays() == 0 || cannotRemove && !rig.books.temps.isEmpty() ? "" : "left a temporary file";
    }

    private static String wrongAfterStart(SaveRig rig, Outcome outcome, Case fault) throws IOException {
        if (!rig.isOld() && !rig.isNew()) {
            return "neither old nor new";
        }
        if (outcome.saved() && !rig.isNew()) {
            return "lost a saved version";
        }
        if (rig.strays() > 0 || !rig.books.open().isEmpty()) {
            return "left something for ever";
        }
        boolean mayStayOpen = rig.scenario == Scenario.READ_ONLY && (outcome.killed() || fault.persistent());
        return rig.keptTheRest() || mayStayOpen ? "" : "names or rights changed";
    }
}

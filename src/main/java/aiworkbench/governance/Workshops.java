package aiworkbench.governance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import aiworkbench.governance.Playbook.Doing;
import aiworkbench.governance.Playbook.Step;
import aiworkbench.governance.Playbook.Workshop;
import aiworkbench.model.Block;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentKind;
import aiworkbench.model.Layout;

/** Scripts for meetings about a document: those that ship, and the same in other times and for other layouts. */
public final class Workshops {

    private static final List<Integer> MINUTES = List.of(30, 60, 90);

    private Workshops() {}

    /** The scripts for a document, the shortest first; always some of 30, 60 and 90 minutes. */
    public static List<Workshop> of(Document document) {
        var shipped = shipped(document.kind()).stream().map(script -> document instanceof Canvas canvas ? fitted(script, Catalogue.layoutOf(canvas)) : script).toList();
        var more = MINUTES.stream().filter(time -> shipped.stream().noneMatch(script -> script.minutes() == time))
                .map(time -> inTime(shipped.getFirst(), time)).toList();
        return Stream.concat(shipped.stream(), more.stream()).sorted(Comparator.comparingInt(Workshop::minutes)).toList();
    }

    private static List<Workshop> shipped(DocumentKind kind) {
        return Catalogue.playbook().workshops().stream().filter(script -> script.kind() == kind).toList();
    }

    /** The same steps in so many minutes, each in its share and at least one minute long. */
    static Workshop inTime(Workshop script, int minutes) {
        var steps = script.steps();
        double factor = (minutes - steps.size()) / (double) Math.max(1, script.minutes() - steps.size());
        var exact = steps.stream().map(step -> 1 + (step.minutes() - 1) * factor).toList();
        var whole = new ArrayList<>(exact.stream().map(time -> (int) Math.floor(time)).toList());
        int left = minutes - whole.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, steps.size()).boxed().sorted(Comparator.comparingDouble(i -> whole.get(i) - exact.get(i))).limit(left)
                .toList().forEach(i -> whole.set(i, whole.get(i) + 1));
        return new Workshop(script.kind().word() + "-" + minutes, script.title(), script.kind(), minutes,
                IntStream.range(0, steps.size()).mapToObj(i -> steps.get(i).in(whole.get(i))).toList());
    }

    /** A script for a canvas with other blocks: what comes before and after the blocks stays. */
    private static Workshop fitted(Workshop script, Layout layout) {
        var blocks = layout.blocks();
        var written = script.steps().stream().filter(Workshops::writes).map(Step::at).collect(Collectors.toSet());
        if (written.equals(blocks.stream().map(Block::id).collect(Collectors.toSet()))) {
            return script;
        }
        var steps = new ArrayList<>(script.steps().stream().filter(step -> step.at().equals("outcome")).toList());
        blocks.forEach(block -> steps.add(new Step(5, block.title(), block.id(), Doing.WRITE)));
        script.steps().stream().filter(step -> step.does() == Doing.VOTE || step.does() == Doing.CLOSE)
                .map(step -> step.does() == Doing.VOTE ? new Step(step.minutes(), step.text(), blocks.isEmpty() ? "" : blocks.getFirst().id(), Doing.VOTE) : step)
                .forEach(steps::add);
        int sum = steps.stream().mapToInt(Step::minutes).sum();
        return inTime(new Workshop(script.id(), script.title(), script.kind(), sum, steps), Math.max(script.minutes(), steps.size()));
    }

    private static boolean writes(Step step) {
        return !step.at().equals("outcome") && (step.does() == Doing.WRITE || step.does() == Doing.SILENT);
    }
}

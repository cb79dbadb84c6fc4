package aiworkbench.edit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import aiworkbench.model.Acceptance;
import aiworkbench.model.Grid;
import aiworkbench.model.Header;
import aiworkbench.model.ItemAnswer;
import aiworkbench.model.Mitigation;
import aiworkbench.model.MitigationStatus;
import aiworkbench.model.Rating;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.model.Simulation;
import aiworkbench.model.TargetState;
import aiworkbench.model.Treatment;
import aiworkbench.model.Waiver;

/** Edits of a risk matrix. */
public final class RiskEdits {

    /** All risks, in the order of the register. */
    public static final Lens<RiskMatrix, List<Risk>> RISKS = Lens.field(RiskMatrix.class, "risks");
    /** Rating before any mitigation. */
    public static final Lens<Risk, Optional<Rating>> INHERENT = Lens.field(Risk.class, "inherent");
    /** Rating with the mitigations that are done. */
    public static final Lens<Risk, Optional<Rating>> CURRENT = Lens.field(Risk.class, "current");
    /** Rating with the planned mitigations too. */
    public static final Lens<Risk, Optional<Rating>> TARGET = Lens.field(Risk.class, "target");

    /** Short name of a risk. */
    public static final Lens<Risk, String> TITLE = Lens.field(Risk.class, "title");
    /** Who answers for a risk. */
    public static final Lens<Risk, String> OWNER = Lens.field(Risk.class, "owner");
    /** What is done about a risk. */
    public static final Lens<Risk, List<Mitigation>> MITIGATIONS = Lens.field(Risk.class, "mitigations");
    /** The header of a matrix. */
    public static final Lens<RiskMatrix, Header> HEADER = Lens.field(RiskMatrix.class, "header");
    /** The grid in use. */
    public static final Lens<RiskMatrix, Grid> GRID = Lens.field(RiskMatrix.class, "grid");
    /** Settings of the expected-loss simulation. */
    public static final Lens<RiskMatrix, Simulation> SIMULATION = Lens.field(RiskMatrix.class, "simulation");
    /** Answers to checklists. */
    public static final Lens<RiskMatrix, List<ItemAnswer>> ANSWERS = Lens.field(RiskMatrix.class, "answers");
    /** Findings that the team decided to leave. */
    public static final Lens<RiskMatrix, List<Waiver>> WAIVERS = Lens.field(RiskMatrix.class, "waivers");

    private static final Lens<Risk, String> THEME = Lens.field(Risk.class, "theme");
    private static final Lens<Risk, Optional<Treatment>> TREATMENT = Lens.field(Risk.class, "treatment");
    private static final Lens<Risk, Optional<LocalDate>> NEXT_REVIEW = Lens.field(Risk.class, "nextReview");
    private static final Lens<Risk, TargetState> TARGET_STATE = Lens.field(Risk.class, "targetState");
    private static final Lens<Risk, String> ID = Lens.field(Risk.class, "id");
    private static final Lens<Risk, String> CODE = Lens.field(Risk.class, "code");
    private static final Lens<Risk, Acceptance> ACCEPTANCE = Lens.field(Risk.class, "acceptance");
    private static final Lens<Mitigation, String> MITIGATION_ID = Lens.field(Mitigation.class, "id");
    private static final Lens<Mitigation, MitigationStatus> STATUS = Lens.field(Mitigation.class, "status");
    private static final Lens<Mitigation, String> TEXT = Lens.field(Mitigation.class, "text");
    private static final Lens<Mitigation, Optional<LocalDate>> DUE = Lens.field(Mitigation.class, "due");

    private RiskEdits() {}

    /** One risk of a matrix. */
    public static Lens<RiskMatrix, Risk> risk(String id) {
        return RISKS.then(Lens.element(id));
    }

    /** One mitigation of a risk. */
    public static Lens<RiskMatrix, Mitigation> mitigation(String riskId, String id) {
        return risk(riskId).then(MITIGATIONS).then(Lens.element(id));
    }

    /** Writes the title of a risk. Typing merges. */
    public static Edit<RiskMatrix> rename(String id, String title) {
        return Edit.set("risk.edit.rename", id, risk(id).then(TITLE), title);
    }

    /** Names the owner of a risk. Typing merges. */
    public static Edit<RiskMatrix> own(String id, String owner) {
        return Edit.set("risk.edit.own", id, risk(id).then(OWNER), owner);
    }

    /** Says what a risk is about. */
    public static Edit<RiskMatrix> theme(String id, String theme) {
        return Edit.set("risk.edit.theme", id, risk(id).then(THEME), theme);
    }

    /** Says what is done about a risk. */
    public static Edit<RiskMatrix> treat(String id, Optional<Treatment> treatment) {
        return Edit.set("risk.edit.treat", id, risk(id).then(TREATMENT), treatment);
    }

    /** Says when a risk is looked at again. */
    public static Edit<RiskMatrix> reviewOn(String id, Optional<LocalDate> day) {
        return Edit.set("risk.edit.review", id, risk(id).then(NEXT_REVIEW), day);
    }

    /** Adds a risk right below another one; at the end if that one is gone. */
    public static Edit<RiskMatrix> addBelow(String id, Risk risk) {
        return Edit.of("risk.edit.addRisks", risk.id(), matrix -> RISKS.change(matrix, all -> {
            int index = Elements.indexOf(all, id);
            return Elements.add(all, index < 0 ? all.size() : index + 1, risk);
        }));
    }

    /** A copy with ids of its own. Nobody has accepted the copy, so it carries no acceptance. */
    public static Risk copy(Risk risk, String code, Supplier<String> ids) {
        var copy = ACCEPTANCE.set(CODE.set(ID.set(risk, ids.get()), code), Acceptance.empty());
        return MITIGATIONS.change(copy, all -> all.stream().map(m -> MITIGATION_ID.set(m, ids.get())).toList());
    }

    /** Adds risks at the end, as one step. */
    public static Edit<RiskMatrix> addRisks(List<Risk> risks) {
        String first = risks.isEmpty() ? "" : risks.getFirst().id();
        return Edit.of("risk.edit.addRisks", first, matrix -> RISKS.change(matrix, all -> {
            var grown = all;
            for (var risk : risks) {
                grown = Elements.add(grown, grown.size(), risk);
            }
            return grown;
        }));
    }

    /** Takes risks over, as one step: those that are there already by their id are replaced in their place, the others come at the end. */
    public static Edit<RiskMatrix> takeOver(List<Risk> risks) {
        String first = risks.isEmpty() ? "" : risks.getFirst().id();
        return Edit.of("risk.edit.takeOver", first, matrix -> RISKS.change(matrix, all -> {
            var taken = risks.stream().collect(Collectors.toMap(Risk::id, Function.identity(), (one, _) -> one, LinkedHashMap::new));
            var replaced = all.stream().map(risk -> Optional.ofNullable(taken.remove(risk.id())).filter(next -> !next.equals(risk)).orElse(risk)).toList();
            return taken.isEmpty() && IntStream.range(0, all.size()).allMatch(i -> all.get(i) == replaced.get(i)) ? all
                    : Stream.concat(replaced.stream(), taken.values().stream()).toList();
        }));
    }

    /** Removes risks. */
    public static Edit<RiskMatrix> removeRisks(Collection<String> ids) {
        return Edit.of("risk.edit.removeRisks", ids.stream().findFirst().orElse(""),
                matrix -> RISKS.change(matrix, all -> Elements.remove(all, ids)));
    }

    /**
     * Puts a risk on the grid, or takes it off. Setting a target marks it as set. Repeats merge, as arrow keys do.
     *
     * @param position {@link #INHERENT}, {@link #CURRENT} or {@link #TARGET}
     */
    public static Edit<RiskMatrix> rate(String id, Lens<Risk, Optional<Rating>> position, Optional<Rating> rating) {
        return new Edit<>("risk.edit.rate", Optional.of(risk(id).then(position).path()), id, matrix -> risk(id).change(matrix, risk -> {
            var rated = position.set(risk, rating);
            boolean target = rated != risk && position.path().equals(TARGET.path());
            return target ? TARGET_STATE.set(rated, rating.isPresent() ? TargetState.SET : TargetState.NOT_SET) : rated;
        }));
    }

    /** Adds a mitigation at the end of those of a risk. */
    public static Edit<RiskMatrix> addMitigation(String riskId, Mitigation mitigation) {
        return Edit.of("risk.edit.addMitigation", riskId,
                matrix -> risk(riskId).then(MITIGATIONS).change(matrix, all -> Elements.add(all, all.size(), mitigation)));
    }

    /** Writes a mitigation. Typing merges. */
    public static Edit<RiskMatrix> writeMitigation(String riskId, String id, String text) {
        return Edit.set("risk.edit.mitigation", id, mitigation(riskId, id).then(TEXT), text);
    }

    /** Says how far a mitigation is. */
    public static Edit<RiskMatrix> progress(String riskId, String id, MitigationStatus status) {
        return Edit.of("risk.edit.progress", id, matrix -> mitigation(riskId, id).then(STATUS).set(matrix, status));
    }

    /** Sets the day by which a mitigation is to be done, or takes it away. */
    public static Edit<RiskMatrix> due(String riskId, String id, Optional<LocalDate> day) {
        return Edit.of("risk.edit.due", id, matrix -> mitigation(riskId, id).then(DUE).set(matrix, day));
    }

    /** Uses another grid. Ratings stay as they are, also where the new grid is smaller. */
    public static Edit<RiskMatrix> useGrid(Grid grid) {
        return Edit.of("risk.edit.useGrid", "", matrix -> GRID.set(matrix, grid));
    }

    /** The next free code: one more than the highest R-number in use. */
    public static String nextCode(RiskMatrix matrix) {
        return nextCodes(matrix, 1).getFirst();
    }

    /** As many free codes, counted on from the highest R-number in use. */
    public static List<String> nextCodes(RiskMatrix matrix, int count) {
        int highest = matrix.risks().stream().map(Risk::code).filter(code -> code.matches("R\\d{1,6}"))
                .mapToInt(code -> Integer.parseInt(code.substring(1))).max().orElse(0);
        return IntStream.rangeClosed(1, count).mapToObj(i -> "R" + (highest + i)).toList();
    }
}

package aiworkbench.ui.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import aiworkbench.edit.Elements;
import aiworkbench.edit.RiskEdits;
import aiworkbench.model.Mitigation;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.storage.table.Remark;
import aiworkbench.storage.table.Table;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.Headings;

/**
 * Turns the rows of a table into risks, and says row by row what could not be taken as it stands. Changes nothing itself.
 *
 * <p>A row with the id of a risk that is there replaces it. A row without a title that names a risk of a row above, by id or code, adds a
 * mitigation to that one.
 */
final class RiskImport {

    /** More risks would be no register any more. */
    static final int MOST_RISKS = 5_000;

    private static final String ID = "[A-Za-z0-9_.()-]{1,64}";

    /**
     * What would be taken over.
     *
     * @param added how many of the risks are new
     * @param remarks by row
     */
    record Result(List<Risk> risks, int added, List<Remark> remarks) {}

    /** A risk in the making. */
    private record Draft(Risk risk, List<Mitigation> mitigations) {}

    private final RiskMatrix matrix;
    private final Messages messages;
    /** Words of tables that were written in English are understood in every language. */
    private final Messages english = new Messages(Locale.UK);
    private final Supplier<String> ids;
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    /** Id of the draft by the code in its row. */
    private final Map<String, String> byCode = new LinkedHashMap<>();
    private final Set<String> codes;
    /** The mitigation that has an id, wherever it is. */
    private final Map<String, Mitigation> mitigations;
    private final Set<String> usedMitigations = new HashSet<>();

    private RiskImport(RiskMatrix matrix, Messages messages, Supplier<String> ids) {
        this.matrix = matrix;
        this.messages = messages;
        this.ids = ids;
        codes = matrix.risks().stream().map(Risk::code).collect(Collectors.toCollection(HashSet::new));
        mitigations = matrix.risks().stream().flatMap(risk -> risk.mitigations().stream())
                .collect(Collectors.toMap(Mitigation::id, m -> m, (one, _) -> one));
    }

    /** Reads the rows of a table for a matrix; ids of new risks come from a supplier. */
    static Result of(Table table, RiskMatrix matrix, Messages messages, Supplier<String> ids) {
        return new RiskImport(matrix, messages, ids).read(Headings.understood(table, matrix, messages));
    }

    private Result read(Table table) {
        var title = messages.text("field.Risk.title");
        if (table.column(title, "title", "name", messages.text("field.Risk.event"), "event", "description").isEmpty()) {
            return new Result(List.of(), 0, List.of(Remark.leftOut(1, "risk.import.noTitle", title)));
        }
        for (var row : table.rows()) {
            if (matrix.risks().size() + drafts.size() >= MOST_RISKS) {
                remarks.add(Remark.leftOut(row.number(), "risk.import.many", MOST_RISKS));
                break;
            }
            read(new RiskCells(table, row, List.of(messages, english), remarks));
        }
        var risks = drafts.values().stream().map(draft -> RiskEdits.MITIGATIONS.set(draft.risk(), List.copyOf(draft.mitigations())))
                .filter(risk -> !matrix.risks().contains(risk)).toList();
        int added = (int) risks.stream().filter(risk -> Elements.indexOf(matrix.risks(), risk.id()) < 0).count();
        return new Result(risks, added, remarks.stream().sorted(Comparator.comparingInt(Remark::row)).toList());
    }

    private void read(RiskCells cells) {
        var id = cells.word(messages.text("export.csv.id"));
        var code = cells.text(messages.text("field.Risk.code"), "code", "#", "no", "number");
        boolean silent = says(cells, "title").isBlank() && says(cells, "cause").isBlank() && says(cells, "event").isBlank();
        if (cells.tooLong()) {
            cells.changed("risk.import.long");
        }
        var above = Optional.ofNullable(drafts.get(id.isEmpty() ? byCode.getOrDefault(code.strip(), "") : id));
        var reader = new RiskReader(cells, matrix.grid(), messages);
        if (above.isPresent() && silent) {
            addMitigation(reader, cells, above.get());
        } else if (above.isPresent() && !id.isEmpty()) {
            cells.leftOut("risk.import.twice", id);
        } else if (silent && id.isEmpty()) {
            cells.leftOut(code.isBlank() ? "risk.import.untitled" : "risk.import.noRisk", code);
        } else {
            add(reader, cells, id, code);
        }
    }

    private String says(RiskCells cells, String component) {
        return switch (component) {
            case "title" -> cells.text(messages.text("field.Risk.title"), "title", "name");
            case "cause" -> cells.text(messages.text("field.Risk.cause"), "cause");
            default -> cells.text(messages.text("field.Risk.event"), "event", "description");
        };
    }

    private void add(RiskReader reader, RiskCells cells, String id, String code) {
        var old = Elements.find(matrix.risks(), id);
        boolean valid = id.matches(ID) && !usedElsewhere(id);
        if (!id.isEmpty() && !valid && old.isEmpty()) {
            cells.changed("risk.import.id", id);
        }
        var base = old.orElseGet(() -> Risk.of(valid ? id : ids.get(), "", ""));
        var risk = reader.risk(base, code(cells, code, old));
        if (old.isEmpty() && id.isEmpty() && known(risk)) {
            cells.leftOut("risk.import.known", risk.title());
            return;
        }
        var draft = new Draft(risk, new ArrayList<>());
        drafts.put(base.id(), draft);
        codes.add(risk.code());
        if (!code.isBlank()) {
            byCode.putIfAbsent(code.strip(), base.id());
        }
        addMitigation(reader, cells, draft);
    }

    /** Ids are unique in a document, whatever carries them. */
    private boolean usedElsewhere(String id) {
        return mitigations.containsKey(id) || usedMitigations.contains(id) || matrix.waivers().stream().anyMatch(waiver -> waiver.id().equals(id));
    }

    private boolean known(Risk risk) {
        return matrix.risks().stream().anyMatch(other -> !risk.title().isBlank() && other.title().equals(risk.title()) && other.event().equals(risk.event()));
    }

    private String code(RiskCells cells, String code, Optional<Risk> old) {
        if (old.isPresent() && (code.equals(old.get().code()) || code.isEmpty())) {
            return code;
        }
        if (!code.isBlank() && !codes.contains(code)) {
            return code;
        }
        var next = nextCode();
        if (!code.isBlank()) {
            cells.changed("risk.import.code", code, next);
        }
        return next;
    }

    private String nextCode() {
        int highest = codes.stream().filter(code -> code.matches("R\\d{1,6}")).mapToInt(code -> Integer.parseInt(code.substring(1))).max().orElse(0);
        return "R" + (highest + 1);
    }

    private void addMitigation(RiskReader reader, RiskCells cells, Draft draft) {
        reader.mitigation(id -> {
            var old = Optional.ofNullable(mitigations.get(id));
            boolean free = id.matches(ID) && !usedMitigations.contains(id) && !drafts.containsKey(id)
                    && (old.isEmpty() ? Elements.indexOf(matrix.risks(), id) < 0 : belongs(draft, id));
            if (!free && !id.isEmpty()) {
                cells.changed("risk.import.mitigationId", id);
            }
            var own = free ? old.orElseGet(() -> Mitigation.of(id, "")) : Mitigation.of(ids.get(), "");
            usedMitigations.add(own.id());
            return own;
        }).ifPresent(draft.mitigations()::add);
    }

    private boolean belongs(Draft draft, String mitigation) {
        return Elements.find(matrix.risks(), draft.risk().id()).filter(risk -> Elements.indexOf(risk.mitigations(), mitigation) >= 0).isPresent();
    }
}

package aiworkbench.ui.risk;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import aiworkbench.governance.Catalogue;
import aiworkbench.model.Grid;
import aiworkbench.model.Level;
import aiworkbench.model.Risk;

/**
 * Which risks the register keeps. An empty set keeps all.
 *
 * @param themes ids of themes; the empty text stands for none
 * @param levels codes of levels as things stand; the empty text stands for none
 * @param owners names; the empty text stands for nobody
 */
record RegisterFilter(Set<String> themes, Set<String> levels, Set<String> owners) {

    /** Keeps everything. */
    static final RegisterFilter NONE = new RegisterFilter(Set.of(), Set.of(), Set.of());

    /** What risks are put together by, or chosen by. */
    enum Trait {
        THEME, LEVEL, OWNER;

        /** What a risk has of it; empty for nothing. */
        String of(Risk risk, Grid grid) {
            return switch (this) {
                case THEME -> risk.theme().strip();
                case LEVEL -> RiskFacts.level(grid, RiskFacts.now(risk)).map(Level::code).orElse("");
                case OWNER -> risk.owner().strip();
            };
        }

        /** Its values in the order in which they are shown: themes as in the catalogue, the gravest level first, names by the alphabet; nothing comes last. */
        List<String> values(List<Risk> risks, Grid grid) {
            var known = switch (this) {
                case THEME -> Catalogue.risk().themes().stream().map(theme -> theme.id()).toList();
                case LEVEL -> grid.levels().reversed().stream().map(Level::code).toList();
                case OWNER -> List.<String>of();
            };
            var there = risks.stream().map(risk -> of(risk, grid)).collect(Collectors.toCollection(TreeSet::new));
            var others = there.stream().filter(value -> !known.contains(value) && !value.isEmpty()).sorted(String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()));
            return Stream.of(known.stream().filter(there::contains), others, there.stream().filter(String::isEmpty)).flatMap(s -> s).toList();
        }
    }

    RegisterFilter {
        themes = Set.copyOf(themes);
        levels = Set.copyOf(levels);
        owners = Set.copyOf(owners);
    }

    boolean keeps(Risk risk, Grid grid) {
        return equals(NONE) || Stream.of(Trait.values()).allMatch(trait -> chosen(trait).isEmpty() || chosen(trait).contains(trait.of(risk, grid)));
    }

    /** What is chosen of a trait. */
    Set<String> chosen(Trait trait) {
        return switch (trait) {
            case THEME -> themes;
            case LEVEL -> levels;
            case OWNER -> owners;
        };
    }

    /** The same with or without one value. */
    RegisterFilter with(Trait trait, String value, boolean on) {
        var next = new TreeSet<>(chosen(trait));
        if (on) {
            next.add(value);
        } else {
            next.remove(value);
        }
        return switch (trait) {
            case THEME -> new RegisterFilter(next, levels, owners);
            case LEVEL -> new RegisterFilter(themes, next, owners);
            case OWNER -> new RegisterFilter(themes, levels, next);
        };
    }
}

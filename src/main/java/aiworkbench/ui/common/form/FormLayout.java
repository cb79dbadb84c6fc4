package aiworkbench.ui.common.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How the form of a record is arranged.
 *
 * @param groups in their order; components that no group names follow the first group
 * @param longTexts components whose text may have several lines
 * @param folded nested records that start folded
 * @param fixed lists whose rows can be edited, but not added, removed or moved here
 */
record FormLayout(List<Group> groups, Set<String> longTexts, Set<String> folded, Set<String> fixed) {

    /**
     * Components that belong together.
     *
     * @param name last part of the message key of its title; empty for none
     * @param folded whether it starts folded
     */
    record Group(String name, List<String> components, boolean folded) {}

    /** One group without a title, in declared order. */
    static final FormLayout PLAIN = new FormLayout(List.of(), Set.of(), Set.of(), Set.of());

    /** The layout of a record type. */
    static FormLayout of(Class<? extends Record> type) {
        return FormLayouts.ALL.getOrDefault(type, PLAIN);
    }

    /** The groups that make up a form of these components: every component is in exactly one. */
    List<Group> groups(Set<String> components) {
        var rest = new LinkedHashSet<>(components);
        groups.forEach(group -> group.components().forEach(rest::remove));
        if (groups.isEmpty()) {
            return List.of(new Group("", List.copyOf(rest), false));
        }
        var first = new ArrayList<>(groups.getFirst().components());
        first.addAll(rest);
        var all = new ArrayList<>(groups);
        all.set(0, new Group(groups.getFirst().name(), List.copyOf(first), groups.getFirst().folded()));
        return List.copyOf(all);
    }

    FormLayout withLong(String... components) {
        return new FormLayout(groups, Set.of(components), folded, fixed);
    }

    FormLayout withFolded(String... components) {
        return new FormLayout(groups, longTexts, Set.of(components), fixed);
    }

    FormLayout withFixed(String... components) {
        return new FormLayout(groups, longTexts, folded, Set.of(components));
    }

    /** Adds an open group. */
    FormLayout group(String name, String... components) {
        return plus(new Group(name, List.of(components), false));
    }

    /** Adds a group that starts folded. */
    FormLayout foldedGroup(String name, String... components) {
        return plus(new Group(name, List.of(components), true));
    }

    private FormLayout plus(Group group) {
        var all = new ArrayList<>(groups);
        all.add(group);
        return new FormLayout(List.copyOf(all), longTexts, folded, fixed);
    }
}

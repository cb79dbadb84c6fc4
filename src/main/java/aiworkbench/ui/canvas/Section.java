package aiworkbench.ui.canvas;

import java.util.Set;

/** What a canvas holds besides outcome sentence and notes, in parts that open in place of the blocks. */
enum Section {
    PRODUCT("header", "iteration", "maturity", "stage", "kpi", "layout", "facts"),
    PROBLEM("story", "journey"),
    APPROACH("approach", "prompt"),
    DATA("sources"),
    MEASURES("metrics", "errorCost", "evaluation", "confusions"),
    OVERSIGHT("oversight", "accountable", "appealRoute"),
    LEGAL("legal"),
    VALUE("roi"),
    READINESS("waivers"),
    CHECKLISTS("answers");

    private final Set<String> components;

    Section(String... components) {
        this.components = Set.of(components);
    }

    /** The components of the canvas that it shows. */
    Set<String> components() {
        return components;
    }

    /** The end of message keys about it. */
    String key() {
        return Words.key(this);
    }
}

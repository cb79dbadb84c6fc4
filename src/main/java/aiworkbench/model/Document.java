package aiworkbench.model;

import java.util.List;
import java.util.Map;

/** A document of the workbench: one of three kinds, each saved as one file. */
public sealed interface Document permits Canvas, Plan, RiskMatrix {

    /** Stable identity, kept when the file is renamed or moved. */
    DocumentId id();

    Header header();

    /** Checklist and readiness answers. */
    List<ItemAnswer> answers();

    /** Findings that the team decided to leave. */
    List<Waiver> waivers();

    /** Members of the file that this version does not know. They are kept and written back. */
    Map<String, Object> unknown();

    /** The product's name. */
    default String title() {
        return header().product();
    }

    /** Which of the three kinds it is. */
    default DocumentKind kind() {
        return switch (this) {
            case Canvas _ -> DocumentKind.CANVAS;
            case Plan _ -> DocumentKind.PLAN;
            case RiskMatrix _ -> DocumentKind.RISKS;
        };
    }
}

package aiworkbench.cli;

import java.util.Locale;

import aiworkbench.model.Document;
import aiworkbench.model.Plan;

/** What documents can be exported to. */
enum ExportFormat {
    PDF, PNG, SVG, MD, CSV, ICS;

    /** The ending of its files, which is also its name on the command line. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it has pages of paper. */
    boolean paged() {
        return switch (this) {
            case PDF, PNG, SVG -> true;
            case MD, CSV, ICS -> false;
        };
    }

    /** Whether a document can be exported so: only a plan has dates enough for a calendar. */
    boolean suits(Document document) {
        return this != ICS || document instanceof Plan;
    }

    @Override
    public String toString() {
        return ending();
    }
}

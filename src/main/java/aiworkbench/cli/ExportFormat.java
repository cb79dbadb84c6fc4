package aiworkbench.cli;

import java.util.Locale;

/** What documents can be exported to. */
enum ExportFormat {
    PDF, PNG, SVG, MD, CSV;

    /** The ending of its files, which is also its name on the command line. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it has pages of paper. */
    boolean paged() {
        return switch (this) {
            case PDF, PNG, SVG -> true;
            case MD, CSV -> false;
        };
    }

    @Override
    public String toString() {
        return ending();
    }
}

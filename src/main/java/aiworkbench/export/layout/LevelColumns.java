package aiworkbench.export.layout;

import java.util.List;

/** Parts that follow each other in columns, which are equally long on the last page as far as what stays together allows it. */
final class LevelColumns {

    /** Columns that differ by less than this are equally long. */
    private static final double LEVEL = 20;
    /** So often is tried to end them earlier. */
    private static final int TRIES = 6;

    private final Sheets sheets;

    LevelColumns(Sheets sheets) {
        this.sheets = sheets;
    }

    /** Prints parts in so many columns. Each of them may be printed several times, and has to do the same every time. */
    void print(int count, List<Runnable> parts) {
        sheets.columns(count);
        var last = sheets.state();
        int first = 0;
        for (int i = 0; i < parts.size(); i++) {
            var before = sheets.state();
            parts.get(i).run();
            if (sheets.pages() > before.pages()) {
                last = before;
                first = i;
            }
        }
        if (sheets.used()) {
            level(last, parts.subList(first, parts.size()));
        }
    }

    /** Prints what the last page begins with, and all after it, again, and ends the columns of that page as early as all of it has room. */
    private void level(Sheets.State since, List<Runnable> parts) {
        int page = sheets.pages();
        var flow = sheets.state().at();
        double least = flow.columnTop() + flow.height() / flow.columns();
        double step = Math.max(LEVEL, (flow.lowest() - least) / TRIES);
        boolean level = flow.lowest() - least < LEVEL;
        for (double end = least; !level && end < flow.lowest() - LEVEL / 2; end += step) {
            sheets.endColumns(page, end);
            again(since, parts);
            level = sheets.pages() == page;
        }
        sheets.endColumns(page, Double.MAX_VALUE);
        if (!level) {
            again(since, parts);
        }
    }

    private void again(Sheets.State since, List<Runnable> parts) {
        sheets.back(since);
        parts.forEach(Runnable::run);
    }
}

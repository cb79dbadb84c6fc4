package aiworkbench.export.layout;

import aiworkbench.export.page.PageInks;
import aiworkbench.export.text.Style;

/** The text styles of pages, in points. */
final class Looks {

    static final Style TITLE = Style.of(18, PageInks.INK).bold();
    static final Style KIND = Style.of(9.5, PageInks.MUTED);
    static final Style META = Style.of(8, PageInks.MUTED);
    static final Style FOOT = Style.of(7.5, PageInks.MUTED);
    static final Style H2 = Style.of(13, PageInks.INK).bold();
    static final Style H3 = Style.of(10.5, PageInks.INK).semibold();
    static final Style H4 = Style.of(9, PageInks.INK).semibold();
    static final Style BODY = Style.of(9, PageInks.INK);
    static final Style LABEL = Style.of(8, PageInks.MUTED);
    static final Style HEAD = Style.of(8, PageInks.MUTED).semibold();
    static final Style CELL = Style.of(8.5, PageInks.INK);

    private Looks() {}
}

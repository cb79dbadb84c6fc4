package aiworkbench.ui.common;

import org.kordamp.ikonli.feather.Feather;

/** The icons of the window, named by what they mean. */
public enum Icon {
    ADD(Feather.PLUS),
    ALERT(Feather.ALERT_TRIANGLE),
    BOARD(Feather.COLUMNS),
    CALENDAR(Feather.CALENDAR),
    CANVAS(Feather.GRID),
    CHART(Feather.BAR_CHART_2),
    CHECK(Feather.CHECK),
    CHECKLIST(Feather.CHECK_SQUARE),
    CLOCK(Feather.CLOCK),
    CLOSE(Feather.X),
    COMPARE(Feather.GIT_PULL_REQUEST),
    COPY(Feather.COPY),
    DOWN(Feather.CHEVRON_DOWN),
    EDIT(Feather.EDIT_2),
    EXPORT(Feather.DOWNLOAD),
    FILE(Feather.FILE),
    FILTER(Feather.FILTER),
    FOLDER(Feather.FOLDER),
    GO(Feather.ARROW_UP_RIGHT),
    HELP(Feather.HELP_CIRCLE),
    HOME(Feather.HOME),
    IDEA(Feather.ZAP),
    INFO(Feather.INFO),
    LEFT(Feather.CHEVRON_LEFT),
    LIBRARY(Feather.BOOK_OPEN),
    LINK(Feather.LINK_2),
    LIST(Feather.LIST),
    MENU(Feather.MENU),
    MINUS(Feather.MINUS),
    MONEY(Feather.DOLLAR_SIGN),
    MORE(Feather.MORE_HORIZONTAL),
    MOVE_DOWN(Feather.ARROW_DOWN),
    MOVE_UP(Feather.ARROW_UP),
    OWNER(Feather.USER),
    PANE_LEFT(Feather.SIDEBAR),
    PLAN(Feather.ALIGN_LEFT),
    PLAY(Feather.PLAY),
    PRESENT(Feather.MONITOR),
    REDO(Feather.CORNER_UP_RIGHT),
    REFRESH(Feather.REFRESH_CW),
    REMOVE(Feather.TRASH_2),
    REVIEW(Feather.SHIELD),
    RIGHT(Feather.CHEVRON_RIGHT),
    RISKS(Feather.CROSSHAIR),
    SAVE(Feather.SAVE),
    SEARCH(Feather.SEARCH),
    SETTINGS(Feather.SETTINGS),
    STAR(Feather.STAR),
    TAG(Feather.TAG),
    TEMPLATE(Feather.LAYOUT),
    TEXT(Feather.TYPE),
    UNDO(Feather.CORNER_UP_LEFT),
    UP(Feather.CHEVRON_UP),
    VOTE(Feather.THUMBS_UP);

    private final Feather glyph;

    Icon(Feather glyph) {
        this.glyph = glyph;
    }

    Feather glyph() {
        return glyph;
    }
}

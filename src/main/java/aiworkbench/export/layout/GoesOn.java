package aiworkbench.export.layout;

import java.util.List;

import aiworkbench.export.page.Group;
import aiworkbench.export.page.Tag;

/** Names what goes on from the page before at the top of a page. */
final class GoesOn {

    private static final double BELOW = 3;
    /** At least as much as the name takes. */
    private static final double HEIGHT = 24;

    private final LayoutContext context;
    private String title = "";

    GoesOn(LayoutContext context) {
        this.context = context;
    }

    /** Prints content that has a name; what it is part of lends its own, if it has one. */
    void under(String name, Runnable content) {
        String outer = title;
        title = outer.isEmpty() ? name : outer;
        content.run();
        title = outer;
    }

    /** Names what goes on, if anything does; says how much room that takes. Screen readers skip it: for them nothing has ended. */
    double put(Sheets sheets) {
        if (title.isBlank()) {
            return 0;
        }
        var room = sheets.room();
        var text = context.shorten(context.text("export.continued", title), Looks.H3, room.width(), 1);
        sheets.put(new Group(Tag.ARTIFACT, List.copyOf(text.at(room.x(), room.y()))));
        return text.height() + BELOW;
    }

    double height() {
        return title.isBlank() ? 0 : HEIGHT;
    }
}

package aiworkbench.ui.main;

import java.util.List;

import aiworkbench.storage.merge.Conflicts;
import aiworkbench.ui.common.Toast;

/** Says above a document how many conflicts a merge left open in it, for as long as there are any. */
final class Undecided {

    private final Comparing comparing;
    private final Surroundings around;

    /** Watches the documents of a desk. */
    Undecided(Desk desk, Comparing comparing, Surroundings around) {
        this.comparing = comparing;
        this.around = around;
        desk.listen(() -> desk.documents().forEach(this::tell));
    }

    /** Says it, or no more; leaves alone what stands there already. */
    void tell(OpenDocument<?> document) {
        int open = Conflicts.count(document.document().unknown());
        var text = around.text("main.conflicts.text", open);
        if (open == 0) {
            document.hide(Banner.About.CONFLICTS);
        } else if (document.banners().stream().noneMatch(banner -> banner.about() == Banner.About.CONFLICTS && banner.text().equals(text))) {
            List<Toast.Action> actions = document.session().readOnly() ? List.of()
                    : List.of(new Toast.Action(around.text("main.conflicts.decide"), () -> comparing.decide(document)));
            document.show(new Banner(Banner.About.CONFLICTS, Banner.Weight.WARNING, text, actions));
        }
    }
}

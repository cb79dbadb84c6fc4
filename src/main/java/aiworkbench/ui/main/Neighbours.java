package aiworkbench.ui.main;

import java.util.List;
import java.util.Optional;

import aiworkbench.storage.document.Keeper;
import aiworkbench.storage.recovery.LockHolder;
import aiworkbench.ui.common.Toast;

/** Says who has a document open on another machine, and tells them of us. */
public final class Neighbours {

    private final Closing closing;
    private final Opening opening;
    private final Surroundings around;

    /** Looks after the documents that are open. */
    public Neighbours(Closing closing, Opening opening, Surroundings around) {
        this.closing = closing;
        this.opening = opening;
        this.around = around;
    }

    /** Looks who else is there. */
    void look(OpenDocument<?> document, Keeper keeper) {
        document.lane().run(around.text("main.task.watch"), _ -> keeper.beat(), other -> tell(document, keeper, other));
    }

    private void tell(OpenDocument<?> document, Keeper keeper, Optional<LockHolder> other) {
        boolean shown = document.banners().stream().anyMatch(banner -> banner.about() == Banner.About.FOREIGN);
        if (other.isEmpty()) {
            document.hide(Banner.About.FOREIGN);
        } else if (!shown) {
            document.show(Banner.warning(Banner.About.FOREIGN,
                    around.text("main.foreign.text", other.get().user(), other.get().host(), Names.ofFile(document, around.messages())),
                    new Toast.Action(around.text("main.foreign.anyway"), () -> anyway(document, keeper)),
                    new Toast.Action(around.text("main.foreign.copy"), () -> copy(document))));
        }
    }

    private void anyway(OpenDocument<?> document, Keeper keeper) {
        document.lane().run(around.text("main.task.watch"), _ -> {
            keeper.beatAllTheSame();
            return keeper;
        }, _ -> { });
    }

    private void copy(OpenDocument<?> document) {
        document.path().ifPresent(path -> closing.close(document, () -> opening.openToRead(List.of(path))));
    }
}

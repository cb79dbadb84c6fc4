package aiworkbench.ui.main;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import aiworkbench.storage.Complaint;
import aiworkbench.storage.document.Keeper;
import aiworkbench.storage.document.Keepers;
import aiworkbench.ui.common.Toast;

/** Says in red that edits are not protected against a crash, and helps to protect them again. */
public final class Protecting {

    /** The program makes a folder of its own in the one that is chosen. */
    private static final String FOLDER = "aiworkbench-recovery";

    private final Desk desk;
    private final Keepers keepers;
    private final Memory memory;
    private final Surroundings around;

    /** Protects the documents of a desk. */
    public Protecting(Desk desk, Keepers keepers, Memory memory, Surroundings around) {
        this.desk = desk;
        this.keepers = keepers;
        this.memory = memory;
        this.around = around;
    }

    /** Red as long as edits are not protected. */
    void tell(OpenDocument<?> document, Optional<Complaint> trouble) {
        var shown = document.banners().stream().filter(banner -> banner.about() == Banner.About.PROTECTION).findFirst();
        if (trouble.isEmpty()) {
            shown.ifPresent(_ -> document.hide(Banner.About.PROTECTION));
        } else if (shown.isEmpty()) {
            document.show(Banner.danger(Banner.About.PROTECTION, trouble.get().text(around.messages()),
                    new Toast.Action(around.text("main.save.retry"), () -> again(Keepers::retry)),
                    new Toast.Action(around.text("main.protect.choose"), () -> choose(document, trouble))));
        }
    }

    private void choose(OpenDocument<?> document, Optional<Complaint> trouble) {
        if (!choose(_ -> { })) {
            tell(document, trouble);
        }
    }

    /**
     * Asks for another place, and protects all edits there from now on.
     *
     * @param chosen gets the place
     * @return false if nobody chose one
     */
    boolean choose(Consumer<Path> chosen) {
        var place = around.dialogs().chooseFolder(around.text("main.protect.title")).map(folder -> folder.resolve(FOLDER));
        place.ifPresent(there -> {
            memory.change(settings -> settings.withProtection(there));
            again(all -> all.protectIn(there));
            chosen.accept(there);
        });
        return place.isPresent();
    }

    /** What is mended for one document is mended for all. */
    private void again(Consumer<Keepers> mend) {
        around.tasks().run(around.text("main.task.protect"), () -> {
            mend.accept(keepers);
            return keepers;
        }, _ -> List.copyOf(desk.documents()).forEach(document -> document.keeper().ifPresent(keeper -> protect(document, keeper))));
    }

    private void protect(OpenDocument<?> document, Keeper keeper) {
        var now = keeper.snapshot(document.document());
        document.lane().run(around.text("main.task.protect"), _ -> {
            keeper.protect(now);
            return keeper.trouble();
        }, trouble -> tell(document, trouble));
    }
}

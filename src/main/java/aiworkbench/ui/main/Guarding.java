package aiworkbench.ui.main;

import java.time.Duration;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import aiworkbench.model.Document;
import aiworkbench.storage.document.Keeper;
import aiworkbench.storage.document.Outside;
import aiworkbench.storage.recovery.SideLock;
import aiworkbench.ui.common.Toast;

/**
 * Watches over the open documents: hands every edit to its keeper within a quarter of a second, looks every 2 seconds whether
 * others changed its file, and every 10 seconds who has it open on another machine.
 */
public final class Guarding {

    private static final Duration NOTE = Duration.ofMillis(200);
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final Duration BEAT = Duration.ofNanos(SideLock.INTERVAL);

    private final Desk desk;
    private final Saving saving;
    private final Comparing comparing;
    private final Protecting protecting;
    private final Neighbours neighbours;
    private final Opening opening;
    private final Notices notices;
    private final Surroundings around;
    private final Map<OpenDocument<?>, Document> noted = new IdentityHashMap<>();
    private List<Runnable> clocks = List.of();

    /** Watches over the documents of a desk. */
    public Guarding(Desk desk, Saving saving, Comparing comparing, Protecting protecting, Neighbours neighbours, Opening opening,
            Notices notices, Surroundings around) {
        this.desk = desk;
        this.saving = saving;
        this.comparing = comparing;
        this.protecting = protecting;
        this.neighbours = neighbours;
        this.opening = opening;
        this.notices = notices;
        this.around = around;
    }

    /** Begins to watch. */
    public void start() {
        clocks = List.of(around.tasks().every(NOTE, this::note), around.tasks().every(LOOK, this::look),
                around.tasks().every(BEAT, () -> withKeepers(neighbours::look)));
    }

    /** Stops watching. */
    public void stop() {
        clocks.forEach(Runnable::run);
    }

    /** Puts all edits on the disk before it returns, as when the program ends. */
    public void finish() {
        stop();
        for (var document : desk.documents()) {
            document.keeper().ifPresent(keeper -> {
                keeper.note(document.document());
                keeper.force();
                keeper.close();
            });
        }
    }

    /** The window lost or got the focus: others may look at the files now, or have changed them. */
    public void focus(boolean gained) {
        if (gained) {
            look();
            opening.lookIntoFolders();
        } else {
            withKeepers((document, keeper) -> document.lane().run(around.text("main.task.protect"), _ -> {
                keeper.force();
                return keeper.trouble();
            }, trouble -> protecting.tell(document, trouble)));
        }
    }

    /** Noting has a lane of its own, so that it waits for no save and for no disk. */
    private void note() {
        noted.keySet().removeIf(document -> !desk.documents().contains(document));
        withKeepers((document, keeper) -> {
            var now = document.document();
            if (!noted.containsKey(document)) {
                neighbours.look(document, keeper);
            }
            if (noted.put(document, now) != now) {
                var snapshot = keeper.snapshot(now);
                document.notes().run(around.text("main.task.protect"), _ -> {
                    keeper.note(snapshot);
                    return keeper.trouble();
                }, trouble -> protecting.tell(document, trouble));
            }
            if (keeper.waits() && !document.lane().busy()) {
                document.lane().run(around.text("main.task.protect"), _ -> {
                    keeper.keepUp();
                    keeper.tidy();
                    return keeper.trouble();
                }, trouble -> protecting.tell(document, trouble));
            }
        });
    }

    private void look() {
        withKeepers((document, keeper) -> {
            if (document.path().isPresent() && !document.lane().busy()) {
                document.lane().run(around.text("main.task.watch"), _ -> keeper.look(), outside -> changed(document, keeper, outside));
            }
        });
    }

    private void changed(OpenDocument<?> document, Keeper keeper, Outside outside) {
        switch (outside) {
            case Outside.Same _ -> { }
            case Outside.Again _ -> document.hide(Banner.About.OUTSIDE);
            case Outside.Gone _ -> document.show(Banner.warning(Banner.About.OUTSIDE, around.text("main.gone.text", name(document)),
                    new Toast.Action(around.text("main.gone.create"), () -> saving.createAgain(document)),
                    new Toast.Action(around.text("main.menu.saveAs"), () -> saving.saveAs(document))));
            case Outside.Unreadable(var why) -> document.show(Banner.warning(Banner.About.OUTSIDE,
                    around.text("main.unreadable.text", name(document), why.text(around.messages())),
                    new Toast.Action(around.text("main.save.copy"), () -> saving.saveAs(document))));
            case Outside.Changed theirs when document.unsaved() -> document.show(Banner.warning(Banner.About.OUTSIDE,
                    around.text("main.changed.text", name(document)),
                    new Toast.Action(around.text("main.compare"), () -> comparing.review(document, keeper, theirs, () -> changed(document, keeper, theirs))),
                    new Toast.Action(around.text("main.keepBoth"), () -> saving.keepBoth(document)),
                    new Toast.Action(around.text("main.save.copy"), () -> saving.saveAs(document))));
            case Outside.Changed theirs -> reload(document, keeper, theirs);
        }
    }

    /** One step, so that undo brings back what was there. */
    private void reload(OpenDocument<?> document, Keeper keeper, Outside.Changed theirs) {
        if (!document.type().isInstance(theirs.opened().document())) {
            document.show(Banner.warning(Banner.About.OUTSIDE, around.text("main.save.otherKind")));
            return;
        }
        var before = document.document();
        document.become("document.edit.reload", theirs.opened().document());
        document.session().markSavedNow();
        document.path().ifPresent(path -> desk.fileHolds(path, document.document()));
        notices.show(around.text("main.reloaded.text", name(document)), new Toast.Action(around.text("main.undo"), document.session()::undo));
        var now = keeper.snapshot(document.document());
        document.lane().run(around.text("main.task.protect"), _ -> {
            keeper.accept(theirs, before, now);
            return now;
        }, _ -> desk.changed());
    }

    private String name(OpenDocument<?> document) {
        return Names.ofFile(document, around.messages());
    }

    private void withKeepers(BiConsumer<OpenDocument<?>, Keeper> action) {
        for (var document : List.copyOf(desk.documents())) {
            if (!document.session().readOnly()) {
                document.keeper().ifPresent(keeper -> action.accept(document, keeper));
            }
        }
    }
}

package aiworkbench.ui.main;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import aiworkbench.storage.document.Keeper;
import aiworkbench.ui.common.Choice;

/** Takes documents off the desk, and asks first where edits would be lost. */
public final class Closing {

    /** What to do with unsaved edits. */
    enum Answer { SAVE, DISCARD, CANCEL }

    private final Desk desk;
    private final Saving saving;
    private final Surroundings around;

    /** Closes the documents of a desk. */
    public Closing(Desk desk, Saving saving, Surroundings around) {
        this.desk = desk;
        this.saving = saving;
        this.around = around;
    }

    /** Closes one document. */
    public void close(OpenDocument<?> document) {
        close(document, () -> { });
    }

    /** Closes one document, then does something more; not if it stays open. */
    void close(OpenDocument<?> document, Runnable then) {
        if (!document.unsaved()) {
            remove(document, false, then);
            return;
        }
        var name = Names.ofFile(document, around.messages());
        var answer = around.dialogs().ask(around.text("main.close.title", name), around.text("main.close.text"), choices("main.close.save"));
        switch (answer.orElse(Answer.CANCEL)) {
            case SAVE -> saving.save(document, () -> close(document, then));
            case DISCARD -> remove(document, true, then);
            case CANCEL -> { }
        }
    }

    /** Its keeper ends after all that it has to do. */
    private void remove(OpenDocument<?> document, boolean discard, Runnable then) {
        desk.remove(document);
        document.keeper().ifPresent(keeper -> document.lane().run(around.text("main.task.protect"), _ -> {
            if (discard) {
                keeper.discard();
            }
            keeper.close();
            return keeper;
        }, _ -> { }));
        then.run();
    }

    /** Asks about all unsaved documents at once; goes on when nothing can be lost any more. The documents stay on the desk. */
    public void beforeLeaving(Runnable leave) {
        var unsaved = desk.documents().stream().filter(OpenDocument::unsaved).toList();
        if (unsaved.isEmpty()) {
            leave.run();
            return;
        }
        switch (askAll(unsaved)) {
            case SAVE -> saveAll(new ArrayDeque<>(unsaved), leave);
            case DISCARD -> {
                unsaved.forEach(document -> document.keeper().ifPresent(Keeper::discard));
                leave.run();
            }
            case CANCEL -> { }
        }
    }

    private Answer askAll(List<OpenDocument<?>> unsaved) {
        if (unsaved.size() == 1) {
            var title = around.text("main.close.title", Names.ofFile(unsaved.getFirst(), around.messages()));
            return around.dialogs().ask(title, around.text("main.close.text"), choices("main.close.save")).orElse(Answer.CANCEL);
        }
        var list = new VBox();
        list.getStyleClass().add("name-list");
        unsaved.forEach(document -> list.getChildren().add(new Label("•  " + Names.ofFile(document, around.messages()))));
        return around.dialogs().show(around.text("main.close.several", unsaved.size()), list, choices("main.close.saveAll")).orElse(Answer.CANCEL);
    }

    /** One after the other, since each may ask for a place. */
    private void saveAll(Deque<OpenDocument<?>> rest, Runnable leave) {
        if (rest.isEmpty()) {
            beforeLeaving(leave);
        } else {
            saving.save(rest.poll(), () -> saveAll(rest, leave));
        }
    }

    private List<Choice<Answer>> choices(String saveKey) {
        return List.of(
                Choice.primary(around.text(saveKey), Answer.SAVE),
                Choice.destructive(around.text("main.close.discard"), Answer.DISCARD),
                Choice.cancel(around.text("main.cancel"), Answer.CANCEL));
    }
}

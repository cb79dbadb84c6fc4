package aiworkbench.ui.common;

import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import aiworkbench.edit.Edit;
import aiworkbench.edit.Lens;
import aiworkbench.model.Document;

/** What all parts of one editor share: the document as it is, what is selected, and the one way to change it. */
public class EditorDesk<D extends Document> {

    private final EditorContext<D> context;
    private final ReadOnlyObjectWrapper<Optional<Selected<D, ?>>> selection = new ReadOnlyObjectWrapper<>(Optional.empty());

    private boolean showing;

    /** A desk on which nothing is selected. */
    public EditorDesk(EditorContext<D> context) {
        this.context = context;
    }

    public final EditorContext<D> context() {
        return context;
    }

    /** The document as it is now. */
    public final D document() {
        return context.session().document();
    }

    public final boolean readOnly() {
        return context.session().readOnly();
    }

    /** An id for a new element. */
    public final String newId() {
        return context.ids().get();
    }

    /** Runs an edit; false if it changed nothing. Quick repeats at one place merge. */
    public final boolean edit(Edit<D> edit) {
        return context.session().edit(edit);
    }

    /** Runs an edit as a step of its own, whatever came shortly before or comes shortly after. */
    public final boolean step(Edit<D> edit) {
        closeStep();
        boolean changed = edit(edit);
        closeStep();
        return changed;
    }

    /** Ends the step that typing is collected in. */
    public final void closeStep() {
        context.session().closeStep();
    }

    /** True while the view is being brought up to date: what controls then report is no wish of the user. */
    public final boolean showing() {
        return showing;
    }

    /** Brings the view up to date. */
    public final void whileShowing(Runnable update) {
        boolean outer = showing;
        showing = true;
        try {
            update.run();
        } finally {
            showing = outer;
        }
    }

    /** What is selected; empty for the document as a whole. */
    public final ReadOnlyObjectProperty<Optional<Selected<D, ?>>> selection() {
        return selection.getReadOnlyProperty();
    }

    /** Selects a place; an equal place keeps the selection as it is, so that the inspector does not start anew. */
    public final void select(Selected<D, ?> selected) {
        if (!isSelected(selected.place())) {
            selection.set(Optional.of(selected));
        }
    }

    /** Selects a record at a place. */
    public final <E extends Record> void select(String titleKey, Lens<D, E> place, Class<E> type) {
        select(new Selected<>(titleKey, place, type));
    }

    /** Selects the document as a whole. */
    public void selectNothing() {
        if (selection.get().isPresent()) {
            selection.set(Optional.empty());
        }
    }

    public final boolean isSelected(Lens<D, ?> place) {
        return selectedPath().filter(place.path()::equals).isPresent();
    }

    /** Path of what is selected. */
    public final Optional<String> selectedPath() {
        return selection.get().map(selected -> selected.place().path());
    }

    /** Drops the selection if what it named is gone. */
    public void forgetGone() {
        selection.get().filter(selected -> selected.place().find(document()).isEmpty()).ifPresent(_ -> selectNothing());
    }
}

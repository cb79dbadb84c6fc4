package aiworkbench.ui.common;

import java.util.function.Supplier;

import javafx.stage.Window;

import aiworkbench.text.Messages;

/** Opens every dialog and file chooser of the window. */
public final class Dialogs {

    private final Supplier<Window> owner;
    private final Messages messages;

    /** Dialogs above a window, in the language of the messages. */
    public Dialogs(Supplier<Window> owner, Messages messages) {
        this.owner = owner;
        this.messages = messages;
    }
}

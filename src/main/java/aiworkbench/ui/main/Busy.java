package aiworkbench.ui.main;

import java.nio.file.Path;
import java.util.function.Consumer;

import aiworkbench.storage.file.SaveOptions;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.Toast;

/** Tells that another program holds the file that is being saved, and lets the user give up. Asked by the thread that saves. */
final class Busy implements SaveOptions.Waiting {

    private final Consumer<Banner> showing;
    private final Messages messages;
    private volatile boolean given;
    private boolean told;

    /**
     * Tells of one save.
     *
     * @param showing shows a banner, whichever thread asks for that
     */
    Busy(Consumer<Banner> showing, Messages messages) {
        this.showing = showing;
        this.messages = messages;
    }

    @Override
    public boolean goOn(Path file) {
        if (!told) {
            told = true;
            showing.accept(banner(file));
        }
        return !given;
    }

    private Banner banner(Path file) {
        return Banner.warning(Banner.About.SAVING, messages.text("main.busy.text", file.getFileName()),
                new Toast.Action(messages.text("main.cancel"), () -> given = true));
    }
}

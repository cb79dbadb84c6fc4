package aiworkbench.ui.common;

import java.util.concurrent.Future;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Work that runs in the background, as the window sees it. Used on the FX thread. */
public final class Work {

    final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(true);
    final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final String name;
    private volatile boolean cancelled;
    private volatile Future<?> future;

    Work(String name) {
        this.name = name;
    }

    /** What is being done, in the user's words. */
    public String name() {
        return name;
    }

    /** True until it has delivered its result, failed or was cancelled. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Part done from 0 to 1, or -1 while unknown. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /** What it is at, such as the name of a file. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Asks it to stop; neither its result nor a failure is delivered after that. */
    public void cancel() {
        cancelled = true;
        running.set(false);
        if (future != null) {
            future.cancel(true);
        }
    }

    boolean cancelled() {
        return cancelled;
    }

    void runsAs(Future<?> started) {
        future = started;
    }
}

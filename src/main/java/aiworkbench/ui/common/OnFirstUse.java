package aiworkbench.ui.common;

import java.util.function.Supplier;

/** Something that takes time to make, and that is made when somebody asks for it first. From any thread, once. */
public final class OnFirstUse<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private T made;

    /** What the maker will make. */
    public OnFirstUse(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        if (made == null) {
            made = maker.get();
        }
        return made;
    }

    /** Whether somebody has asked for it. */
    public synchronized boolean isMade() {
        return made != null;
    }
}

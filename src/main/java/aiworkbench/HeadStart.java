package aiworkbench;

import java.math.BigDecimal;
import java.util.List;

import aiworkbench.text.Messages;

/**
 * What takes long to set up and nearly every start needs: sentences and powers of ten. Another core begins with it while
 * arguments are read; whoever needs a part of it waits for what is left.
 */
final class HeadStart {

    private HeadStart() {}

    static void of(Messages messages) {
        var thread = new Thread(() -> all(messages), "head start");
        thread.setDaemon(true);
        thread.start();
    }

    private static List<?> all(Messages messages) {
        return List.of(messages.bundle(), BigDecimal.TEN);
    }
}

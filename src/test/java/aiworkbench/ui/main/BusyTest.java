package aiworkbench.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import aiworkbench.text.Messages;
import aiworkbench.ui.common.Toast;

class BusyTest {

    private static final Path FILE = Path.of("docs", "a.plan.json");

    private final List<Banner> shown = new ArrayList<>();
    private final Busy busy = new Busy(shown::add, new Messages(Locale.UK));

    @Test
    void aFileThatAnotherProgramHoldsIsNamedOnceAndTriedUntilTheUserGivesUp() {
        assertTrue(busy.goOn(FILE));
        assertTrue(busy.goOn(FILE));
        var banner = shown.getFirst();
        assertEquals("Another program holds “a.plan.json”. Trying again.", banner.text());
        assertEquals(List.of("Cancel"), banner.actions().stream().map(Toast.Action::text).toList());

        banner.actions().getFirst().run().run();

        assertFalse(busy.goOn(FILE));
        assertEquals(1, shown.size());
    }
}

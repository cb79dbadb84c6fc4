package aiworkbench.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import aiworkbench.text.FailureCode;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.Dialogs;
import aiworkbench.ui.common.Problem;

class FaultsTest {

    private final List<Problem> told = new ArrayList<>();
    private Runnable meanwhile = () -> { };
    private final Dialogs dialogs = new Dialogs(() -> null, new Messages(Locale.UK)) {
        @Override
        public void error(Problem problem) {
            told.add(problem);
            meanwhile.run();
        }
    };
    private final Faults faults = new Faults(dialogs, new Messages(Locale.UK), Optional.of(Path.of("failures.log")));

    @Test
    void aFailureIsToldWithACodeAndAReportThatQuotesNoDocument() {
        var failure = new IllegalStateException("secret plan", new IllegalArgumentException("secret note"));
        faults.tell(failure);
        var problem = told.getFirst();
        assertEquals(FailureCode.of(failure), problem.code());
        assertTrue(problem.code().matches("E-[0-9A-F]{4}"), problem.code());
        assertTrue(problem.next().contains("failures.log"), problem.next());
        assertTrue(problem.report().contains(problem.code()) && problem.report().contains("Caused by java.lang.IllegalArgumentException")
                && problem.report().contains(FaultsTest.class.getName()), problem.report());
        assertFalse(problem.report().contains("secret"), problem.report());
    }

    @Test
    void whatFailsAgainAndAgainIsToldOnceAtATime() {
        var failure = new IllegalStateException();
        meanwhile = () -> faults.tell(failure);
        faults.tell(failure);
        assertEquals(1, told.size());
        meanwhile = () -> { };
        faults.tell(failure);
        assertEquals(2, told.size());
    }
}

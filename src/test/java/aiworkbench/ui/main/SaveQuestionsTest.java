package aiworkbench.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import aiworkbench.storage.ChangedOutside;
import aiworkbench.storage.Complaint;
import aiworkbench.storage.RecoveryFailed;
import aiworkbench.storage.SaveFailed;
import aiworkbench.storage.SaveFailed.Reason;
import aiworkbench.storage.StorageProblem;
import aiworkbench.text.Messages;
import aiworkbench.ui.AnsweringDialogs;

/** What the user sees and may press when a save does not go as expected, for every reason there is. */
class SaveQuestionsTest {

    private static final String NAME = "a.plan.json";
    private static final Messages MESSAGES = new Messages(Locale.UK);

    private final AnsweringDialogs dialogs = new AnsweringDialogs(() -> null, MESSAGES);
    private final SaveQuestions questions = new SaveQuestions(null, null,
            new Surroundings(MESSAGES, dialogs, null, InstantSource.system(), () -> "", () -> ""));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DENIED        | “a.plan.json” was not saved / You may not write to “/docs/a.plan.json”. Save a copy somewhere else. / The old file is unchanged, and your edits are still here. | Try again, Save a copy…, Show the history, Cancel
            FAILED        | “a.plan.json” was not saved / “/docs/a.plan.json” cannot be written: disk full. Nothing was overwritten. Free some space or check the connection, then try again. / The old file is unchanged, and your edits are still here. | Try again, Save a copy…, Show the history, Cancel
            IN_USE        | “a.plan.json” was not saved / Another program holds “/docs/a.plan.json”. Close it there and try again, or save a copy. / The old file is unchanged, and your edits are still here. | Try again, Save a copy…, Show the history, Cancel
            UNREACHABLE   | “a.plan.json” was not saved / There is no folder “/docs/a.plan.json” now. Connect the drive, or save a copy somewhere else. / The old file is unchanged, and your edits are still here. | Try again, Save a copy…, Show the history, Cancel
            INTERRUPTED   | “a.plan.json” was not saved / The save of “/docs/a.plan.json” was interrupted: the file is half old, half new. Complete it, or go back to the old file. / Your edits are still here. | Try again, Save a copy…, Show the history, Cancel
            UNSURE        | “a.plan.json” was not saved / “/docs/a.plan.json” holds what was written, but the disk did not confirm that it will last. Save again, and keep a copy somewhere else. / Your edits are still here. | Try again, Save a copy…, Show the history, Cancel
            DIFFERS       | “a.plan.json” was not saved / “/docs/a.plan.json” does not hold what was written. Another program may be changing it, or the disk may be failing. Save a copy somewhere else. / Your edits are still here. | Compare, Try again, Save a copy…, Cancel
            CHANGED       | “a.plan.json” was not saved / Another program changed “/docs/a.plan.json”. Nothing was overwritten. Compare the two, or save a copy. / Your edits are still here. | Compare, Try again, Save a copy…, Cancel
            UNFAITHFUL    | “a.plan.json” was not saved / Read back, the document would not be the same, because a text holds characters that no file can hold. Paste it again as plain text. / The old file is unchanged, and your edits are still here. | Save it unchecked as a new file…, Show the history, Cancel
            OPEN_ELSEWHERE | “a.plan.json” was not saved / “/docs/a.plan.json” is open in another window of this program. Close it there, or save under another name. / The old file is unchanged, and your edits are still here. | Save a copy…, Cancel
            LOOP          | “a.plan.json” was not saved / “/docs/a.plan.json” is a link that leads back to itself. Choose the file itself. / The old file is unchanged, and your edits are still here. | Save a copy…, Cancel
            FOLDER        | “a.plan.json” was not saved / “/docs/a.plan.json” is a folder. Choose a file name. / The old file is unchanged, and your edits are still here. | Save a copy…, Cancel
            SPECIAL       | “a.plan.json” was not saved / “/docs/a.plan.json” is a device or a pipe, not a file. Choose another name. / The old file is unchanged, and your edits are still here. | Save a copy…, Cancel
            SHRINKS       | This save removes most of “a.plan.json” / Save it if that is what you want. The old version stays in the history. | Save anyway, Show the history, Cancel
            PROTECTED     | “a.plan.json” is write-protected / Save anyway, and the protection stays. Or save a copy somewhere else. | Save anyway, Save a copy…, Cancel
            LINK          | “a.plan.json” is a link to a file in another folder / It leads to “disk full”. Save there, or save a copy. | Save there, Save a copy…, Cancel
            """)
    void everyFailureIsNamedAndHasAWayOut(Reason reason, String words, String buttons) {
        sees(SaveFailed.because(reason, "/docs/" + NAME, "disk full"), words, buttons);
    }

    @Test
    void everyReasonIsTried() throws NoSuchMethodException {
        var rows = SaveQuestionsTest.class.getDeclaredMethod("everyFailureIsNamedAndHasAWayOut", Reason.class, String.class, String.class)
                .getAnnotation(CsvSource.class).textBlock().lines().toList();
        assertEquals(Reason.values().length, rows.size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OTHER | Another program changed “a.plan.json” / Nothing was overwritten. Compare the two versions, keep both, or save a copy. | Compare, Keep both, Save a copy…, Cancel
            GONE  | “a.plan.json” is gone / Create it again with what you have here, or save under another name. | Create again, Save a copy…, Cancel
            THERE | There is another file called “a.plan.json” now / Nothing was overwritten. Save under another name. | Save a copy…, Cancel
            """)
    void whatOthersDidIsNamed(ChangedOutside.Change change, String words, String buttons) {
        sees(new ChangedOutside(change, NAME), words, buttons);
    }

    @Test
    void aHistoryThatCannotBeKeptIsAskedAbout() {
        sees(new RecoveryFailed(Complaint.about("storage.recovery.full", "/state")),
                "“a.plan.json” was not saved / Your edits are not protected against a crash: the disk of “/state” is full. Save now, free some space, then try again."
                        + " / The old file is unchanged, and your edits are still here.",
                "Try again, Save without a copy in the history, Save a copy…, Cancel");
    }

    private void sees(StorageProblem problem, String words, String buttons) {
        questions.answer(NAME, problem);
        var lines = new ArrayList<>(dialogs.said.getLast().lines().filter(line -> !line.isBlank()).toList());
        assertEquals(words, String.join(" / ", lines));
        assertEquals(buttons, String.join(", ", dialogs.offered));
    }
}

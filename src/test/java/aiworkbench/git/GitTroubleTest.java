package aiworkbench.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.text.Messages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GitTroubleTest {

    @ParameterizedTest
    @EnumSource(GitTrouble.Why.class)
    void everyTroubleHasASentence(GitTrouble.Why why) {
        for (var locale : List.of(Locale.UK, Locale.GERMANY)) {
            var sentence = new GitTrouble(why, "detail").sentence(new Messages(locale));
            assertTrue(sentence.endsWith(".") && !sentence.contains("{"), sentence);
        }
    }

    @Test
    void theWordsOfTheGitProgramAreUnderstood() {
        assertEquals(GitTrouble.Why.REFUSED, Remote.trouble(" ! [rejected]        main -> main (fetch first)\nerror: failed to push").why());
        assertEquals(GitTrouble.Why.NETWORK, Remote.trouble("fatal: unable to access 'https://x/': Could not resolve host: x").why());
        assertEquals(GitTrouble.Why.ACCESS, Remote.trouble("fatal: could not read Username for 'https://x': terminal prompts disabled").why());
        assertEquals(GitTrouble.Why.OWNER, Remote.trouble("fatal: detected dubious ownership in repository at '/x'").why());
        assertEquals("STRANGER Could not read from remote repository",
                Remote.trouble("Host key verification failed.\nfatal: Could not read from remote repository.").getMessage());
        assertEquals("OTHER no such thing", Remote.trouble("fatal: no such thing\nmore").getMessage());
    }
}

package aiworkbench.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.api.Test;

class KeyWordsTest {

    @Test
    void aMacHasSignsInItsOwnOrder() {
        assertEquals("Filter notes (⇧⌘F)", KeyWords.onMac("Filter notes (Ctrl+Shift+F)"));
        assertEquals("⇧⌘C, ⌥⌘C", KeyWords.onMac("Strg+Umschalt+C, Strg+Alt+C"));
        assertEquals("⇧↑ ↓, ⌘Space", KeyWords.onMac("Shift+↑ ↓, Ctrl+Space"));
    }

    @Test
    void otherSentencesStay() {
        assertEquals("+ Add a note, 1+1, Ctrl + wheel", KeyWords.onMac("+ Add a note, 1+1, Ctrl + wheel"));
    }

    @Test
    void aBundleOfAMacHasAllSentences() {
        var sentences = new Messages(Locale.UK).bundle();
        var mac = new KeyWords.OnMac(sentences);
        assertEquals(sentences.keySet(), mac.keySet());
        assertEquals("⇧⌘F", mac.getString("canvas.key.filter"));
    }
}

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
    void keysAreWrittenInTheLanguageOfTheWindow() {
        assertEquals("Strg+Umschalt+F", KeyWords.in(new Messages(Locale.GERMAN), "Ctrl+Shift+F"));
        assertEquals("Strg+Bild ab", KeyWords.in(new Messages(Locale.GERMAN), "Ctrl+Page Down"));
        assertEquals("⇧⌘F", KeyWords.in(new Messages(Locale.GERMAN), "⇧⌘F"));
        assertEquals("Ctrl+Shift+F", KeyWords.in(new Messages(Locale.UK), "Ctrl+Shift+F"));
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

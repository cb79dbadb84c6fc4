package aiworkbench.text;

import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How sentences write keys. They are written for Windows and Linux, with words that are joined by a plus; a Mac has signs instead, which stand in
 * an order of their own (Apple, Human Interface Guidelines, “Keyboards”).
 */
public final class KeyWords {

    private static final Pattern MODIFIERS = Pattern.compile("(?:(?:Ctrl|Strg|Shift|Umschalt|Alt)\\+)+(?=\\S)");

    /** What JavaFX calls a key, and the key of the sentence that says what people call it. */
    private static final Map<String, String> NAMES = Map.of("Ctrl", "keyboard.ctrl", "Shift", "keyboard.shift", "Delete", "keyboard.delete", "Page Down", "keyboard.pageDown",
            "Page Up", "keyboard.pageUp");
    private static final Pattern NAMED = Pattern.compile(String.join("|", NAMES.keySet()));

    private KeyWords() {}

    /** Keys as JavaFX writes them, in the words of a language: {@code Ctrl+Shift+F} is {@code Strg+Umschalt+F} in German. */
    public static String in(Messages messages, String keys) {
        return NAMED.matcher(keys).replaceAll(name -> messages.text(NAMES.get(name.group())));
    }

    /** A sentence as a Mac writes it: {@code Ctrl+Shift+F} is {@code ⇧⌘F}. */
    public static String onMac(String sentence) {
        return sentence.indexOf('+') < 0 ? sentence : MODIFIERS.matcher(sentence).replaceAll(KeyWords::signs);
    }

    private static String signs(MatchResult modifiers) {
        var words = modifiers.group();
        return (words.contains("Alt") ? "⌥" : "") + (words.contains("Shift") || words.contains("Umschalt") ? "⇧" : "")
                + (words.contains("Ctrl") || words.contains("Strg") ? "⌘" : "");
    }

    /** The sentences of a bundle as this computer writes keys. */
    static ResourceBundle here(ResourceBundle sentences) {
        return System.getProperty("os.name").startsWith("Mac") ? new OnMac(sentences) : sentences;
    }

    /** Sentences with the signs of a Mac. */
    static final class OnMac extends ResourceBundle {

        private final ResourceBundle sentences;

        OnMac(ResourceBundle sentences) {
            this.sentences = sentences;
        }

        @Override
        protected Object handleGetObject(String key) {
            return sentences.containsKey(key) ? onMac(sentences.getString(key)) : null;
        }

        @Override
        public Enumeration<String> getKeys() {
            return sentences.getKeys();
        }
    }
}

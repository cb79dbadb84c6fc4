package aiworkbench.text;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * The sentences that users read, from {@code messages.properties}, in one language.
 *
 * <p>Sentences are {@link MessageFormat} patterns: {@code {0}} stands for the first argument. Type every apostrophe as ’ (U+2019).
 * A straight one ({@code '}) would start a quotation in which {@code {0}} is no longer replaced.
 * Numbers are grouped as the language does; write {@code {0,number,#}} where that would mislead.
 */
public final class Messages {

    /** The bundle that holds every sentence. */
    public static final String BUNDLE = "aiworkbench.messages";

    private final Locale locale;
    /** Read when the first sentence is asked for: a start that goes well says nothing. */
    private volatile ResourceBundle bundle;

    /** Sentences in a language; in English if there is no translation, whatever the language of the machine is. */
    public Messages(Locale locale) {
        this.locale = Objects.requireNonNull(locale);
    }

    /**
     * The sentence of a key with its arguments filled in; of paths, what cannot be seen is {@linkplain Visible marked}.
     *
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String text(String key, Object... args) {
        String sentence = bundle().getString(key);
        if (args.length == 0 && plain(sentence)) {
            return sentence;
        }
        Object[] shown = Stream.of(args).map(arg -> arg instanceof Path path ? Visible.of(path.toString()) : arg).toArray();
        return texts(shown) && sentence.indexOf('\'') < 0 ? filled(sentence, shown) : new MessageFormat(sentence, locale).format(shown);
    }

    /** What the language has no say in. */
    private static boolean texts(Object[] args) {
        return Stream.of(args).allMatch(String.class::isInstance);
    }

    /** The same as a {@link MessageFormat} makes of it, in a fraction of the time if every place is of the form {@code {0}}. */
    private String filled(String sentence, Object[] texts) {
        var filled = new StringBuilder(2 * sentence.length());
        int from = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', from)) {
            int place = open + 2 < sentence.length() && sentence.charAt(open + 2) == '}' ? sentence.charAt(open + 1) - '0' : -1;
            if (place < 0 || place >= texts.length) {
                return new MessageFormat(sentence, locale).format(texts);
            }
            filled.append(sentence, from, open).append(texts[place]);
            from = open + "{0}".length();
        }
        return filled.append(sentence, from, sentence.length()).toString();
    }

    /** Whether there is nothing to fill in and nothing quoted. Most sentences are such, and reading patterns takes long. */
    private static boolean plain(String sentence) {
        return sentence.indexOf('{') < 0 && sentence.indexOf('\'') < 0;
    }

    /** Same, for arguments that travel in a list, such as those of a finding or a complaint. */
    public String text(String key, List<?> args) {
        return text(key, args.toArray());
    }

    /** The word for a constant of the model, such as "To do". */
    public String word(Enum<?> constant) {
        return text("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** A word as it stands inside a line: small, except in German, where nouns keep their capital. */
    public String inside(String word) {
        return locale.getLanguage().equals("de") ? word : word.toLowerCase(locale);
    }

    /** Whether there is a sentence for this key. */
    public boolean has(String key) {
        return bundle().containsKey(key);
    }

    /** The bundle itself, for FXML. */
    public ResourceBundle bundle() {
        ResourceBundle known = bundle;
        if (known == null) {
            known = KeyWords.here(ResourceBundle.getBundle(BUNDLE, locale, new Translations()));
            bundle = known;
        }
        return known;
    }

    /** Whether this language is written from right to left, so that the window is laid out that way. */
    public boolean rightToLeft() {
        return text("language.direction").equals("rtl");
    }

    /** The language that numbers and dates are written in. */
    public Locale locale() {
        return locale;
    }

    /** The sources are English: to look for a translation into that is to search every library. */
    private static final class Translations extends ResourceBundle.Control {

        @Override
        public List<String> getFormats(String name) {
            return FORMAT_PROPERTIES;
        }

        @Override
        public List<Locale> getCandidateLocales(String name, Locale locale) {
            return Stream.of(Locale.of(locale.getLanguage()), Locale.ROOT).filter(one -> !one.equals(Locale.ENGLISH)).distinct().toList();
        }

        @Override
        public Locale getFallbackLocale(String name, Locale locale) {
            return null;
        }
    }
}

package aiworkbench.ui.main;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages that the program speaks. */
public final class Languages {

    /** Their tags, the language of the sources first. */
    static final List<String> TAGS = List.of("en-GB", "de");

    private Languages() {}

    /**
     * The language of all texts and of numbers and dates.
     *
     * @param chosen tag that a person has chosen; empty for the language of the system
     * @param system of the machine; its region stays where the language is the same
     */
    public static Locale of(Optional<String> chosen, Locale system) {
        return chosen.map(Locale::forLanguageTag).filter(locale -> !locale.getLanguage().equals(system.getLanguage())).orElse(system);
    }
}

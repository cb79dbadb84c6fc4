package aiworkbench.export.page;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * What a file says about itself.
 *
 * @param title never blank; shown in the title bar of readers
 * @param author empty if it shall not be told
 * @param subject one sentence, or empty
 * @param language of the text, for reading aloud and line breaking
 * @param created when the document was made as far as it says so itself; never the time of the export, so that files are the same
 *         bytes every time
 */
public record JobInfo(String title, String author, String subject, Locale language, Optional<Instant> created) {

    public JobInfo {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a job needs a title");
        }
        if (language.getLanguage().isEmpty()) {
            throw new IllegalArgumentException("a job needs a language");
        }
    }

    /** A job with a title and a language, without author, subject and date. */
    public static JobInfo of(String title, Locale language) {
        return new JobInfo(title, "", "", language, Optional.empty());
    }
}

package aiworkbench.export.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A place to click. Put it in a {@link Tag#LINK} group together with its text.
 *
 * @param words what the link leads to, for screen readers
 */
public record Link(Area area, Target target, String words) implements Mark {

    public Link {
        if (words.isBlank()) {
            throw new IllegalArgumentException("a link needs words that say where it leads");
        }
    }

    /** Where a link leads. */
    public sealed interface Target {

        /** An {@link Anchor} of the same job. */
        record Place(String anchor) implements Target {
        }

        /** A web or mail address with scheme http, https or mailto; nothing else is ever written into a file. */
        record Web(URI address) implements Target {

            private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

            public Web {
                if (!allowed(address)) {
                    throw new IllegalArgumentException("not a web or mail address: " + address);
                }
            }

            /** The target of a text somebody typed, or nothing if it is not a web or mail address. */
            public static Optional<Web> parse(String text) {
                try {
                    URI address = new URI(text.strip());
                    return allowed(address) ? Optional.of(new Web(address)) : Optional.empty();
                } catch (URISyntaxException _) {
                    return Optional.empty();
                }
            }

            private static boolean allowed(URI address) {
                return address.getScheme() != null && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT));
            }
        }
    }
}

package aiworkbench.ui.main;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import aiworkbench.model.DocumentKind;

/** Suggests file names that every operating system takes. */
public final class FileNames {

    private static final int LONGEST = 60;

    private FileNames() {}

    /** Name of the file of a document, such as {@code support-reply-assistant.canvas.json}. */
    public static String of(String product, DocumentKind kind) {
        return stem(product) + kind.extension();
    }

    /** A path with the ending of its kind; a plain {@code .json} gives way to it. */
    static Path withExtension(Path path, DocumentKind kind) {
        var name = path.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(kind.extension()) ? path
                : path.resolveSibling(name.replaceFirst("(?i)\\.json$", "") + kind.extension());
    }

    /** Names beside a file, all of them with a mark, such as {@code a (copy)} and {@code a (copy 2)}. */
    static Stream<Path> beside(Path file, DocumentKind kind, String mark) {
        var name = file.getFileName().toString();
        var stem = name.endsWith(kind.extension()) ? name.substring(0, name.length() - kind.extension().length()) : name;
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> file.resolveSibling(stem + " (" + mark + (i == 1 ? "" : " " + i) + ")" + kind.extension()));
    }

    /** A path with an ending, which is added if it is missing. */
    static Path withEnding(Path path, String ending) {
        var name = path.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith("." + ending) ? path : path.resolveSibling(name + "." + ending);
    }

    /** A product's name as part of a file name: letters of any script, digits and hyphens; {@code product} if nothing is left. */
    public static String stem(String product) {
        var words = Normalizer.normalize(product, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
        var end = words.offsetByCodePoints(0, Math.min(LONGEST, words.codePointCount(0, words.length())));
        var stem = words.substring(0, end).replaceAll("-+$", "");
        return stem.isEmpty() ? "product" : stem.matches("con|prn|aux|nul|com\\d|lpt\\d") ? stem + "-product" : stem;
    }
}

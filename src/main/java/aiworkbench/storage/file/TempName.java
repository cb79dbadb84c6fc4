package aiworkbench.storage.file;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Names of temporary files: hidden, beside their target, never guessed by others. */
final class TempName {

    /** Characters of the old name in the new one: with four bytes each they leave room for the rest in the 255 bytes of a file name. */
    private static final int LONGEST_STEM = 50;

    private static final Pattern PATTERN = Pattern.compile("\\.(?s:.*)\\.[0-9a-f]{16}\\.tmp");

    /** Made with the first name: it takes long to set up. */
    private static final class Chance {

        private static final SecureRandom RANDOM = new SecureRandom();

        private Chance() {}
    }

    private TempName() {}

    static Path beside(Path target) {
        byte[] salt = new byte[8];
        Chance.RANDOM.nextBytes(salt);
        return target.resolveSibling("." + stem(target) + "." + HexFormat.of().formatHex(salt) + ".tmp");
    }

    private static String stem(Path target) {
        String name = target.getFileName().toString();
        int end = name.offsetByCodePoints(0, Math.min(name.codePointCount(0, name.length()), LONGEST_STEM));
        return name.substring(0, end);
    }

    /** Whether a file bears a name that we gave it for this target. */
    static boolean isFor(Path temp, Path target) {
        String name = temp.getFileName().toString();
        return PATTERN.matcher(name).matches()
                && name.length() == stem(target).length() + 22
                && name.startsWith("." + stem(target) + ".")
                && target.resolveSibling(name).equals(temp);
    }
}

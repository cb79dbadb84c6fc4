package aiworkbench.export.text;

import aiworkbench.text.Log;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds a font of the operating system for characters the program's own fonts do not have. */
final class SystemFonts {

    private static final Logger LOG = Log.of(SystemFonts.class);
    private static final int DEEPEST = 6;
    private static final int MOST_FILES = 10_000;
    private static final Set<String> ENDINGS = Set.of("ttf", "otf", "ttc", "otc");

    private final List<Path> folders;
    private final Map<SystemFont, Coverage> coverages = new HashMap<>();
    private final Map<Wish, List<SystemFont>> ordered = new HashMap<>();
    private final Set<String> searchedInVain = new HashSet<>();
    private List<SystemFont> all = List.of();
    private boolean listed;

    SystemFonts(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** Where fonts usually are on this operating system. */
    static List<Path> usualFolders() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home"));
        if (system.contains("win")) {
            String windows = Optional.ofNullable(System.getenv("WINDIR")).orElse("C:\\Windows");
            return List.of(Path.of(windows, "Fonts"),
                    home.resolve("AppData").resolve("Local").resolve("Microsoft").resolve("Windows").resolve("Fonts"));
        }
        if (system.contains("mac")) {
            return List.of(Path.of("/System/Library/Fonts"), Path.of("/Library/Fonts"), home.resolve("Library/Fonts"));
        }
        return List.of(Path.of("/usr/share/fonts"), Path.of("/usr/local/share/fonts"),
                home.resolve(".local/share/fonts"), home.resolve(".fonts"));
    }

    /** The best font that has every character of the text. */
    Optional<SystemFont> find(String text, boolean bold, Locale language) {
        if (searchedInVain.contains(text)) {
            return Optional.empty();
        }
        list();
        Optional<SystemFont> found = ordered.computeIfAbsent(new Wish(bold, language), this::inOrder).stream()
                .filter(font -> coverage(font).has(text))
                .findFirst();
        if (found.isEmpty()) {
            searchedInVain.add(text);
        }
        return found;
    }

    /** Never offers that font again, because it could not be used. */
    void reject(SystemFont font, IOException reason) {
        LOG.log(Level.WARNING, () -> "font left out: " + font.file() + ", " + reason.getMessage());
        all = all.stream().filter(other -> !other.equals(font)).toList();
        ordered.clear();
    }

    private List<SystemFont> inOrder(Wish wish) {
        return all.stream().sorted(SystemFontOrder.best(wish.bold(), wish.language())).toList();
    }

    private Coverage coverage(SystemFont font) {
        return coverages.computeIfAbsent(font, key -> {
            try (FontFile file = new FontFile(key.file())) {
                return file.coverage(key.index());
            } catch (IOException e) {
                LOG.log(Level.DEBUG, () -> "font left out: " + key.file(), e);
                return new Coverage(new BitSet());
            }
        });
    }

    private void list() {
        if (listed) {
            return;
        }
        listed = true;
        List<SystemFont> fonts = new ArrayList<>();
        folders.stream().filter(Files::isDirectory).flatMap(SystemFonts::files).forEach(path -> {
            try (FontFile file = new FontFile(path)) {
                fonts.addAll(file.fonts());
            } catch (IOException e) {
                LOG.log(Level.DEBUG, () -> "font left out: " + path, e);
            }
        });
        fonts.sort(Comparator.comparing(SystemFont::file).thenComparing(SystemFont::index));
        all = List.copyOf(fonts);
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> found = Files.walk(folder, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
            return found.filter(SystemFonts::isFont).limit(MOST_FILES).toList().stream();
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.WARNING, () -> "font folder left out: " + folder, e);
            return Stream.empty();
        }
    }

    private static boolean isFont(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1)) && Files.isRegularFile(path);
    }

    private record Wish(boolean bold, Locale language) {
    }
}

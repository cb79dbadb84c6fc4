package aiworkbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The rules for files: sources, messages, stylesheets and FXML. Each failure prints what to mend. */
class HouseFilesTest {

    private static final Path JAVA = Path.of("src/main/java");
    private static final Path RESOURCES = Path.of("src/main/resources/aiworkbench");
    private static final int LONGEST_SOURCE = 300;
    private static final Pattern KEY_LITERAL = Pattern.compile("\"([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_-]+)+)\"");
    private static final Pattern KEY_PREFIX = Pattern.compile("\"([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_-]+)*\\.)\"");
    private static final Pattern FXML_KEY = Pattern.compile("\"%([A-Za-z0-9._-]+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern COLOUR = Pattern.compile(
            "#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(|\\bhsba?\\(|:\\s*(?:white|black|red|green|blue|gr[ae]y|yellow|orange)\\s*;");
    private static final Pattern ICON_IN_EM = Pattern.compile("-fx-icon-size:\\s*[\\d.]+em");
    private static final Pattern TOKEN = Pattern.compile("(?m)^\\s*(-[a-z0-9-]+)\\s*:");
    private static final Pattern BROAD_CATCH = Pattern.compile("catch \\((?:final )?(?:Exception|Throwable|RuntimeException) ");
    private static final Set<String> MAY_CATCH_ALL = Set.of("Tasks.java", "Main.java");

    @Test
    void noSourceIsLongerThan300Lines() {
        var tooLong = sources().filter(p -> lines(p).size() > LONGEST_SOURCE).map(p -> p + " has " + lines(p).size() + " lines").toList();
        assertEquals(List.of(), tooLong, "a file that fits in the head has at most " + LONGEST_SOURCE + " lines: split these");
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        var silent = sources().map(Path::getParent).distinct().filter(p -> !Files.exists(p.resolve("package-info.java"))).toList();
        assertEquals(List.of(), silent, "add a package-info.java of one or two sentences to these");
    }

    @Test
    void onlyTasksAndMainCatchEverything() {
        var broad = sources().filter(p -> !MAY_CATCH_ALL.contains(p.getFileName().toString()))
                .filter(p -> BROAD_CATCH.matcher(text(p)).find()).toList();
        assertEquals(List.of(), broad, "catch what can really happen; a broad catch hides mistakes");
    }

    @Test
    void coloursLiveInTokens() {
        var stray = new ArrayList<String>();
        try (var files = walk(RESOURCES)) {
            files.filter(p -> p.toString().endsWith(".css") || p.toString().endsWith(".fxml"))
                    .filter(p -> !p.getFileName().toString().startsWith("tokens-"))
                    .forEach(p -> COLOUR.matcher(text(p)).results().forEach(m -> stray.add(p + ": " + m.group())));
        }
        try (var files = walk(JAVA.resolve("aiworkbench/ui"))) {
            files.filter(p -> p.toString().endsWith(".java"))
                    .forEach(p -> Pattern.compile("\"#[0-9a-fA-F]{3,8}\"|Color\\.(?:web|rgb|[A-Z]{3,})\\b").matcher(text(p)).results()
                            .filter(m -> !m.group().equals("Color.TRANSPARENT"))
                            .forEach(m -> stray.add(p + ": " + m.group())));
        }
        assertEquals(List.of(), stray, "name a token of theme/tokens-*.css instead");
    }

    @Test
    void iconsAreSizedInPixels() {
        try (var files = walk(RESOURCES)) {
            var stray = files.filter(p -> p.toString().endsWith(".css") && ICON_IN_EM.matcher(text(p)).find()).toList();
            assertEquals(List.of(), stray, "an icon's em is its own size, so it would grow each time it is styled: see Theme");
        }
    }

    @Test
    void tokenFilesDefineTheSameNames() {
        var names = new TreeMap<String, Set<String>>();
        try (var files = walk(RESOURCES)) {
            files.filter(p -> p.getFileName().toString().matches("tokens-.*\\.css")).forEach(p -> names.put(p.getFileName().toString(),
                    TOKEN.matcher(text(p)).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new))));
        }
        assertTrue(names.isEmpty() || names.size() >= 3, "light, dark and high contrast");
        assertEquals(1, Math.max(1, names.values().stream().distinct().count()), () -> "these differ: " + differences(names));
    }

    @Test
    void everyFxmlHasAControllerOfTheSameName() {
        var wrong = new ArrayList<String>();
        try (var files = walk(RESOURCES)) {
            files.filter(p -> p.toString().endsWith(".fxml")).forEach(p -> {
                String name = p.getFileName().toString().replace(".fxml", "");
                String folder = RESOURCES.relativize(p.getParent()).toString().replace('\\', '/').replace('/', '.');
                String expected = "aiworkbench." + folder + "." + name + "Controller";
                var declared = Pattern.compile("fx:controller=\"([^\"]+)\"").matcher(text(p));
                if (!declared.find() || !declared.group(1).equals(expected)) {
                    wrong.add(p + " needs fx:controller=\"" + expected + "\"");
                }
            });
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyMessageKeyInCodeExists() {
        var known = messages("messages.properties").stringPropertyNames();
        var families = known.stream().map(k -> k.substring(0, k.indexOf('.') + 1)).collect(Collectors.toSet());
        var missing = new TreeSet<String>();
        usedLiterals().filter(k -> families.stream().anyMatch(k::startsWith)).filter(k -> !known.contains(k)).forEach(missing::add);
        fxmlKeys().filter(k -> !known.contains(k)).forEach(missing::add);
        missing.removeIf(k -> known.stream().anyMatch(other -> other.startsWith(k + ".")));
        assertEquals(Set.of(), missing, () -> "paste into messages.properties:\n" + String.join("=\n", missing) + "=\n");
    }

    @Test
    void noMessageKeyIsUnused() {
        var prefixes = sources().flatMap(p -> KEY_PREFIX.matcher(text(p)).results().map(m -> m.group(1))).collect(Collectors.toSet());
        var used = Stream.concat(usedLiterals(), fxmlKeys()).collect(Collectors.toSet());
        var unused = messages("messages.properties").stringPropertyNames().stream()
                .filter(k -> !used.contains(k) && prefixes.stream().noneMatch(k::startsWith)
                        && used.stream().noneMatch(u -> k.startsWith(u + ".")))
                .sorted().toList();
        assertEquals(List.of(), unused, "remove these lines from the message files");
    }

    @Test
    void allLanguagesHaveTheSameKeysAndPlaceholders() {
        var english = messages("messages.properties");
        try (var files = Files.list(RESOURCES)) {
            files.map(p -> p.getFileName().toString()).filter(n -> n.matches("messages_.+\\.properties")).forEach(name -> {
                var other = messages(name);
                assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(other.stringPropertyNames()), name);
                english.stringPropertyNames().forEach(k -> assertEquals(
                        placeholders(english.getProperty(k)), placeholders(other.getProperty(k)), name + ": " + k));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void noMessageIsWrittenTwice() {
        var keys = lines(RESOURCES.resolve("messages.properties")).stream().filter(l -> l.matches("[\\w.-]+=.*"))
                .map(l -> l.substring(0, l.indexOf('='))).toList();
        var twice = keys.stream().filter(k -> Collections.frequency(keys, k) > 1).distinct().toList();
        assertEquals(List.of(), twice, "the last one wins silently: keep one of each");
    }

    @Test
    void messagesHaveNoStraightApostrophe() {
        var all = messages("messages.properties");
        var wrong = all.stringPropertyNames().stream().filter(k -> all.getProperty(k).contains("'")).sorted().toList();
        assertEquals(List.of(), wrong, "MessageFormat swallows straight apostrophes: type ’");
    }

    private static Set<String> placeholders(String message) {
        return PLACEHOLDER.matcher(message).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> usedLiterals() {
        return sources().flatMap(p -> KEY_LITERAL.matcher(text(p)).results().map(m -> m.group(1)));
    }

    private static Stream<String> fxmlKeys() {
        try (var files = walk(RESOURCES)) {
            return files.filter(p -> p.toString().endsWith(".fxml")).toList().stream()
                    .flatMap(p -> FXML_KEY.matcher(text(p)).results().map(m -> m.group(1)));
        }
    }

    private static Properties messages(String name) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(RESOURCES.resolve(name))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static String differences(TreeMap<String, Set<String>> names) {
        var every = names.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
        return names.entrySet().stream().map(e -> {
            var lacking = new TreeSet<>(every);
            lacking.removeAll(e.getValue());
            return e.getKey() + " lacks " + lacking;
        }).collect(Collectors.joining("; "));
    }

    private static Stream<Path> sources() {
        try (var files = walk(JAVA)) {
            return files.filter(p -> p.toString().endsWith(".java")).toList().stream();
        }
    }

    private static Stream<Path> walk(Path root) {
        try {
            return Files.exists(root) ? Files.walk(root) : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        return text(file).lines().toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

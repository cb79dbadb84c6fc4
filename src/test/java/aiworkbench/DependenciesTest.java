package aiworkbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Every dependency is explained, with its licence, in the version that is used. */
class DependenciesTest {

    private static final Pattern DEPENDENCY = Pattern.compile(
            "<dependency>\\s*<groupId>[^<]+</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*<version>\\$\\{([^}]+)}</version>");

    @Test
    void everyDependencyIsExplained() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));
        var lines = Files.readString(Path.of("docs/dependencies.md")).lines().toList();
        var unexplained = new ArrayList<String>();
        DEPENDENCY.matcher(pom).results().filter(m -> !m.group(1).endsWith("-bom")).forEach(match -> {
            var artifact = match.group(1);
            var version = property(pom, match.group(2));
            if (lines.stream().noneMatch(line -> names(line, artifact) && line.contains("| " + version + " |"))) {
                unexplained.add(artifact + " " + version);
            }
        });
        assertEquals(List.of(), unexplained, "say in docs/dependencies.md what these are, under which licence, and why");
    }

    /** By its artefact name, or by the words of it. */
    private static boolean names(String line, String artifact) {
        var text = line.toLowerCase(Locale.ROOT);
        return text.contains("`" + artifact + "`") || List.of(artifact.split("-")).stream().allMatch(text::contains);
    }

    private static String property(String pom, String name) {
        var value = Pattern.compile("<" + Pattern.quote(name) + ">([^<]+)<").matcher(pom);
        return value.find() ? value.group(1) : "";
    }
}

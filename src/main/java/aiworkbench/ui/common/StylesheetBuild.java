package aiworkbench.ui.common;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.css.CssParser;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/**
 * The step of the build that makes two binary stylesheets of each look: AtlantaFX without the controls that no view has, and the look's
 * colours with what all views share and the views' own rules, each colour in the place of its name. JavaFX asks every stylesheet of a scene and of its parents about every
 * node, and every rule about nodes of its last style class, so that less of both shows in each start and each new row.
 */
public final class StylesheetBuild {

    private static final List<String> SHARED = List.of("bridge.css", "base.css", "controls.css", "cards.css", "papers.css", "forms.css");

    /** Style classes of AtlantaFX that no node of ours has. A view that takes such a control takes its class from this list. */
    static final List<String> UNUSED = List.of("accordion", "bb-code", "breadcrumbs", "calendar", "caption-menu-item", "choice-box",
            "color-picker", "custom-color-dialog", "custom-text-field", "font-icon", "message", "menu-bar", "notification", "pagination",
            "ring-progress-indicator", "segmented-control", "split-menu-button", "tab-line", "tile-base", "titled-pane", "toggle-switch",
            "tool-bar", "tree-cell", "tree-view", "tree-table-cell", "tree-table-row-cell", "tree-table-view", "chart", "html-editor");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)(\\{[^{}]*})");
    private static final Pattern NEEDLESS = Pattern.compile("\\.(" + String.join("|", UNUSED) + ")(?![\\w-])");

    private StylesheetBuild() {}

    /**
     * Writes the stylesheets.
     *
     * @param args the folder of the compiled classes, with the stylesheets in text
     * @throws IllegalStateException if a rule cannot be read; it names file, line and column
     */
    public static void main(String[] args) throws IOException {
        var views = Path.of(args[0], "aiworkbench", "ui");
        var theme = Path.of(args[0], "aiworkbench", "theme");
        var rules = new StringBuilder();
        for (var name : SHARED) {
            rules.append(Files.readString(theme.resolve(name)));
        }
        try (Stream<Path> files = Files.walk(views)) {
            for (var file : files.filter(path -> path.toString().endsWith(".css")).sorted().toList()) {
                rules.append(Files.readString(file));
            }
        }
        for (var look : Look.values()) {
            var controls = needed(controls(look));
            var ours = COMMENT.matcher(Files.readString(theme.resolve(look.tokens())) + rules).replaceAll("");
            var palette = new Palette(controls + ours);
            compile(palette.mixed(ours), theme.resolve(look.word() + ".bss"));
            compile(palette.mixed(controls), theme.resolve("controls-" + look.word() + ".bss"));
        }
    }

    private static String controls(Look look) throws IOException {
        try (var controls = StylesheetBuild.class.getResourceAsStream(beneath(look).getUserAgentStylesheet())) {
            return new String(controls.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static atlantafx.base.theme.Theme beneath(Look look) {
        return look == Look.DARK ? new PrimerDark() : new PrimerLight();
    }

    /** The rules without selectors of unused style classes, and without those that have no selector left. */
    private static String needed(String rules) {
        return RULE.matcher(COMMENT.matcher(rules).replaceAll("")).results().map(rule -> {
            var selectors = Stream.of(rule.group(1).split(",")).filter(selector -> !NEEDLESS.matcher(selector).find()).collect(Collectors.joining(","));
            return selectors.isBlank() ? "" : selectors + rule.group(2);
        }).collect(Collectors.joining());
    }

    private static void compile(String rules, Path to) throws IOException {
        var text = Files.createTempFile("stylesheet", ".css");
        try {
            Files.writeString(text, rules);
            SteadyStylesheet.write(text, to);
            if (!CssParser.errorsProperty().isEmpty()) {
                throw new IllegalStateException(CssParser.errorsProperty().toString());
            }
        } finally {
            Files.delete(text);
        }
    }
}

package aiworkbench.ui.main;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import aiworkbench.export.layout.Imprint;
import aiworkbench.export.page.Orientation;
import aiworkbench.export.page.PaperSize;
import aiworkbench.model.DocumentKind;
import aiworkbench.ui.export.ExportChoice;
import aiworkbench.ui.export.ExportFormat;

/** Settings as lines of {@code name=value}. What cannot be understood falls back to the standard, member by member. */
final class SettingsText {

    private SettingsText() {}

    /** The text of settings; equal settings give equal text. */
    static String write(Settings settings) {
        var lines = new TreeMap<String, String>();
        lines.put("theme", settings.theme());
        lines.put("text-size", Integer.toString(settings.textSize()));
        settings.window().ifPresent(w -> {
            lines.put("window-x", Double.toString(w.x()));
            lines.put("window-y", Double.toString(w.y()));
            lines.put("window-width", Double.toString(w.width()));
            lines.put("window-height", Double.toString(w.height()));
            lines.put("window-maximised", Boolean.toString(w.maximised()));
        });
        var panes = settings.panes();
        lines.put("panes-left-width", Double.toString(panes.leftWidth()));
        lines.put("panes-left-folded", Boolean.toString(panes.leftFolded()));
        lines.put("panes-right-width", Double.toString(panes.rightWidth()));
        lines.put("panes-right-folded", Boolean.toString(panes.rightFolded()));
        var export = settings.export();
        lines.put("export-format", export.format().ending());
        lines.put("export-paper", word(export.paper()));
        lines.put("export-orientation", word(export.orientation()));
        lines.put("export-source", Boolean.toString(export.source()));
        lines.put("export-scope", word(export.scope()));
        lines.put("export-date", Boolean.toString(export.imprint().date()));
        lines.put("export-owner", Boolean.toString(export.imprint().owner()));
        lines.put("export-product", Boolean.toString(export.imprint().product()));
        lines.put("autosave", Boolean.toString(settings.autosave()));
        var habits = settings.habits();
        habits.language().ifPresent(tag -> lines.put("language", tag));
        lines.put("start-restore", Boolean.toString(habits.restore()));
        lines.put("plans-working-days", Boolean.toString(habits.workingDays()));
        lines.put("git-commit-on-save", Boolean.toString(habits.commits()));
        lines.put("toured", Boolean.toString(habits.toured()));
        settings.protection().ifPresent(place -> lines.put("protection", place.toString()));
        settings.folder().ifPresent(folder -> lines.put("folder", folder.toString()));
        settings.active().ifPresent(active -> lines.put("active", active.toString()));
        settings.beside().ifPresent(beside -> lines.put("beside", beside.toString()));
        for (int i = 0; i < settings.open().size(); i++) {
            lines.put(numbered("open", i), settings.open().get(i).toString());
        }
        for (int i = 0; i < settings.recent().size(); i++) {
            var recent = settings.recent().get(i);
            lines.put(numbered("recent", i) + ".path", recent.path().toString());
            lines.put(numbered("recent", i) + ".kind", recent.kind().word());
            lines.put(numbered("recent", i) + ".product", recent.product());
            lines.put(numbered("recent", i) + ".opened", recent.opened().toString());
        }
        return lines.entrySet().stream().map(e -> e.getKey() + "=" + escape(e.getValue()) + "\n").collect(Collectors.joining());
    }

    /** Settings from their text. */
    static Settings read(String text) {
        var found = new Properties();
        try {
            found.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var standard = Settings.standard();
        return new Settings(
                found.getProperty("theme", standard.theme()),
                (int) number(found, "text-size").orElse(standard.textSize()),
                window(found),
                panes(found),
                value(found, "folder", Path::of),
                list(i -> recent(found, numbered("recent", i))),
                list(i -> value(found, numbered("open", i), Path::of)),
                value(found, "active", Path::of),
                value(found, "beside", Path::of),
                export(found),
                flag(found, "autosave"),
                new Habits(value(found, "language", Function.identity()), flag(found, "start-restore", true), flag(found, "plans-working-days"),
                        flag(found, "git-commit-on-save"), flag(found, "toured")),
                value(found, "protection", Path::of));
    }

    private static Optional<WindowPlace> window(Properties found) {
        var numbers = List.of(number(found, "window-x"), number(found, "window-y"), number(found, "window-width"), number(found, "window-height"));
        if (numbers.stream().anyMatch(OptionalDouble::isEmpty)) {
            return Optional.empty();
        }
        var n = numbers.stream().mapToDouble(OptionalDouble::getAsDouble).toArray();
        return Optional.of(new WindowPlace(n[0], n[1], n[2], n[3], flag(found, "window-maximised")));
    }

    private static Panes panes(Properties found) {
        var standard = Panes.standard();
        return new Panes(
                number(found, "panes-left-width").orElse(standard.leftWidth()),
                number(found, "panes-right-width").orElse(standard.rightWidth()),
                flag(found, "panes-left-folded"),
                flag(found, "panes-right-folded"));
    }

    private static ExportChoice export(Properties found) {
        var standard = ExportChoice.standard();
        return new ExportChoice(
                ExportFormat.ofEnding(found.getProperty("export-format", "")).orElse(standard.format()),
                constant(PaperSize.values(), found.getProperty("export-paper", "")).orElse(standard.paper()),
                constant(Orientation.values(), found.getProperty("export-orientation", "")).orElse(standard.orientation()),
                flag(found, "export-source", standard.source()),
                constant(ExportChoice.Scope.values(), found.getProperty("export-scope", "")).orElse(standard.scope()),
                new Imprint(flag(found, "export-date", true), flag(found, "export-owner", true), flag(found, "export-product", true)));
    }

    private static boolean flag(Properties found, String name, boolean standard) {
        return found.containsKey(name) ? flag(found, name) : standard;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String word) {
        return Arrays.stream(all).filter(constant -> word(constant).equals(word)).findFirst();
    }

    private static Optional<Recent> recent(Properties found, String name) {
        var path = value(found, name + ".path", Path::of);
        var kind = Arrays.stream(DocumentKind.values()).filter(k -> k.word().equals(found.getProperty(name + ".kind"))).findFirst();
        var opened = value(found, name + ".opened", Instant::parse);
        return path.isEmpty() || kind.isEmpty() || opened.isEmpty()
                ? Optional.empty()
                : Optional.of(new Recent(path.get(), kind.get(), found.getProperty(name + ".product", ""), opened.get()));
    }

    /** Reads entry after entry until one is missing. */
    private static <T> List<T> list(Function<Integer, Optional<T>> entry) {
        var all = new ArrayList<T>();
        for (var next = entry.apply(0); next.isPresent(); next = entry.apply(all.size())) {
            all.add(next.get());
        }
        return all;
    }

    private static boolean flag(Properties found, String name) {
        return Boolean.parseBoolean(found.getProperty(name));
    }

    private static OptionalDouble number(Properties found, String name) {
        var text = found.getProperty(name, "");
        return text.matches("-?\\d{1,9}(\\.\\d{1,9})?") ? OptionalDouble.of(Double.parseDouble(text)) : OptionalDouble.empty();
    }

    /** A value, empty if it is missing or was damaged: a hint that cannot be read is no hint, and no reason to stop. */
    private static <T> Optional<T> value(Map<Object, Object> found, String name, Function<String, T> parse) {
        if (!(found.get(name) instanceof String text) || text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(text));
        } catch (InvalidPathException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String numbered(String name, int index) {
        return "%s.%02d".formatted(name, index);
    }

    private static String escape(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replaceFirst("^ ", "\\\\ ");
    }
}

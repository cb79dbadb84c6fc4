package aiworkbench.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tokens of every theme: the same names, and text that can be read. */
class TokensTest {

    private static final Pattern TOKEN = Pattern.compile("(-aw-[a-z-]+): ([^;]+);");
    private static final List<String> SURFACES = List.of("background", "surface", "raised", "accent-soft");
    private static final List<String> PAPERS = List.of("note-amber", "note-blue", "note-green", "note-pink", "note-violet", "note-grey",
            "level-very-low", "level-low");

    private static final List<String> CARDS = List.of("amber", "blue", "green", "pink", "violet", "grey", "very-low", "low", "moderate", "high", "extreme");

    private final List<String> tooWeak = new ArrayList<>();

    @Test
    void everyThemeDefinesTheSameNames() {
        var names = tokens(Look.LIGHT).keySet();
        assertEquals(names, tokens(Look.DARK).keySet());
        assertEquals(names, tokens(Look.CONTRAST).keySet());
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void textCanBeRead(Look look) {
        for (var text : List.of("ink", "muted", "link")) {
            SURFACES.forEach(ground -> check(look, text, ground, 4.5));
            PAPERS.forEach(ground -> check(look, text, ground, 4.5));
        }
        List.of("level-moderate", "level-high", "level-extreme", "bar", "done", "doing").forEach(ground -> check(look, "ink", ground, 4.5));
        for (var state : List.of("ok", "warn", "danger", "accent")) {
            List.of("background", "surface", "raised").forEach(ground -> check(look, state, ground, 4.5));
        }
        check(look, "ok", "ok-soft", 4.5);
        check(look, "warn", "warn-soft", 4.5);
        check(look, "danger", "danger-soft", 4.5);
        check(look, "on-accent", "accent", 4.5);
        check(look, "on-accent", "link", 4.5);
        check(look, "on-danger", "danger", 4.5);
        check(look, "on-tooltip", "tooltip", 4.5);
        assertEquals(List.of(), tooWeak);
    }

    /** Text on a wall is read from far away, through a projector: it has more contrast than elsewhere. */
    @ParameterizedTest
    @EnumSource(Look.class)
    void theWallCanBeReadFromTheLastRow(Look look) {
        for (var text : List.of("wall-ink", "wall-muted", "wall-timer", "wall-late")) {
            List.of("wall", "wall-slot").forEach(ground -> check(look, text, ground, 7));
        }
        CARDS.forEach(card -> check(look, "card-ink", "card-" + card, 7));
        CARDS.forEach(card -> check(look, "card-muted", "card-" + card, 4.5));
        check(look, "wall-on-now", "wall-now", 4.5);
        check(look, "wall-on-now", "wall-timer", 4.5);
        check(look, "wall-edge", "wall", 3);
        check(look, "wall-now", "wall", 3);
        check(look, "wall-now", "wall-step", 1.5);
        assertEquals(List.of(), tooWeak);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void edgesOfControlsCanBeSeen(Look look) {
        for (var edge : List.of("edge", "accent", "danger")) {
            List.of("background", "surface", "raised").forEach(ground -> check(look, edge, ground, 3));
        }
        check(look, "data", "surface", 3);
        check(look, "data-over", "surface", 3);
        assertEquals(List.of(), tooWeak);
    }

    @Test
    void highContrastIsHigher() {
        assertTrue(ratio(tokens(Look.CONTRAST).get("-aw-muted"), tokens(Look.CONTRAST).get("-aw-surface")) >= 7);
    }

    private void check(Look look, String text, String ground, double least) {
        var tokens = tokens(look);
        double ratio = ratio(tokens.get("-aw-" + text), tokens.get("-aw-" + ground));
        if (ratio < least) {
            tooWeak.add("%s on %s in %s: %.2f".formatted(text, ground, look, ratio));
        }
    }

    /** Contrast as WCAG 2 defines it. */
    private static double ratio(String one, String other) {
        double a = luminance(Color.web(one));
        double b = luminance(Color.web(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> tokens(Look look) {
        try (var file = Look.class.getResourceAsStream("/aiworkbench/theme/" + look.tokens())) {
            var matcher = TOKEN.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            var tokens = new LinkedHashMap<String, String>();
            while (matcher.find()) {
                tokens.put(matcher.group(1), matcher.group(2));
            }
            return tokens;
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}

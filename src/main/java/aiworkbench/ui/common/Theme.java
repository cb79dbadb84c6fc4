package aiworkbench.ui.common;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Stream;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Colours, font and text size of every scene it was applied to. Both can change while scenes are shown. */
public final class Theme {

    /** Smallest and largest text size, in percent of the usual one. */
    public static final int SMALLEST = 80;
    public static final int LARGEST = 200;

    private static final double USUAL_PIXELS = 14;
    private static final String FONTS = "/fonts/ttf/SourceSansPro/SourceSansPro-";

    private final Set<Scene> scenes = Collections.newSetFromMap(new WeakHashMap<>());
    private Look look;
    private int percent;

    /**
     * A theme that is applied to no scene yet.
     *
     * @param percent text size; values outside {@link #SMALLEST} to {@link #LARGEST} count as the nearest one
     */
    public Theme(Look look, int percent) {
        this.look = look;
        this.percent = Math.clamp(percent, SMALLEST, LARGEST);
        loadFonts();
        if (Application.getUserAgentStylesheet() == null) {
            // Before the first control, which would otherwise have the toolkit read rules that no window here uses.
            Application.setUserAgentStylesheet(look.userAgentStylesheet());
        }
    }

    /** Gives a scene these colours and this text size, now and after every change. */
    public void apply(Scene scene) {
        scenes.add(scene);
        dress(scene);
    }

    /** Changes colours and text size of all scenes. */
    public void change(Look newLook, int newPercent) {
        look = newLook;
        percent = Math.clamp(newPercent, SMALLEST, LARGEST);
        scenes.forEach(this::dress);
    }

    public Look look() {
        return look;
    }

    /** Text size in percent. */
    public int percent() {
        return percent;
    }

    /** The usual text size in pixels, for what is drawn by hand. */
    public double pixels() {
        return USUAL_PIXELS * percent / 100;
    }

    private void dress(Scene scene) {
        var controls = look.userAgentStylesheet();
        if (scene.getUserAgentStylesheet() != null || !controls.equals(Application.getUserAgentStylesheet())) {
            scene.setUserAgentStylesheet(controls);
        }
        scene.getStylesheets().setAll(look.stylesheet(), size());
    }

    /**
     * Rules instead of an inline style: popups copy the stylesheets of their owner, never its inline style.
     * Icons get pixels: their em is their own size, so that in em they would grow each time they are styled.
     */
    private String size() {
        var rule = ".root { -fx-font-size: " + pixels() + "px; } .ikonli-font-icon { -fx-icon-size: " + Math.round(pixels() * 1.1) + "px; }"
                + " .empty-state > .ikonli-font-icon { -fx-icon-size: " + Math.round(pixels() * 2) + "px; }";
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(rule.getBytes(StandardCharsets.UTF_8));
    }

    /** Loads the fonts, once; any thread may do so. */
    public static void loadFonts() {
        Fonts.LOADED.size();
    }

    /** Loaded with this class. */
    private static final class Fonts {

        static final List<Font> LOADED = Stream.of("Regular", "Italic", "SemiBold", "Bold").map(Theme::loadFont).toList();

        private Fonts() {}
    }

    private static Font loadFont(String style) {
        return Font.loadFont(Theme.class.getResource(FONTS + style + ".ttf").toExternalForm(), USUAL_PIXELS);
    }
}

package aiworkbench.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import javafx.application.Platform;
import javafx.scene.Scene;

import aiworkbench.storage.file.AtomicFile;
import aiworkbench.ui.common.Look;

/**
 * Draws every view in every state and theme, and a page that shows the pictures side by side: {@code mvn -Pgallery test}, then open
 * {@code target/gallery/index.html}. The pictures of the README are among them.
 *
 * <p>Arguments, both may be missing: the folder for the pictures, and a part of the names of those to draw.
 */
public final class Gallery {

    private static final Path SAMPLES = Path.of("assets/samples");
    private static final int USUAL = 100;
    private static final int LARGEST = 200;

    /**
     * One picture.
     *
     * @param view what it shows, such as {@code canvas}
     * @param state how it shows it, such as {@code empty}
     */
    private record Shot(String view, String state, List<Path> files, Look look, int percent, int width, int height, BiConsumer<App, Scene> then) {

        String name() {
            return String.join("-", view, state, look.name().toLowerCase(Locale.ROOT), percent + "", width + "x" + height) + ".png";
        }
    }

    private final Path folder;
    private final Pictures pictures;

    private Gallery(Path folder) {
        this.folder = folder;
        this.pictures = new Pictures(Setup.ofThisMachine());
    }

    /** Draws the gallery. */
    public static void main(String[] args) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("prism.lcdtext", "false");
        System.setProperty("aiworkbench.home", "assets");
        Locale.setDefault(Locale.forLanguageTag(System.getProperty("gallery.language", "en-GB")));
        Platform.startup(() -> { });
        var gallery = new Gallery(Path.of(args.length > 0 ? args[0] : "target/gallery"));
        gallery.draw(gallery.shots().stream().filter(shot -> args.length < 2 || shot.name().contains(args[1])).toList());
        Platform.exit();
    }

    private List<Shot> shots() throws IOException {
        var shots = new ArrayList<Shot>();
        for (var view : View.all()) {
            var name = view.name().replace(' ', '-').toLowerCase(Locale.ROOT);
            if (view.document().isEmpty()) {
                shots.addAll(shots(name, "first", List.of(), view));
            } else {
                shots.addAll(shots(name, "typical", all("support-assistant", view.document()), view));
                if (view.name().equals(view.document())) {
                    shots.addAll(shots(name, "empty", List.of(Path.of("assets/templates/blank." + view.document() + ".json")), view));
                }
            }
        }
        return shots;
    }

    /** A view in all looks, and in a small window with the usual and with the largest text. */
    private static List<Shot> shots(String name, String state, List<Path> files, View view) {
        var shots = new ArrayList<Shot>();
        for (var look : Look.values()) {
            shots.add(new Shot(name, state, files, look, USUAL, 1440, 900, view.enter()));
        }
        shots.add(new Shot(name, state, files, Look.LIGHT, USUAL, 900, 600, view.enter()));
        shots.add(new Shot(name, state, files, Look.LIGHT, LARGEST, 900, 600, view.enter()));
        return shots;
    }

    /** The three documents of a sample, one kind in front. */
    private static List<Path> all(String product, String front) {
        var files = new ArrayList<>(List.of("risks", "plan", "canvas"));
        files.remove(front);
        files.add(front);
        return files.stream().map(kind -> SAMPLES.resolve(product + "." + kind + ".json")).toList();
    }

    private void draw(List<Shot> shots) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        for (var shot : shots) {
            var image = pictures.of(shot.files(), shot.look(), shot.percent(), shot.width(), shot.height(), shot.then());
            new AtomicFile().write(folder.resolve(shot.name()), PngImage.of(image));
            System.out.println(folder.resolve(shot.name()));
        }
        Files.writeString(folder.resolve("index.html"), page(shots));
    }

    /** The page that shows the pictures side by side, also those of dialogs and of the wall, which others have drawn. */
    private String page(List<Shot> shots) throws IOException {
        var page = new StringBuilder("<!doctype html><meta charset=\"utf-8\"><title>Gallery</title><style>body{font-family:sans-serif;margin:2em}"
                + "figure{display:inline-block;margin:0 1em 1em 0}img{width:440px;border:1px solid #ccc}</style><h1>Gallery</h1>\n");
        shots.stream().collect(Collectors.groupingBy(Shot::view, LinkedHashMap::new, Collectors.toList())).forEach((view, pictures) -> {
            heading(page, view);
            pictures.forEach(shot -> figure(page, Path.of(shot.name())));
        });
        for (var part : List.of("dialogs", "wall")) {
            if (Files.isDirectory(folder.resolve(part))) {
                heading(page, part);
                try (var files = Files.list(folder.resolve(part))) {
                    files.filter(file -> file.toString().endsWith(".png")).sorted().forEach(file -> figure(page, folder.relativize(file)));
                }
            }
        }
        return page.toString();
    }

    private static void heading(StringBuilder page, String title) {
        page.append("<h2>").append(title).append("</h2>\n");
    }

    private static void figure(StringBuilder page, Path file) {
        page.append("<figure><a href=\"%1$s\"><img loading=\"lazy\" src=\"%1$s\" alt=\"%2$s\"></a><figcaption>%2$s</figcaption></figure>\n"
                .formatted(file.toString().replace('\\', '/'), file.getFileName().toString().replace(".png", "").replace('-', ' ')));
    }
}

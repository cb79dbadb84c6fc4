package aiworkbench.ui.main;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.scene.image.Image;

import aiworkbench.text.Log;
import aiworkbench.ui.common.Debounce;
import aiworkbench.ui.common.Lane;
import aiworkbench.ui.export.Exporter;

/** Small pictures of documents in files, as they look on paper: made one after the other once the window is at rest, and kept. */
public final class Miniatures {

    /** Pixels of the longer side, for screens of double density. */
    private static final int LONGEST = 480;
    private static final Duration REST = Duration.ofMillis(700);
    private static final System.Logger LOG = Log.of(Miniatures.class);

    private record Wanted(Path file, Consumer<Image> taker) {}

    private final Disk disk;
    private final Exporter exporter;
    private final ZoneId zone;
    private final Surroundings around;
    private final Lane lane;
    private final Debounce soon;
    private final Map<Path, Image> made = new HashMap<>();
    private List<Wanted> wanted = new ArrayList<>();

    /**
     * Pictures of files.
     *
     * @param zone tells which day it is in plans
     */
    public Miniatures(Disk disk, Exporter exporter, ZoneId zone, Surroundings around) {
        this.disk = disk;
        this.exporter = exporter;
        this.zone = zone;
        this.around = around;
        this.lane = around.tasks().lane();
        this.soon = around.tasks().debounce(REST, this::start);
    }

    /** Gives the picture of a file, at once or later; never if there is none. */
    void of(Path file, Consumer<Image> taker) {
        Optional.ofNullable(made.get(file)).ifPresentOrElse(taker, () -> {
            wanted.add(new Wanted(file, taker));
            soon.ask();
        });
    }

    /** Forgets the picture of a file that was saved. */
    void forget(Path file) {
        made.remove(file);
    }

    /** Makes no more pictures, as when the program ends. */
    public void stop() {
        soon.cancel();
    }

    private void start() {
        var now = wanted;
        wanted = new ArrayList<>();
        now.forEach(one -> lane.run(around.text("main.task.picture"), _ -> draw(one.file()), image -> image.ifPresent(picture -> {
            made.put(one.file(), picture);
            one.taker().accept(picture);
        }), failure -> LOG.log(Level.DEBUG, "No picture of " + one.file(), failure)));
    }

    private Optional<Image> draw(Path file) throws IOException {
        var today = LocalDate.ofInstant(around.clock().instant(), zone);
        return exporter.firstPage(disk.document(file), today, LONGEST).map(png -> new Image(new ByteArrayInputStream(png)));
    }
}

package aiworkbench.ui.main;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import aiworkbench.compare.DocumentWords;
import aiworkbench.model.Document;
import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.merge.Difference;
import aiworkbench.storage.merge.Differences;
import aiworkbench.storage.merge.Place;
import aiworkbench.ui.common.ChangeMarks;
import aiworkbench.ui.common.Toast;

/** Marks in the view of a document what differs from another version, and keeps that right while somebody edits, until Escape is pressed. */
final class Marking {

    private static final int MOST_NAMED = 5;

    private final OpenDocument<?> document;
    private final ChangeMarks marks;
    private final String name;
    private final Document other;
    private final Surroundings around;
    private final Consumer<Callable<Compared>> compare;
    private boolean ended;

    /**
     * Marks that are not shown yet.
     *
     * @param name what people call the other version
     */
    Marking(OpenDocument<?> document, String name, Document other, Surroundings around) {
        this.document = document;
        this.marks = document.context().changes();
        this.name = name;
        this.other = other;
        this.around = around;
        this.compare = around.tasks().newest(around.text("main.task.compare"), this::show);
    }

    /**
     * What differs.
     *
     * @param gone the titles of elements that only the other version has
     */
    private record Compared(Document now, Map<String, ChangeMarks.Kind> kinds, List<String> gone, List<Difference> all) {

        long count(Difference.Kind kind) {
            return all.stream().filter(difference -> difference.kind() == kind).count();
        }
    }

    /** Begins; marks of another comparison go. */
    void begin() {
        var stop = document.session().listen(_ -> look());
        var root = document.editor().root();
        EventHandler<KeyEvent> escape = event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                marks.end();
            }
        };
        root.addEventHandler(KeyEvent.KEY_PRESSED, escape);
        marks.begin(() -> {
            ended = true;
            stop.run();
            root.removeEventHandler(KeyEvent.KEY_PRESSED, escape);
            document.hide(Banner.About.MARKED);
        });
        look();
        document.editor().focus();
    }

    private void look() {
        var now = document.document();
        compare.accept(() -> between(other, now));
    }

    private Compared between(Document before, Document now) {
        var format = new JsonFormat();
        var all = Differences.ofContent(format.tree(before), format.tree(now));
        var kinds = new HashMap<String, ChangeMarks.Kind>();
        for (var difference : all) {
            var ids = difference.place().steps().stream().filter(Place.Step.Entry.class::isInstance).map(step -> ((Place.Step.Entry) step).id()).toList();
            for (int i = 0; i < ids.size(); i++) {
                // What lies in something makes that changed.
                if (i < ids.size() - 1) {
                    kinds.putIfAbsent(ids.get(i), ChangeMarks.Kind.CHANGED);
                } else if (difference.kind() != Difference.Kind.REMOVED) {
                    kinds.put(ids.get(i), kind(difference.kind()));
                }
            }
        }
        var words = new DocumentWords(around.messages(), List.of(now, before));
        var gone = all.stream().filter(difference -> difference.kind() == Difference.Kind.REMOVED).map(difference -> words.title(difference.place())).toList();
        return new Compared(now, kinds, gone, all);
    }

    private static ChangeMarks.Kind kind(Difference.Kind kind) {
        return switch (kind) {
            case ADDED -> ChangeMarks.Kind.ADDED;
            case MOVED -> ChangeMarks.Kind.MOVED;
            case CHANGED, REMOVED -> ChangeMarks.Kind.CHANGED;
        };
    }

    private void show(Compared found) {
        if (ended || found.now() != document.document()) {
            return;
        }
        marks.show(found.kinds());
        var gone = found.gone().stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        var text = around.text("main.marks.text", name, found.count(Difference.Kind.ADDED), found.count(Difference.Kind.CHANGED),
                found.count(Difference.Kind.MOVED))
                + (gone.isEmpty() ? "" : " " + around.text("main.marks.gone", gone, Math.max(0, found.gone().size() - MOST_NAMED)));
        document.show(Banner.info(Banner.About.MARKED, text, new Toast.Action(around.text("main.marks.end"), marks::end)));
    }
}

package aiworkbench.ui.canvas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;

/**
 * The small things below the text of a note, side by side. What does not fit goes to the next line; what is wider than a line wraps.
 *
 * <p>Its height follows from the width it is asked about and from nothing else, so the paper of a note always ends right below it.
 */
final class NoteFooter extends Pane {

    /** Between things and between lines, in em of what is written here. */
    private static final double GAP = 0.7;
    private static final double LINE_GAP = 0.25;

    /** A thing on a line that starts at a height; the line's height is known when the line is full. */
    private record Place(Node node, double x, double width, double height) {}

    private Map<Object, Node> shown = new LinkedHashMap<>();

    NoteFooter() {
        getStyleClass().add("note-footer");
        setMinWidth(0);
        setVisible(false);
        setManaged(false);
    }

    /**
     * Shows things in this order, and nothing if there are none. What was shown before stays: to make and style it anew would cost every
     * key that is typed into a note.
     *
     * @param things how to make a thing, by what it says
     */
    void show(Map<Object, Supplier<Node>> things) {
        if (List.copyOf(things.keySet()).equals(List.copyOf(shown.keySet()))) {
            return;
        }
        var next = new LinkedHashMap<Object, Node>();
        things.forEach((says, make) -> next.put(says, shown.containsKey(says) ? shown.get(says) : make.get()));
        shown = next;
        Rows.arrange(this, List.copyOf(next.values()));
        setVisible(!next.isEmpty());
        setManaged(!next.isEmpty());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return lines(Double.MAX_VALUE).stream().mapToDouble(line -> line.getLast().x() + line.getLast().width()).max().orElse(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var lines = lines(width < 0 ? Double.MAX_VALUE : width);
        return lines.stream().mapToDouble(NoteFooter::height).sum() + snapSpaceY(LINE_GAP * em()) * Math.max(0, lines.size() - 1);
    }

    @Override
    protected void layoutChildren() {
        double y = 0;
        for (var line : lines(getWidth())) {
            double height = height(line);
            for (var place : line) {
                place.node().resizeRelocate(place.x(), y + snapPositionY((height - place.height()) / 2), place.width(), place.height());
            }
            y += height + snapSpaceY(LINE_GAP * em());
        }
    }

    private List<List<Place>> lines(double room) {
        var lines = new ArrayList<List<Place>>();
        double x = 0;
        for (var node : getManagedChildren()) {
            double width = Math.min(room, snapSizeX(node.prefWidth(-1)));
            if (lines.isEmpty() || x + width > room) {
                lines.add(new ArrayList<>());
                x = 0;
            }
            lines.getLast().add(new Place(node, x, width, snapSizeY(node.prefHeight(width))));
            x += width + snapSpaceX(GAP * em());
        }
        return lines;
    }

    private double em() {
        return getManagedChildren().stream().filter(Labeled.class::isInstance).map(Labeled.class::cast).map(words -> words.getFont().getSize()).findFirst()
                .orElseGet(Font.getDefault()::getSize);
    }

    private static double height(List<Place> line) {
        return line.stream().mapToDouble(Place::height).max().orElse(0);
    }
}

package aiworkbench.ui.risk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;

import aiworkbench.model.Risk;

/** The marks above the cells: dots, rings, arrows, and counts where a cell is too full. Keeps the nodes of marks that stay. */
final class MarkLayer extends Pane {

    private static final double LARGEST = 1.9;
    private static final double SMALLEST = 1.55;
    /** More arrows than these would hide the grid; then only that of the selected risk is drawn. */
    private static final int MOST_ARROWS = 15;

    /** Where a mark lies: at a point of the box of its cell. */
    private record Place(Marker marker, Box box, Point point) {}

    private final RiskDesk desk;
    private final Consumer<MarkerNode> made;
    private final BiConsumer<Node, Cell> listed;
    private final Map<String, MarkerNode> nodes = new HashMap<>();
    /** Marks that were shown until now. */
    private final List<MarkerNode> spare = new ArrayList<>();
    /** Those of them that now stand for another risk, and so at another place among the others. */
    private final Set<Node> moved = new HashSet<>();
    private final Map<String, Arrow> arrows = new HashMap<>();
    private final Map<Cell, Button> counts = new HashMap<>();
    /** The risks in their order, by id. */
    private final Map<String, Risk> risks = new LinkedHashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private List<Risk> known = List.of();

    /**
     * No marks.
     *
     * @param made is told of every new mark
     * @param listed shows what a cell holds, beside its count
     */
    MarkLayer(RiskDesk desk, Consumer<MarkerNode> made, BiConsumer<Node, Cell> listed) {
        this.desk = desk;
        this.made = made;
        this.listed = listed;
        setPickOnBounds(false);
        getStyleClass().add("risk-marks");
    }

    MarkerNode dot(String risk, Shown shown) {
        return nodes.values().stream().filter(n -> n.marker().risk().equals(risk) && n.marker().kind() != Marker.Kind.DAY && n.marker().kind().rating().position() == shown.position())
                .findFirst().orElse(null);
    }

    /** Places all marks. */
    void arrange(Crowd crowd, GridGeometry geometry, double em) {
        if (known != desk.matrix().risks()) {
            known = desk.matrix().risks();
            risks.clear();
            places.clear();
            known.forEach(risk -> {
                risks.putIfAbsent(risk.id(), risk);
                places.putIfAbsent(risk.id(), places.size());
            });
        }
        double size = size(geometry, em);
        var selected = desk.risk().get();
        var places = new ArrayList<Place>();
        var full = new ArrayList<Cell>();
        crowd.cells().forEach((cell, all) -> {
            var box = geometry.box(cell);
            double width = box.width() - 6;
            double height = box.height() - 5;
            var visible = crowd.visible(cell, Spread.capacity(width, height, size), selected);
            boolean more = visible.size() < all.size();
            var points = Spread.points(visible.size() + (more ? 1 : 0), width, height, size);
            for (int i = 0; i < visible.size(); i++) {
                places.add(new Place(visible.get(i), box, points.get(i)));
            }
            if (more) {
                full.add(cell);
                var count = counts.computeIfAbsent(cell, this::count);
                count.setText(desk.words().text("risk.more", all.size() - visible.size()));
                count.setAccessibleText(desk.words().text("risk.more.name", all.size(), desk.words().cell(desk.grid(), cell)));
                place(count, box, points.getLast(), size);
            }
        });
        counts.keySet().retainAll(full);
        retire(places);
        places.forEach(place -> place(node(place.marker()), place.box(), place.point(), size));
        drawArrows(selected, size / 2);
        var order = new ArrayList<Node>(arrows.values());
        places.stream().map(place -> nodes.get(place.marker().key())).forEach(order::add);
        sortDots(order);
        order.addAll(counts.values());
        show(order);
    }

    /** Marks that are no longer shown serve others of their kind: a mark that is made anew has to be styled. */
    private void retire(List<Place> places) {
        var keys = places.stream().map(place -> place.marker().key()).collect(Collectors.toSet());
        spare.clear();
        nodes.entrySet().removeIf(entry -> {
            boolean gone = !keys.contains(entry.getKey());
            if (gone && !entry.getValue().isFocused()) {
                spare.add(entry.getValue());
            }
            return gone;
        });
    }

    /** Takes out and puts in as few as possible: whatever is put in again is styled again. */
    private void show(List<Node> order) {
        var children = getChildren();
        var wanted = new HashSet<>(order);
        children.removeIf(child -> !wanted.contains(child) || moved.contains(child));
        moved.clear();
        var there = new HashSet<>(children);
        if (order.stream().filter(there::contains).toList().equals(children)) {
            for (int i = 0; i < order.size(); i++) {
                if (!there.contains(order.get(i))) {
                    children.add(i, order.get(i));
                }
            }
        } else {
            children.setAll(order);
        }
    }

    /** As large as four of them fit into a cell, within limits. */
    private static double size(GridGeometry geometry, double em) {
        var box = geometry.box(new Cell(1, 1));
        double half = Math.floor((Math.min(box.width() - 6, box.height() - 5) - 2) / 2);
        return Math.clamp(half, em * SMALLEST, em * LARGEST);
    }

    /** Marks what belongs to the selected risk. */
    void select(String risk) {
        nodes.values().forEach(node -> node.select(node.marker().risk().equals(risk)));
        arrows.forEach((id, arrow) -> arrow.select(id.equals(risk)));
    }

    private MarkerNode node(Marker marker) {
        var node = nodes.computeIfAbsent(marker.key(), _ -> spare(marker).orElseGet(() -> {
            var fresh = new MarkerNode(marker);
            made.accept(fresh);
            return fresh;
        }));
        var risk = risks.get(marker.risk());
        boolean main = marker.kind() != Marker.Kind.DAY && marker.kind().rating().position() == desk.shown().get().position();
        if (risk != null) {
            var change = desk.context().changes().of(risk.id()).filter(_ -> main);
            node.show(marker, risk, desk.grid(), change, desk.words());
        }
        node.setFocusTraversable(main);
        return node;
    }

    /** A mark of the same kind that is no longer needed. */
    private Optional<MarkerNode> spare(Marker marker) {
        var found = spare.stream().filter(node -> node.marker().kind() == marker.kind()).findFirst();
        found.ifPresent(node -> {
            spare.remove(node);
            moved.add(node);
        });
        return found;
    }

    private Button count(Cell cell) {
        var button = new Button();
        button.getStyleClass().add("risk-more");
        button.setManaged(false);
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> listed.accept(button, cell));
        return button;
    }

    private static void place(Node node, Box box, Point point, double size) {
        node.setManaged(false);
        node.resizeRelocate(box.x() + 1.5 + point.x() - size / 2, box.y() + 1 + point.y() - size / 2, size, size);
    }

    private void drawArrows(String selected, double radius) {
        var moves = nodes.values().stream().filter(MarkLayer::isRing).map(MarkerNode::marker)
                .filter(ring -> nodes.containsKey(Marker.Kind.INHERENT + " " + ring.risk())).toList();
        boolean few = moves.size() <= MOST_ARROWS;
        var drawn = moves.stream().filter(ring -> few || ring.risk().equals(selected)).toList();
        arrows.keySet().retainAll(drawn.stream().map(Marker::risk).toList());
        drawn.forEach(ring -> arrows.computeIfAbsent(ring.risk(), _ -> {
            var arrow = new Arrow();
            arrow.setManaged(false);
            return arrow;
        }).draw(middle(nodes.get(Marker.Kind.INHERENT + " " + ring.risk())), middle(nodes.get(ring.key())), radius));
    }

    private static Point middle(MarkerNode node) {
        return new Point(node.getLayoutX() + node.getWidth() / 2, node.getLayoutY() + node.getHeight() / 2);
    }

    private static boolean isRing(MarkerNode node) {
        return node.marker().kind() != Marker.Kind.INHERENT;
    }

    /** Tab walks dots in the order of the register. */
    private void sortDots(List<Node> order) {
        order.sort((a, b) -> a instanceof MarkerNode one && b instanceof MarkerNode other && isRing(one) == isRing(other)
                ? Integer.compare(places.getOrDefault(one.marker().risk(), 0), places.getOrDefault(other.marker().risk(), 0))
                : Integer.compare(rank(a), rank(b)));
    }

    private static int rank(Node node) {
        return node instanceof MarkerNode marker ? isRing(marker) ? 1 : 2 : 0;
    }
}

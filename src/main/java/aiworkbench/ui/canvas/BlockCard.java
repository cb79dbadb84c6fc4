package aiworkbench.ui.canvas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import aiworkbench.governance.Catalogue;
import aiworkbench.model.Block;
import aiworkbench.model.Note;

/** One block of the canvas: title, question, its structured part, and its notes. */
final class BlockCard extends VBox {

    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final NoteHost host;
    private final int position;
    /** Shows where the keyboard is. A state of the block itself would style everything in it anew, all notes included. */
    private final Region frame = new Region();
    private final Label title = new Label();
    private final Label question = new Label();
    private final Label count = new Label();
    private final VBox prompts = new VBox();
    private final Label add = new Label();
    private final VBox content = new VBox();
    private final BlockScroll scroll = new BlockScroll(content);
    private final Region landing = new Region();
    private final NoteStack notes = new NoteStack(scroll, landing);
    private final TextFit fit;
    private final Map<String, NoteCard> cards = new LinkedHashMap<>();
    private Board.Lane lane;
    private Optional<NoteCard> draft = Optional.empty();
    private int draftPlace;

    BlockCard(NoteHost host, int position, Board.Lane lane, Optional<BlockPart> part, Runnable onAdd) {
        this.host = host;
        this.position = position;
        getStyleClass().add("block");
        frame.getStyleClass().addAll("card", "block-frame");
        frame.setManaged(false);
        frame.setMouseTransparent(true);
        focusedProperty().subscribe(has -> frame.pseudoClassStateChanged(MARKED, has));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        title.getStyleClass().addAll("title-3", "block-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        count.getStyleClass().add("count");
        question.getStyleClass().addAll("small", "muted");
        question.setWrapText(true);
        question.setMinHeight(Region.USE_PREF_SIZE);
        add.getStyleClass().add("add-note");
        add.setMaxWidth(Double.MAX_VALUE);
        add.setWrapText(true);
        add.setMinHeight(Region.USE_PREF_SIZE);
        add.setText(host.messages().text("canvas.addNote"));
        add.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                onAdd.run();
            }
            event.consume();
        });
        landing.getStyleClass().add("landing-line");
        landing.setManaged(false);
        landing.setVisible(false);
        content.getStyleClass().add("block-content");
        content.getChildren().setAll(notes, add);
        content.setMinWidth(0);
        prompts.getStyleClass().add("prompts");
        content.getChildren().addFirst(prompts);
        part.ifPresent(p -> content.getChildren().add(p.first() ? 0 : content.getChildren().size(), p.node()));
        var boundary = new Boundary(scroll);
        VBox.setVgrow(boundary, Priority.ALWAYS);
        getChildren().addAll(frame, header(), boundary);
        fit = new TextFit(scroll, content, add);
        showAdd(false);
        show(lane);
    }

    private Node header() {
        count.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(title, count);
        row.getStyleClass().add("block-title-row");
        var header = new VBox(row, question);
        header.getStyleClass().add("block-header");
        return header;
    }

    Board.Lane lane() {
        return lane;
    }

    /** Tells of a press on it that nothing in it takes, wherever: its scroll pane would keep those on its own ground. */
    void onPressed(EventHandler<MouseEvent> told) {
        addEventHandler(MouseEvent.MOUSE_PRESSED, told);
        scroll.addEventHandler(MouseEvent.MOUSE_PRESSED, told);
    }

    /** Shows the notes of the block; cards of notes that are the same instance stay untouched. */
    void show(Board.Lane next) {
        if (lane == null || !lane.block().equals(next.block())) {
            name(next.block());
        }
        boolean same = lane != null && sameNotes(lane.notes(), next.notes());
        lane = next;
        if (same) {
            return;
        }
        var wanted = next.notes().stream().map(Note::id).collect(Collectors.toSet());
        cards.keySet().removeIf(id -> !wanted.contains(id));
        next.notes().forEach(note -> card(note).show(note, paper(note)));
        draft.filter(d -> wanted.contains(d.note().id())).ifPresent(_ -> draft = Optional.empty());
        arrange();
        count();
        setAccessibleText(host.messages().text("canvas.block.spoken", title.getText(), next.notes().size(), question.getText()));
    }

    private void count() {
        long shown = lane.notes().stream().filter(host::shows).count();
        count.setText(shown == lane.notes().size() ? host.messages().text("canvas.block.count", shown)
                : host.messages().text("canvas.block.countOf", shown, lane.notes().size()));
    }

    /** The card of a note in this block. */
    Optional<NoteCard> card(String note) {
        return Optional.ofNullable(cards.get(note)).or(() -> draft.filter(d -> d.note().id().equals(note)));
    }

    /** Shows the card of a note that is being typed and is not in the document yet. */
    NoteCard startDraft(Note note, int place) {
        var card = new NoteCard(host, note, paper(note));
        draft = Optional.of(card);
        draftPlace = place;
        arrange();
        return card;
    }

    /** Takes the draft away; its note was never written. */
    void dropDraft() {
        draft.ifPresent(_ -> {
            draft = Optional.empty();
            arrange();
        });
    }

    /** Shows the notes that are to be in sight now. */
    void refilter() {
        arrange();
        count();
    }

    /** Its notes, and how far they are scrolled. */
    NoteStack notes() {
        return notes;
    }

    void refresh() {
        cards.values().forEach(NoteCard::refresh);
    }

    void activate(boolean on) {
        frame.pseudoClassStateChanged(ACTIVE, on);
        showAdd(on && lane.takesNotes());
    }

    /** Shows where a drop at a point of the scene would land, and returns the place, counted without the moving notes. */
    int showLanding(Point2D scene, Collection<String> moving) {
        var staying = notes.order().stream().filter(card -> !moving.contains(card.note().id())).toList();
        double y = notes.sceneToLocal(scene).getY();
        int place = Walk.dropPlace(staying.stream().map(card -> notes.top(card) + notes.height(card) / 2).toList(), y);
        double line = staying.isEmpty() ? 0
                : place < staying.size() ? notes.top(staying.get(place)) - notes.getSpacing() / 2
                : notes.top(staying.getLast()) + notes.height(staying.getLast()) + notes.getSpacing() / 2;
        landing.resizeRelocate(0, line - 1.5, notes.getWidth(), 3);
        landing.setVisible(true);
        return place;
    }

    void hideLanding() {
        landing.setVisible(false);
    }

    /** Puts the card of a note into the scene, so that it can take the keyboard. */
    Optional<NoteCard> ready(String note) {
        var card = card(note).filter(notes.order()::contains);
        card.ifPresent(notes::pin);
        return card;
    }

    /** Scrolls until a card is in sight. */
    void bringIntoView(Node card) {
        scroll.layout();
        scroll.bringIntoView(card);
    }

    /** Scrolls a little, as when a note is dragged to the edge. */
    void nudge(Point2D scene) {
        scroll.nudge(scene);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        frame.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ITEM_COUNT -> notes.order().size();
            case ITEM_AT_INDEX -> notes.order().get((Integer) parameters[0]);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private void name(Block block) {
        var named = Words.named(block, host.messages());
        title.setText(named.title());
        question.setText(named.question());
        prompts.getChildren().setAll(Catalogue.guide(block.id()).stream()
                .flatMap(guide -> guide.prompts().stream()).map(prompt -> hint(prompt.text())).toList());
    }

    /** Prompts are hints: shown in an empty block, never saved and never exported. */
    private static Label hint(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll("small", "muted");
        return label;
    }

    private NoteCard card(Note note) {
        return cards.computeIfAbsent(note.id(), _ -> draft.filter(d -> d.note().id().equals(note.id()))
                .orElseGet(() -> new NoteCard(host, note, paper(note))));
    }

    private String paper(Note note) {
        return Papers.of(note, lane.id(), position);
    }

    private void arrange() {
        var order = new ArrayList<NoteCard>();
        for (var note : lane.notes().stream().filter(host::shows).toList()) {
            cards.get(note.id()).place(order.size());
            order.add(cards.get(note.id()));
        }
        boolean blank = lane.notes().isEmpty() && draft.isEmpty();
        prompts.setVisible(blank);
        prompts.setManaged(blank);
        draft.ifPresent(card -> order.add(Math.clamp(draftPlace, 0, order.size()), card));
        notes.show(order);
        draft.ifPresent(notes::pin);
        fit.ask(notes.crowded());
    }

    private void showAdd(boolean on) {
        add.setVisible(on);
        add.setManaged(on);
    }

    private static boolean sameNotes(List<Note> before, List<Note> after) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i) != after.get(i)) {
                return false;
            }
        }
        return true;
    }
}

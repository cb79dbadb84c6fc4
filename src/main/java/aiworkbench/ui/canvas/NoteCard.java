package aiworkbench.ui.canvas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;

import aiworkbench.model.Evidence;
import aiworkbench.model.Note;
import aiworkbench.ui.common.ChangeMarks;

/** One note on its paper: text, and below it evidence, votes, links, owner and theme as far as they are given. */
final class NoteCard extends VBox {

    /** More votes than this are written as a number. */
    private static final int MOST_DOTS = 6;
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final NoteHost host;
    private final Label text = new Label();
    private final NoteFooter footer = new NoteFooter();
    private int changes;
    private Note note;
    private String paper = "";
    private boolean selected;
    private int index;
    private List<NoteHost.LinkText> links = List.of();
    private Optional<ChangeMarks.Kind> change = Optional.empty();

    NoteCard(NoteHost host, Note note, String paper) {
        this.host = host;
        getStyleClass().add("note");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.getStyleClass().add("note-text");
        text.setMouseTransparent(true);
        setMinWidth(0);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        getChildren().setAll(text, footer);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> host.pressed(this, event));
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> host.dragged(this, event));
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> host.released(this, event));
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        setOnContextMenuRequested(event -> {
            event.consume();
            if (!editing()) {
                host.menu(this, event);
            }
        });
        show(note, paper);
    }

    Note note() {
        return note;
    }

    /** Shows a note; does nothing if it is the one that is shown. */
    void show(Note next, String nextPaper) {
        if (!nextPaper.equals(paper)) {
            getStyleClass().remove("note-" + paper);
            getStyleClass().add("note-" + nextPaper);
            paper = nextPaper;
        }
        if (next != note) {
            note = next;
            text.setText(next.text());
            change = host.change(next);
            links = host.describe(next.links());
            fillFooter();
            describeForReaders();
        }
    }

    /** Reads again what is not in the note: the titles of links, whose targets may have changed, and how it differs from another version. */
    void refresh() {
        var now = host.describe(note.links());
        if (!now.equals(links) || !host.change(note).equals(change)) {
            links = now;
            change = host.change(note);
            fillFooter();
            describeForReaders();
        }
    }

    void select(boolean on) {
        if (selected != on) {
            selected = on;
            pseudoClassStateChanged(SELECTED, on);
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        }
    }

    void place(int at) {
        index = at;
    }

    /** Counts how often something changed that its height may depend on. */
    int changes() {
        return changes;
    }

    @Override
    public void requestLayout() {
        changes++;
        super.requestLayout();
    }

    /** The font of its text. */
    Font font() {
        return text.getFont();
    }

    /** Whether something stands below its text. */
    boolean footed() {
        return footer.isManaged();
    }

    /** Shows a field instead of the text, or the text again. */
    void replaceText(Node field) {
        getChildren().set(0, field);
    }

    void restoreText() {
        getChildren().set(0, text);
    }

    boolean editing() {
        return getChildren().getFirst() != text;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case INDEX -> index;
            case SELECTED -> selected;
            case TEXT -> getAccessibleText();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && event.isStillSincePress()) {
            host.edit(this);
        }
        event.consume();
    }

    private void fillFooter() {
        var things = new LinkedHashMap<Object, Supplier<Node>>();
        change.ifPresent(kind -> things.put(kind, () -> badge(kind)));
        if (note.evidence() != Evidence.NONE) {
            things.put(note.evidence(), () -> pill(title(note.evidence()), "evidence-" + note.evidence().name().toLowerCase(Locale.ROOT)));
        }
        if (note.votes() > 0) {
            things.put(note.votes(), () -> votes(note.votes()));
        }
        links.forEach(link -> things.put(link, () -> link(link)));
        words(things, note.owner(), "note-owner");
        words(things, note.theme().isEmpty() ? "" : host.theme(note.theme()), "note-theme");
        note.tags().forEach(tag -> words(things, "#" + tag, "note-tag"));
        words(things, note.fromTemplate() ? host.messages().text("canvas.note.fromTemplate") : "", "note-template");
        footer.show(things);
    }

    private void words(Map<Object, Supplier<Node>> things, String words, String style) {
        if (!words.isEmpty()) {
            things.put(List.of(style, words), () -> small(words, style));
        }
    }

    private Node votes(int votes) {
        var row = new HBox();
        row.getStyleClass().add("votes");
        row.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        for (int i = 0; i < (votes > MOST_DOTS ? 1 : votes); i++) {
            var dot = new Region();
            dot.getStyleClass().add("vote");
            row.getChildren().add(dot);
        }
        if (votes > MOST_DOTS) {
            row.getChildren().add(small(host.messages().text("canvas.note.votesShort", votes), "vote-count"));
        }
        return row;
    }

    private Node link(NoteHost.LinkText link) {
        var view = new Hyperlink(link.title());
        view.setWrapText(true);
        view.setFocusTraversable(false);
        view.getStyleClass().add(link.found() ? "note-link" : "note-link-broken");
        view.setTooltip(new Tooltip(link.detail()));
        view.setAccessibleText(link.detail());
        view.setOnAction(_ -> host.follow(link.link()));
        view.addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        return view;
    }

    private Label badge(ChangeMarks.Kind kind) {
        var badge = new Label(ChangeMarks.word(kind, host.messages()));
        badge.getStyleClass().add(ChangeMarks.style(kind));
        return badge;
    }

    private Label pill(String words, String style) {
        var pill = small(words, style);
        pill.getStyleClass().add("evidence");
        return pill;
    }

    private Label small(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().addAll("note-small", style);
        return label;
    }

    private void describeForReaders() {
        var words = new StringBuilder(change.map(kind -> ChangeMarks.word(kind, host.messages()) + ". ").orElse("") + note.text());
        if (note.evidence() != Evidence.NONE) {
            words.append(". ").append(title(note.evidence()));
        }
        if (note.votes() > 0) {
            words.append(". ").append(host.messages().text("canvas.note.votes", note.votes()));
        }
        links.forEach(link -> words.append(". ").append(link.detail()));
        setAccessibleText(words.toString());
    }

    private String title(Evidence evidence) {
        return host.messages().word(evidence);
    }
}

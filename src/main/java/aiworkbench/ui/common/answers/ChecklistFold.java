package aiworkbench.ui.common.answers;

import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import aiworkbench.edit.Elements;
import aiworkbench.edit.Lens;
import aiworkbench.governance.Catalogue;
import aiworkbench.governance.Checklist;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentKind;
import aiworkbench.model.ItemAnswer;
import aiworkbench.ui.common.Disclosure;
import aiworkbench.ui.common.EditorDesk;

/** One checklist, folded under its title and how far it is answered. Its questions are made when it is first unfolded. */
public final class ChecklistFold<D extends Document> {

    private final EditorDesk<D> desk;
    private final Lens<D, List<ItemAnswer>> place;
    private final Checklist list;
    private final Disclosure node;
    private final Label count = new Label();
    private Optional<AnswerList<D>> rows = Optional.empty();

    /**
     * A folded checklist.
     *
     * @param place where the answers are
     */
    public ChecklistFold(EditorDesk<D> desk, Lens<D, List<ItemAnswer>> place, Checklist list) {
        this.desk = desk;
        this.place = place;
        this.list = list;
        node = new Disclosure(list.title(), this::content);
        node.setId("checklist-" + list.id());
        count.getStyleClass().add("count");
        count.setMinWidth(Label.USE_PREF_SIZE);
        node.addAction(count);
        show();
    }

    /** The checklists that suit a kind of document. */
    public static List<Checklist> suiting(DocumentKind kind) {
        return Catalogue.playbook().checklists().stream().filter(list -> list.suits(kind)).toList();
    }

    public Node node() {
        return node;
    }

    /** Shows the answers of the document as it is now. */
    public void show() {
        count.setText(desk.context().messages().text("answer.count", answered(), size()));
        rows.ifPresent(AnswerList::show);
    }

    /** How many items it has. */
    public int size() {
        return list.items().size();
    }

    /** How many items have an answer. */
    public int answered() {
        var answers = place.get(desk.document());
        return (int) list.items().stream().filter(item -> Elements.find(answers, item.id()).filter(ChecklistFold::says).isPresent()).count();
    }

    /** Whether an id is that of the list or of one of its items. */
    public boolean has(String id) {
        return list.id().equals(id) || list.items().stream().anyMatch(item -> item.id().equals(id));
    }

    /** Unfolds the list and puts the keyboard on it or on an item; false if the id is none of them. */
    public boolean reveal(String id) {
        if (!has(id)) {
            return false;
        }
        node.setOpen(true);
        if (!rows.orElseThrow().reveal(id)) {
            node.heading().requestFocus();
        }
        return true;
    }

    private static boolean says(ItemAnswer answer) {
        return answer.answer().isPresent() || !answer.text().isBlank();
    }

    private Node content() {
        var answers = new AnswerList<>(desk, place, List.of());
        if (!list.intro().isBlank()) {
            answers.getChildren().add(line(list.intro(), "small", "muted"));
        }
        var group = "";
        for (var item : list.items()) {
            if (!item.group().equals(group)) {
                group = item.group();
                answers.getChildren().add(line(group, "strong"));
            }
            answers.add(Question.of(list, item));
        }
        rows = Optional.of(answers);
        var box = new VBox(answers);
        box.getStyleClass().add("checklist");
        return box;
    }

    private static Label line(String text, String... styles) {
        var line = new Label(text);
        line.setWrapText(true);
        line.setMinHeight(VBox.USE_PREF_SIZE);
        line.getStyleClass().addAll(styles);
        return line;
    }
}

package aiworkbench.ui.present;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

import aiworkbench.edit.CanvasEdits;
import aiworkbench.edit.Lens;
import aiworkbench.governance.Catalogue;
import aiworkbench.governance.PaperSlips;
import aiworkbench.governance.PaperSlips.Slip;
import aiworkbench.model.Canvas;
import aiworkbench.model.Note;
import aiworkbench.session.Session;
import aiworkbench.text.Messages;

/** Types what was written on slips of paper: one line for each, its number first. What becomes of each line is shown beside it. */
public final class SlipsController {

    private static final Lens<Note, List<String>> TAGS = Lens.field(Note.class, "tags");
    private static final Lens<Note, Integer> VOTES = Lens.field(Note.class, "votes");
    private static final Lens<Note, String> TEXT = Lens.field(Note.class, "text");

    private final Canvas canvas;
    private final Messages messages;

    @FXML
    private Label how;
    @FXML
    private TextArea lines;
    @FXML
    private Label sum;
    @FXML
    private VBox becomes;

    /** Slips of a canvas. */
    public SlipsController(Canvas canvas, Messages messages) {
        this.canvas = canvas;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        how.setText(messages.text("present.slips.how", PaperSlips.last(Catalogue.layoutOf(canvas))));
        lines.textProperty().subscribe(_ -> show());
    }

    private List<Slip> slips() {
        return PaperSlips.read(lines.getText(), Catalogue.layoutOf(canvas));
    }

    private void show() {
        var slips = slips();
        becomes.getChildren().setAll(slips.stream().map(slip -> {
            var label = new Label(words(slip));
            label.setWrapText(true);
            label.getStyleClass().add(slip.whole() ? "slip-fine" : "slip-wrong");
            return label;
        }).toList());
        long whole = slips.stream().filter(Slip::whole).count();
        sum.setText(messages.text("present.slips.sum", whole, slips.size() - whole));
    }

    private String words(Slip slip) {
        if (slip.block().isEmpty()) {
            return messages.text(slip.number() == 0 ? "present.slips.noNumber" : "present.slips.noBlock", slip.line().strip());
        }
        if (slip.text().isBlank()) {
            return messages.text("present.slips.blank", slip.number());
        }
        boolean before = PaperSlips.find(canvas, slip).isPresent();
        return messages.text(before ? "present.slips.again" : "present.slips.fresh", slip.number(), slip.block().get().title(), slip.text(), slip.votes());
    }

    /** Takes every line that is whole onto the canvas as one step; of two lines with one number the later counts. */
    public void take(Session<Canvas> session, Supplier<String> ids) {
        var byNumber = new LinkedHashMap<Integer, Slip>();
        slips().stream().filter(Slip::whole).forEach(slip -> byNumber.put(slip.number(), slip));
        var notes = new ArrayList<Note>();
        byNumber.values().forEach(slip -> {
            var note = PaperSlips.find(session.document(), slip)
                    .orElseGet(() -> TAGS.set(Note.of(ids.get(), slip.block().orElseThrow().id(), slip.text()), List.of(slip.tag())));
            notes.add(VOTES.set(TEXT.set(note, slip.text()), Math.max(note.votes(), slip.votes())));
        });
        if (!notes.isEmpty()) {
            session.edit(CanvasEdits.takeSlips(notes));
        }
    }
}

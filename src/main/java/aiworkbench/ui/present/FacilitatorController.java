package aiworkbench.ui.present;

import java.util.List;
import java.util.stream.IntStream;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import aiworkbench.governance.Catalogue;
import aiworkbench.governance.Playbook.Step;
import aiworkbench.governance.Playbook.Workshop;
import aiworkbench.governance.WorkshopLists;
import aiworkbench.text.Messages;

/** The window of the person who leads: what is on the wall, what comes next, the script and its time, and notes for nobody else. */
public final class FacilitatorController {

    private final Presenting presenting;
    private final Messages messages;
    private final WallController wall;
    private Object shownScript = "";

    @FXML
    private VBox root;
    @FXML
    private Label part;
    @FXML
    private Label question;
    @FXML
    private Label next;
    @FXML
    private Label timer;
    @FXML
    private Label total;
    @FXML
    private Label end;
    @FXML
    private Label votes;
    @FXML
    private Label parked;
    @FXML
    private Label state;
    @FXML
    private VBox script;
    @FXML
    private VBox prompts;
    @FXML
    private TextArea notes;
    @FXML
    private Button run;
    @FXML
    private Button cover;
    @FXML
    private Button blank;

    /** The other side of a wall. */
    FacilitatorController(Presenting presenting, Messages messages, WallController wall) {
        this.presenting = presenting;
        this.messages = messages;
        this.wall = wall;
    }

    @FXML
    private void initialize() {
        notes.setText(presenting.privately());
        notes.textProperty().addListener((_, _, text) -> presenting.privately(text));
        refresh();
    }

    /** Handles a key: those of the wall, unless the field here takes it. Whoever is in the field gets out of it as elsewhere. */
    void pressed(KeyEvent event) {
        boolean out = notes.isFocused() && (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.TAB && !event.isControlDown());
        if (out || event.getCode() == KeyCode.F8) {
            event.consume();
            (notes.isFocused() ? root : notes).requestFocus();
        } else if (!notes.isFocused() || !WallKeys.forField(event)) {
            wall.pressed(event);
        }
    }

    /** The same for a letter. */
    void typed(KeyEvent event) {
        if (!notes.isFocused()) {
            wall.typed(event);
        }
    }

    /** Shows what is there now. */
    void refresh() {
        var slide = presenting.slide();
        part.setText(slide.title());
        question.setText(slide.question());
        next.setText(presenting.next().map(after -> messages.text("present.desk.next", after.title())).orElse(messages.text("present.desk.last")));
        votes.setText(new Foot(presenting, messages).votes());
        parked.setText(messages.text("present.desk.parked", presenting.all().stream()
                .filter(one -> one.target().filter(WorkshopLists.PARKING_LOT::equals).isPresent()).mapToInt(one -> one.cards().size()).sum()));
        run.setText(messages.text(presenting.time().running() ? "present.desk.pause" : "present.desk.start"));
        cover.setText(messages.text(presenting.hidden() ? "present.desk.reveal" : "present.desk.cover"));
        blank.setText(messages.text(presenting.blank() ? "present.desk.show" : "present.desk.blank"));
        prompts.getChildren().setAll(slide.target().flatMap(Catalogue::guide).stream()
                .flatMap(guide -> guide.prompts().stream()).map(prompt -> label(prompt.text(), "desk-prompt")).toList());
        var pacing = presenting.time().pacing();
        var wanted = List.of(pacing.script(), pacing.step());
        if (!wanted.equals(shownScript)) {
            shownScript = wanted;
            script.getChildren().setAll(pacing.script().map(all -> steps(all, pacing.step())).orElse(List.of(label(messages.text("present.desk.noScript"), "desk-step"))));
        }
        tick();
    }

    private List<Label> steps(Workshop all, int now) {
        return IntStream.range(0, all.steps().size()).mapToObj(i -> {
            Step step = all.steps().get(i);
            var label = label(messages.text("present.desk.step", step.minutes(), step.text()), i == now ? "desk-step-now" : "desk-step");
            if (i < now) {
                label.getStyleClass().add("desk-step-done");
            }
            return label;
        }).toList();
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add(style);
        return label;
    }

    /** Shows the time that is left. */
    void tick() {
        var left = presenting.time().left();
        timer.setText(Foot.clock(left));
        timer.getStyleClass().remove("desk-late");
        if (left.isNegative()) {
            timer.getStyleClass().add("desk-late");
        }
        total.setText(messages.text("present.total", presenting.time().pacing().timer().total().toMinutes()));
        end.setText(presenting.time().untilEnd().map(time -> messages.text("present.desk.end", Math.max(0, time.plusSeconds(59).toMinutes()))).orElse(""));
        state.setText(wall.state());
    }

    @FXML
    private void run() {
        presenting.time().toggle();
        wall.refresh();
    }

    @FXML
    private void more() {
        presenting.time().more(1);
        wall.refresh();
    }

    @FXML
    private void nextStep() {
        wall.acts().step(1);
        wall.refresh();
    }

    @FXML
    private void back() {
        wall.acts().turn(-1);
        wall.refresh();
    }

    @FXML
    private void forth() {
        wall.acts().turn(1);
        wall.refresh();
    }

    @FXML
    private void cover() {
        presenting.toggleHidden();
        wall.refresh();
    }

    @FXML
    private void blank() {
        presenting.toggleBlank();
        wall.refresh();
    }

    @FXML
    private void leave() {
        wall.acts().leave();
    }
}

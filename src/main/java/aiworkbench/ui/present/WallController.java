package aiworkbench.ui.present;

import java.time.Duration;
import java.util.stream.IntStream;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import aiworkbench.text.Messages;

/** The wall: one part of a document, large, with a line to type into, and the timer below. */
public final class WallController {

    private final Presenting presenting;
    private final Messages messages;
    private final Runnable leave;
    private final Runnable dress;
    private final CardPane cards = new CardPane();
    private boolean typing;

    @FXML
    private StackPane root;
    @FXML
    private VBox page;
    @FXML
    private Label title;
    @FXML
    private Label question;
    @FXML
    private StackPane middle;
    @FXML
    private TextField entry;
    @FXML
    private Label timer;
    @FXML
    private Label total;
    @FXML
    private Label votes;
    @FXML
    private HBox steps;
    @FXML
    private Label place;
    @FXML
    private Label keys;
    @FXML
    private Region cover;

    /**
     * A wall for what is presented.
     *
     * @param leave ends it
     * @param dress called when the wall shall be light or dark
     */
    WallController(Presenting presenting, Messages messages, Runnable leave, Runnable dress) {
        this.presenting = presenting;
        this.messages = messages;
        this.leave = leave;
        this.dress = dress;
    }

    @FXML
    private void initialize() {
        VBox.setVgrow(middle, Priority.ALWAYS);
        middle.getChildren().add(cards);
        cards.onRefit(this::count);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        entry.setVisible(false);
        entry.setManaged(false);
        refresh();
    }

    /** Shows what is there now. */
    void refresh() {
        presenting.refresh();
        var slide = presenting.slide();
        title.setText(slide.title());
        question.setText(slide.question());
        question.setVisible(!slide.question().isBlank());
        cards.show(slide.cards(), presenting.hidden(), messages.text("present.hidden"));
        cover.setVisible(presenting.blank());
        page.setVisible(!presenting.blank());
        steps.getChildren().setAll(IntStream.range(0, presenting.count()).mapToObj(this::step).toList());
        keys.setText(messages.text(presenting.writable() ? "present.keys.write" : "present.keys.read"));
        votes.setText(presenting.writable() ? messages.text("present.voting", presenting.votesEach(), presenting.votesGiven()) : "");
        count();
        tick();
    }

    private void count() {
        int pages = cards.pages();
        place.setText(pages > 1 ? messages.text("present.place.page", presenting.index() + 1, presenting.count(), cards.page() + 1, pages)
                : messages.text("present.place", presenting.index() + 1, presenting.count()));
    }

    private Region step(int index) {
        var step = new Region();
        step.getStyleClass().add(index == presenting.index() ? "wall-step-now" : "wall-step");
        return step;
    }

    /** Shows the time that is left. */
    void tick() {
        var left = presenting.left();
        timer.setText(clock(left));
        timer.getStyleClass().removeAll("wall-late", "wall-resting");
        if (left.isNegative()) {
            timer.getStyleClass().add("wall-late");
        } else if (!presenting.running()) {
            timer.getStyleClass().add("wall-resting");
        }
        total.setText(messages.text("present.total", presenting.total().toMinutes()));
    }

    private static String clock(Duration left) {
        var time = left.abs();
        return "%s%02d:%02d".formatted(left.isNegative() ? "−" : "", time.toMinutes(), time.toSecondsPart());
    }

    private void pressed(KeyEvent event) {
        if (typing ? whileTyping(event) : command(event)) {
            event.consume();
        }
    }

    private boolean whileTyping(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                if (entry.getText().isBlank()) {
                    stopTyping();
                } else {
                    addTyped();
                }
            }
            case ESCAPE -> {
                addTyped();
                stopTyping();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean command(KeyEvent event) {
        if (event.isShortcutDown()) {
            return shortcut(event);
        }
        var digit = Presenting.digit(event);
        if (digit.isPresent()) {
            presenting.vote(digit.get() - 1, event.isShiftDown() ? -1 : 1);
            return true;
        }
        switch (event.getCode()) {
            case RIGHT, DOWN, PAGE_DOWN -> turn(1);
            case LEFT, UP, PAGE_UP -> turn(-1);
            case HOME -> go(0);
            case END -> go(presenting.count() - 1);
            case SPACE -> presenting.toggleTimer();
            case PLUS, ADD, EQUALS -> presenting.moreTime(1);
            case MINUS, SUBTRACT -> presenting.moreTime(-1);
            case BACK_SPACE -> presenting.resetTimer();
            case B -> presenting.toggleBlank();
            case H -> presenting.toggleHidden();
            case L -> {
                presenting.toggleLight();
                dress.run();
            }
            case V -> presenting.nextVotesEach();
            case ENTER -> startTyping();
            case ESCAPE, F5 -> {
                leave.run();
                return true;
            }
            default -> {
                return false;
            }
        }
        refresh();
        return true;
    }

    private boolean shortcut(KeyEvent event) {
        if (event.getCode() == KeyCode.Z) {
            if (event.isShiftDown()) {
                presenting.redo();
            } else {
                presenting.undo();
            }
        } else if (event.getCode() == KeyCode.Y) {
            presenting.redo();
        } else {
            return false;
        }
        return true;
    }

    /** A letter that is no command begins a note. */
    private void typed(KeyEvent event) {
        var text = event.getCharacter();
        boolean letter = !text.isEmpty() && Character.isLetter(text.codePointAt(0)) && !event.isShortcutDown() && !event.isAltDown();
        if (!typing && letter && "bhlv".indexOf(Character.toLowerCase(text.charAt(0))) < 0 && presenting.writable() && !presenting.blank()) {
            startTyping();
            entry.setText(text);
            entry.end();
            event.consume();
        } else if (!typing) {
            event.consume();
        }
    }

    private void startTyping() {
        if (presenting.writable() && !presenting.blank()) {
            typing = true;
            entry.clear();
            entry.setManaged(true);
            entry.setVisible(true);
            entry.requestFocus();
        }
    }

    private void addTyped() {
        presenting.add(entry.getText());
        entry.clear();
        cards.turnTo(Integer.MAX_VALUE);
    }

    private void stopTyping() {
        typing = false;
        entry.setVisible(false);
        entry.setManaged(false);
        root.requestFocus();
    }

    /** The next page, then the next part. */
    private void turn(int by) {
        int to = cards.page() + by;
        if (to >= 0 && to < cards.pages()) {
            cards.turnTo(to);
        } else {
            go(presenting.index() + by);
        }
    }

    private void go(int index) {
        presenting.go(index);
        cards.turnTo(0);
    }
}

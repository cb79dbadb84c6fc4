package aiworkbench.ui.present;

import java.util.Optional;
import java.util.stream.IntStream;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;

import aiworkbench.session.Session;
import aiworkbench.text.Messages;

/** The wall: one part of a document, large, with a card to type into, and the timer below. */
public final class WallController {

    private static final int ON_DIGITS = 9;
    private static final double LASER = 0.012;
    private static final double USUAL_TEXT = 24;
    private static final double LEAST_TEXT = 8;

    private final Presenting presenting;
    private final Messages messages;
    private final Surface surface;
    private final TextMeasure measure = new TextMeasure();
    private final WallPane pane = new WallPane(measure);
    private final Foot foot;
    private final Panels panels;
    private final WallActs acts;
    private final WallKeys keys;
    private final Circle dot = new Circle();
    private boolean wasTyping;

    @FXML
    private StackPane root;
    @FXML
    private BorderPane page;
    @FXML
    private StackPane over;
    @FXML
    private Region cover;
    @FXML
    private Label strip;
    @FXML
    private HBox footBox;
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
    private Label hint;

    /** A wall for what is presented. */
    WallController(Session<?> session, Presenting presenting, WallEdits edits, Messages messages, Surface surface) {
        this.presenting = presenting;
        this.messages = messages;
        this.surface = surface;
        this.foot = new Foot(presenting, messages);
        this.panels = new Panels(presenting, messages, this::check, edits::clearVotes);
        this.acts = new WallActs(session, presenting, edits, pane, surface, messages, this::refresh);
        this.keys = new WallKeys(presenting, acts, panels);
    }

    @FXML
    private void initialize() {
        page.setCenter(pane);
        pane.setMinSize(0, 0);
        pane.onArranged(this::count);
        dot.getStyleClass().add("wall-laser");
        dot.setManaged(false);
        dot.setMouseTransparent(true);
        dot.setVisible(false);
        root.getChildren().add(dot);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        root.addEventFilter(MouseEvent.MOUSE_MOVED, this::point);
        root.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::point);
        pane.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
        root.heightProperty().subscribe(height -> root.setStyle(
                "-fx-font-size: " + Math.max(LEAST_TEXT, USUAL_TEXT * height.doubleValue() / WallLayout.USUAL_HEIGHT) + "px;"));
        footBox.widthProperty().subscribe(_ -> hint());
        refresh();
    }

    /** Handles a key, also one of another window. */
    void pressed(KeyEvent event) {
        if (keys.pressed(event)) {
            event.consume();
            if (!acts.left()) {
                refresh();
            }
        }
    }

    /** The same for a letter. */
    void typed(KeyEvent event) {
        if (keys.typed(event)) {
            event.consume();
            refresh();
        }
    }

    /** Shows what is there now. */
    void refresh() {
        presenting.refresh();
        var slide = presenting.slide();
        boolean voting = presenting.voting().on() && presenting.votable();
        var shown = presenting.hidden() ? covered(slide) : slide;
        root.setAccessibleText(shown.spoken());
        pane.show(new WallPane.Shown(shown,
                presenting.writable() ? Optional.of(messages.text("present.entry")) : Optional.empty(), voting, voting ? ON_DIGITS : Integer.MAX_VALUE));
        cover.setVisible(presenting.blank());
        page.setVisible(!presenting.blank());
        over.getChildren().setAll(panels.view());
        over.setVisible(presenting.panel() != Panel.NONE);
        int parts = presenting.number().isPresent() ? presenting.count() : 0;
        steps.getChildren().setAll(IntStream.range(0, parts).mapToObj(this::step).toList());
        votes.setText(foot.votes());
        count();
        tick();
        if (wasTyping && !acts.typing()) {
            root.requestFocus();
        }
        wasTyping = acts.typing();
        surface.changed();
    }

    private Slide covered(Slide slide) {
        var word = messages.text("present.hidden");
        return new Slide(slide.kind(), slide.title(), slide.question(), slide.cards().stream().map(card -> card.covered(word)).toList(), slide.target());
    }

    private void count() {
        place.setText(foot.place(pane.page(), pane.pages()));
        hint();
    }

    private Region step(int index) {
        var step = new Region();
        step.getStyleClass().add(index + 1 == presenting.number().orElse(0) ? "wall-step-now" : "wall-step");
        return step;
    }

    /** Shows the time that is left. */
    void tick() {
        var left = presenting.time().left();
        timer.setText(Foot.clock(left));
        timer.getStyleClass().removeAll("wall-late", "wall-resting");
        if (left.isNegative()) {
            timer.getStyleClass().add("wall-late");
        } else if (!presenting.time().running()) {
            timer.getStyleClass().add("wall-resting");
        }
        total.setText(messages.text("present.total", presenting.time().pacing().timer().total().toMinutes()));
        var words = foot.strip(surface.alone(), surface.backstage().state());
        strip.setText(words);
        strip.setVisible(!words.isEmpty());
        strip.setManaged(!words.isEmpty());
        strip.getStyleClass().remove("wall-due");
        if (presenting.time().due().isPresent()) {
            strip.getStyleClass().add("wall-due");
        }
        if (!presenting.laser()) {
            dot.setVisible(false);
        }
    }

    /** Says what the keys do here, or what has just happened, or what the check of the wall has found; as much as there is room for. */
    private void hint() {
        int problems = pane.problems().size();
        boolean warn = acts.sign().isEmpty() && problems > 0;
        hint.getStyleClass().removeAll("wall-warn", "wall-sign");
        if (warn) {
            hint.getStyleClass().add("wall-warn");
        } else if (!acts.sign().isEmpty()) {
            hint.getStyleClass().add("wall-sign");
        }
        hint.setText(foot.fitting(footBox, hint, warn ? messages.text("present.warning", problems) : acts.sign(), acts.chosen().isPresent(),
                acts.typing()));
    }

    private void point(MouseEvent event) {
        if (presenting.laser()) {
            dot.setRadius(root.getHeight() * LASER);
            dot.setCenterX(event.getX());
            dot.setCenterY(event.getY());
            dot.setVisible(true);
        }
    }

    /** A click gives a vote while people vote, and chooses a card else. */
    private void clicked(MouseEvent event) {
        for (var node = event.getPickResult().getIntersectedNode(); node != null && node != pane && !acts.typing(); node = node.getParent()) {
            if (node.getUserData() instanceof Slide.Card card) {
                click(card, event.isShiftDown());
                refresh();
                return;
            }
        }
    }

    private void click(Slide.Card card, boolean shift) {
        if (card.id().equals(WallPane.SLOT)) {
            acts.begin();
        } else if (presenting.voting().on()) {
            acts.vote(card, shift ? -1 : 1);
        } else {
            acts.choose(Optional.of(card.id()));
        }
    }

    private WallCheck check() {
        return WallCheck.of(presenting.all(), pane.getWidth(), pane.getHeight(), root.getHeight() / WallLayout.USUAL_HEIGHT, measure, new Letters()::missing);
    }

    /** How the document stands to its file. */
    String state() {
        return surface.backstage().state();
    }

    /** What the person who leads may do from the other window. */
    WallActs acts() {
        return acts;
    }
}

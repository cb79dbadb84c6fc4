package aiworkbench.ui.common.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import aiworkbench.edit.CanvasEdits;
import aiworkbench.edit.Edit;
import aiworkbench.edit.Lens;
import aiworkbench.edit.RiskEdits;
import aiworkbench.model.Canvas;
import aiworkbench.model.DocumentId;
import aiworkbench.model.Evidence;
import aiworkbench.model.Header;
import aiworkbench.model.Link;
import aiworkbench.model.Note;
import aiworkbench.model.Rating;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskFlag;
import aiworkbench.model.RiskMatrix;
import aiworkbench.model.Treatment;

@ExtendWith(ApplicationExtension.class)
class FormTest {

    private static final Lens<RiskMatrix, Risk> RISK = RiskEdits.RISKS.then(Lens.element("r1"));
    private static final Lens<Canvas, Note> NOTE = CanvasEdits.note("n1");

    private final DocumentId matrixId = new DocumentId("00000000-0000-0000-0000-000000000002");
    private Stage stage;
    private FxRobot robot;
    private Fixture<RiskMatrix> risks;
    private Fixture<Canvas> notes;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void open(FxRobot given) {
        robot = given;
        var matrix = SampleDocuments.matrix(matrixId);
        var blank = Canvas.blank(new DocumentId("00000000-0000-0000-0000-000000000001"), matrix.title());
        var canvas = CanvasEdits.NOTES.set(blank, List.of(SampleDocuments.note(matrixId)));
        risks = new Fixture<>(matrix, false, canvas);
        notes = new Fixture<>(canvas, false, matrix);
    }

    @Test
    void typingIsOneUndoStepUntilFocusLeaves() {
        show(risks, RISK, Risk.class);
        var cause = text("Risk-cause");
        focus(cause);
        robot.interact(() -> cause.appendText(" X"));
        robot.interact(() -> cause.appendText("Y"));
        assertTrue(risk().cause().endsWith(" XY"));
        focus(text("Risk-owner"));
        focus(cause);
        robot.interact(() -> cause.appendText("Z"));
        robot.interact(risks.session::undo);
        assertTrue(risk().cause().endsWith(" XY"));
        robot.interact(risks.session::undo);
        assertFalse(risk().cause().contains("X"));
        assertEquals(risk().cause(), cause.getText());
    }

    @Test
    void undoKeyInATextFieldUndoesInTheDocument() {
        show(risks, RISK, Risk.class);
        var owner = text("Risk-owner");
        focus(owner);
        robot.interact(() -> owner.setText("Legal"));
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertEquals("Support", risk().owner());
        assertEquals("Support", owner.getText());
        robot.press(KeyCode.CONTROL, KeyCode.Y).release(KeyCode.Y, KeyCode.CONTROL);
        assertEquals("Legal", owner.getText());
    }

    @Test
    void aChangeElsewhereKeepsCaretAndFocus() {
        show(risks, RISK, Risk.class);
        var cause = text("Risk-cause");
        focus(cause);
        robot.interact(() -> cause.positionCaret(3));
        Lens<RiskMatrix, String> owner = RISK.then(Lens.field(Risk.class, "owner"));
        robot.interact(() -> risks.session.edit(Edit.set("edit.add", "r1", owner, "Elsewhere")));
        assertEquals("Elsewhere", text("Risk-owner").getText());
        assertEquals(3, cause.getCaretPosition());
        assertTrue(cause.isFocused());
        Lens<RiskMatrix, String> place = RISK.then(Lens.field(Risk.class, "cause"));
        robot.interact(() -> risks.session.edit(Edit.set("edit.add", "r1", place, "Other cause")));
        assertEquals("Other cause", cause.getText());
        assertEquals(3, cause.getCaretPosition());
        assertTrue(cause.isFocused());
    }

    @Test
    void anInvalidNumberStaysWithASentenceAndIsNotSaved() {
        show(notes, NOTE, Note.class);
        unfold();
        var votes = text("Note-votes");
        focus(votes);
        robot.interact(() -> votes.setText("seven"));
        assertEquals(3, note().votes());
        assertTrue(complaint("Note-votes").contains("“seven” is not a whole number"));
        focus(text("Note-text"));
        assertEquals("seven", votes.getText());
        robot.interact(() -> votes.setText("-1"));
        assertEquals("Votes cannot be negative.", complaint("Note-votes"));
        robot.interact(() -> votes.setText("7"));
        assertEquals(7, note().votes());
        assertEquals("", complaint("Note-votes"));
        robot.interact(() -> votes.setText("x"));
        focus(votes);
        robot.type(KeyCode.ESCAPE);
        assertEquals("7", votes.getText());
        assertEquals("", complaint("Note-votes"));
    }

    @Test
    void decimalsAndPercentAreUnderstood() {
        var loss = RISK.then(Lens.<Risk, aiworkbench.model.Loss>field(Risk.class, "loss"));
        show(risks, loss, aiworkbench.model.Loss.class);
        robot.interact(() -> text("Loss-probability").setText("5 %"));
        assertEquals(Optional.of(new BigDecimal("0.05")), risk().loss().probability());
        robot.interact(() -> text("Loss-high").setText("2,000,000"));
        assertEquals(Optional.of(new BigDecimal("2000000")), risk().loss().high());
        robot.interact(() -> text("Loss-probability").setText("1.5"));
        assertEquals("A probability lies between 0 and 1.", complaint("Loss-probability"));
        robot.interact(() -> text("Loss-probability").setText(""));
        assertEquals(Optional.empty(), risk().loss().probability());
    }

    @Test
    void datesAreTypedInManyWays() {
        show(notes, NOTE, Note.class);
        unfold();
        var date = text("Note-date");
        for (var typed : List.of("2026-11-21", "21 Nov 2026", "21/11/2026", "21.11.2026", "november 21, 2026")) {
            robot.interact(() -> date.setText(""));
            assertEquals(Optional.empty(), note().date());
            robot.interact(() -> date.setText(typed));
            assertEquals(Optional.of(LocalDate.of(2026, 11, 21)), note().date(), typed);
        }
        robot.interact(() -> date.setText("30 Feb 2026"));
        assertTrue(complaint("Note-date").contains("is not a date"));
        assertEquals("30 Feb 2026", date.getText());
    }

    @Test
    void choicesAreMadeWithButtonsAndLists() {
        show(notes, NOTE, Note.class);
        unfold();
        fire("Note-evidence", "Tested");
        assertEquals(Evidence.TESTED, note().evidence());
        fire("Note-evidence", "Tested");
        assertEquals(Evidence.TESTED, note().evidence());
        assertTrue(toggle("Note-evidence", "Tested").isSelected());
        choose("Note-block", "Human Oversight");
        assertEquals("human-oversight", note().block());
        robot.interact(notes.session::undo);
        assertEquals("Data Source", combo("Note-block").getValue().toString());
    }

    @Test
    void anOptionalChoiceCanBeTakenBack() {
        show(risks, RISK, Risk.class);
        fire("Risk-treatment", "Accept");
        assertEquals(Optional.of(Treatment.ACCEPT), risk().treatment());
        fire("Risk-treatment", "Accept");
        assertEquals(Optional.empty(), risk().treatment());
    }

    @Test
    void chipsTurnOnAndOff() {
        show(risks, RISK, Risk.class);
        unfold();
        fire("Risk-flags", "Affects people");
        fire("Risk-flags", "Cannot be undone");
        fire("Risk-flags", "Affects people");
        assertEquals(List.of(RiskFlag.IRREVERSIBLE), risk().flags());
    }

    @Test
    void boxesAreTicked() {
        show(notes, NOTE, Note.class);
        unfold();
        robot.interact(() -> within("Note-fromTemplate", CheckBox.class).findFirst().orElseThrow().fire());
        assertTrue(note().fromTemplate());
    }

    @Test
    void tagsAreOneALine() {
        show(notes, NOTE, Note.class);
        unfold();
        var tags = text("Note-tags");
        robot.interact(() -> tags.setText("privacy\n\n masking \n"));
        assertEquals(List.of("privacy", "masking"), note().tags());
        assertEquals("privacy\n\n masking \n", tags.getText());
    }

    @Test
    void aRatingCountsOnceBothAxesAreChosen() {
        show(risks, RISK, Risk.class);
        var axes = within("Risk-target", ComboBox.class).toList();
        robot.interact(() -> axes.get(0).getSelectionModel().select(1));
        assertEquals(Optional.empty(), risk().target());
        robot.interact(() -> axes.get(1).getSelectionModel().select(2));
        assertEquals(Optional.of(Rating.of(2, 3)), risk().target());
    }

    @Test
    void rowsAreAddedMovedEditedAndRemoved() {
        show(risks, RISK, Risk.class);
        robot.interact(() -> button("Risk-mitigations", "Add: Mitigations").fire());
        assertEquals(4, risk().mitigations().size());
        robot.interact(() -> text("Mitigation-text").setText("Fourth"));
        assertEquals("Fourth", risk().mitigations().get(3).text());
        assertTrue(within("Risk-mitigations", Button.class).anyMatch(heading -> "Fourth".equals(heading.getText())));
        robot.interact(() -> within("Risk-mitigations", Button.class).filter(b -> "Move up".equals(b.getAccessibleText())).toList().get(3).fire());
        assertEquals("Fourth", risk().mitigations().get(2).text());
        robot.interact(() -> within("Risk-mitigations", Button.class).filter(b -> "Remove".equals(b.getAccessibleText())).findFirst().orElseThrow().fire());
        assertEquals(List.of("m2", "new1", "m3"), risk().mitigations().stream().map(m -> m.id()).toList());
        robot.interact(risks.session::undo);
        assertEquals(4, risk().mitigations().size());
    }

    @Test
    void aRecordThatMayBeMissingIsAddedAndCleared() {
        show(risks, RISK, Risk.class);
        unfold();
        robot.interact(() -> button("Risk-likelihoodRange", "Add: Range of likelihood").fire());
        assertTrue(risk().likelihoodRange().isPresent());
        robot.interact(() -> text("Estimate-high").setText("4.5"));
        assertEquals(new BigDecimal("4.5"), risk().likelihoodRange().orElseThrow().high());
        robot.interact(() -> button("Risk-likelihoodRange", "Remove: Range of likelihood").fire());
        assertEquals(Optional.empty(), risk().likelihoodRange());
    }

    @Test
    void linksShowTitlesAreFollowedAddedAndRemoved() {
        show(notes, NOTE, Note.class);
        var title = within("Note-links", Button.class).map(Node::getAccessibleText).filter(text -> text.startsWith("Go to "))
                .findFirst().orElseThrow().substring("Go to ".length());
        assertTrue(title.matches("Risk: R1 · .* · Invented refund policy in a draft"), title);
        robot.interact(() -> button("Note-links", "Go to " + title).fire());
        assertEquals(List.of(Link.to(matrixId, "r1")), notes.followed);
        robot.interact(() -> button("Note-links", "Remove: " + title).fire());
        assertEquals(List.of(), note().links());
        robot.interact(() -> button("Note-links", "Linked to: Add link…").fire());
        robot.write("refund").type(KeyCode.ENTER);
        assertEquals(List.of(Link.to(matrixId, "r1")), note().links());
    }

    @Test
    void aReadOnlyFormShowsAllAndEditsNothing() {
        var readOnly = new Fixture<>(risks.session.document(), true);
        show(readOnly, RISK, Risk.class);
        unfold();
        assertEquals("Support", text("Risk-owner").getText());
        assertFalse(text("Risk-owner").isEditable());
        assertTrue(toggle("Risk-treatment", "Accept").isDisabled());
        assertTrue(combo("Risk-theme").isDisabled());
        assertTrue(within("Risk-mitigations", Button.class).noneMatch(b -> "Remove".equals(b.getAccessibleText())));
    }

    @Test
    void theGridRefusesWhatWouldBreakIt() {
        show(risks, Lens.field(RiskMatrix.class, "grid"), aiworkbench.model.Grid.class);
        robot.interact(() -> within("Grid-levels", Button.class).filter(b -> "Remove".equals(b.getAccessibleText())).findFirst().orElseThrow().fire());
        assertEquals("Every cell names a level of the grid.", complaint("Grid-levels"));
    }

    @Test
    void aValueThatIsNoLongerOfferedIsShownAndKept() {
        var strange = RISK.then(Lens.<Risk, String>field(Risk.class, "theme")).set(risks.session.document(), "old-theme");
        var fixture = new Fixture<>(strange, false);
        show(fixture, RISK, Risk.class);
        assertEquals("old-theme", combo("Risk-theme").getValue().toString());
        assertFalse(fixture.session.dirty());
    }

    @Test
    void lookingAtAFormChangesNothing() {
        var canvas = Canvas.blank(new DocumentId("00000000-0000-0000-0000-000000000009"), "P");
        var fixture = new Fixture<>(canvas, false);
        show(fixture, Lens.whole(), Canvas.class);
        unfold();
        assertFalse(fixture.session.dirty());
        robot.interact(() -> text("Header-currency").setText("E"));
        assertEquals("Currency must be three capital letters, such as EUR.", complaint("Header-currency"));
        robot.interact(() -> text("Header-currency").setText("EUR"));
        assertEquals("EUR", fixture.session.document().header().currency());
    }

    private <D extends aiworkbench.model.Document, E extends Record> void show(Fixture<D> fixture, Lens<D, E> place, Class<E> type) {
        robot.interact(() -> fixture.show(stage, place, type));
    }

    private void unfold() {
        robot.interact(() -> {
            FormGallery.unfold(stage.getScene().getRoot());
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            FormGallery.unfold(stage.getScene().getRoot());
        });
    }

    private Risk risk() {
        return RISK.get(risks.session.document());
    }

    private Note note() {
        return NOTE.get(notes.session.document());
    }

    private void focus(Node node) {
        robot.interact(node::requestFocus);
    }

    private <N> Stream<N> within(String field, Class<N> type) {
        return Fixture.nodes(stage, field).filter(type::isInstance).map(type::cast);
    }

    private TextInputControl text(String field) {
        return within(field, TextInputControl.class).findFirst().orElseThrow();
    }

    private ComboBox<?> combo(String field) {
        return within(field, ComboBox.class).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void choose(String field, String title) {
        var combo = (ComboBox<Object>) combo(field);
        robot.interact(() -> combo.setValue(combo.getItems().stream().filter(item -> item.toString().equals(title)).findFirst().orElseThrow()));
    }

    private ToggleButton toggle(String field, String title) {
        return within(field, ToggleButton.class).filter(button -> button.getText().equals(title)).findFirst().orElseThrow();
    }

    private void fire(String field, String title) {
        robot.interact(() -> toggle(field, title).fire());
    }

    private Button button(String field, String name) {
        return within(field, Button.class).filter(b -> name.equals(b.getAccessibleText()) || name.equals(b.getText())).findFirst().orElseThrow();
    }

    private String complaint(String field) {
        return within(field, Label.class).filter(label -> label.getStyleClass().contains("field-complaint")).map(Label::getText).findFirst().orElse("");
    }
}

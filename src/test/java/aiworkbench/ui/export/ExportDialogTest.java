package aiworkbench.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import aiworkbench.edit.RiskEdits;
import aiworkbench.export.layout.Imprint;
import aiworkbench.export.page.Orientation;
import aiworkbench.export.page.PaperSize;
import aiworkbench.export.pdf.SourceAttachment;
import aiworkbench.export.pdf.SourceAttachmentException;
import aiworkbench.export.text.FontLibrary;
import aiworkbench.model.RiskMatrix;
import aiworkbench.session.Workspace;
import aiworkbench.storage.document.DocumentStore;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.Fxml;
import aiworkbench.ui.common.Look;
import aiworkbench.ui.common.Progress;
import aiworkbench.ui.common.Tasks;
import aiworkbench.ui.common.Theme;

@ExtendWith(ApplicationExtension.class)
class ExportDialogTest {

    private static final Path SAMPLE = Path.of("assets/samples/support-assistant.risks.json");
    private static final double SQUARE = 1.0;

    private static final Progress SILENT = new Progress() {
        @Override
        public void report(double fraction, String message) {
            // nobody watches
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    private final Messages messages = new Messages(Locale.UK);
    private final Exporter exporter = new Exporter(new FontLibrary(List.of()), messages);
    private Tasks tasks;
    private ExportSubject subject;
    private ExportController controller;

    @Start
    void start(Stage stage) throws Exception {
        tasks = new Tasks(failure -> {
            throw new IllegalStateException(failure);
        });
        subject = new ExportSubject(new DocumentStore().open(SAMPLE).document(), Workspace.empty(), LocalDate.of(2026, 11, 21), "support.risks.json");
        var view = new Fxml(messages, Map.of()).load(new ExportController(exporter, tasks, messages));
        controller = view.controller();
        controller.begin(subject, ExportChoice.standard());
        var scene = new Scene(view.root(), 940, 660);
        new Theme(Look.LIGHT, 100).apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void stop(FxRobot robot) throws TimeoutException {
        until(() -> !robot.lookup(".progress-indicator").query().isVisible());
        tasks.close();
    }

    @Test
    void theFirstPageIsShownAndPagesCanBeTurned(FxRobot robot) throws Exception {
        drawn(robot);
        assertTrue(page(robot).matches("Page 1 of \\d+"), page(robot));
        assertTrue(robot.lookup("#export-page-back").query().isDisabled());
        var first = picture(robot).getImage();

        robot.clickOn("#export-page-on");
        until(() -> picture(robot).getImage() != first);
        assertTrue(page(robot).startsWith("Page 2 of"), page(robot));

        robot.clickOn(".export-desk").push(KeyCode.PAGE_UP);
        assertTrue(page(robot).startsWith("Page 1 of"), page(robot));
    }

    @Test
    void thePreviewTurnsWithThePaper(FxRobot robot) throws Exception {
        drawn(robot);
        assertTrue(ratio(robot) > SQUARE);
        robot.clickOn("Portrait");
        until(() -> ratio(robot) < SQUARE);
        robot.clickOn("A3");

        assertEquals(new ExportChoice(ExportFormat.PDF, PaperSize.A3, Orientation.PORTRAIT, true), controller.choice());
    }

    @Test
    void onlyWhatAFormatCanHaveIsOffered(FxRobot robot) throws Exception {
        drawn(robot);
        robot.clickOn("PNG");
        assertFalse(robot.lookup("#source").queryAs(CheckBox.class).getParent().isVisible());
        assertTrue(shown(robot, "A4"));

        robot.clickOn("Markdown");
        until(() -> robot.lookup("#export-text").query().isVisible());
        assertFalse(shown(robot, "A4"));
        assertTrue(robot.lookup("#export-text").queryAs(TextArea.class).getText().contains("Invented refund policy in a draft"));
        assertEquals(ExportFormat.MARKDOWN, controller.choice().format());
    }

    @Test
    void aCalendarIsOfferedForAPlanOnly(FxRobot robot) throws Exception {
        drawn(robot);
        assertTrue(robot.lookup("Calendar").tryQuery().isEmpty());
        var plan = new ExportSubject(new DocumentStore().open(SAMPLE.resolveSibling("support-assistant.plan.json")).document(), Workspace.empty(),
                LocalDate.of(2026, 11, 21), "support.plan.json");
        var calendar = new ExportChoice(ExportFormat.ICS, PaperSize.A4, Orientation.LANDSCAPE, true);
        robot.interact(() -> controller.begin(plan, calendar));
        until(() -> robot.lookup("#export-text").queryAs(TextArea.class).getText().startsWith("BEGIN:VCALENDAR"));
        robot.interact(() -> controller.begin(subject, calendar));
        assertEquals(ExportFormat.PDF, controller.choice().format(), "what a risk matrix cannot have is not kept");
    }

    @Test
    void aPdfCarriesTheDocumentOnlyIfItShall(FxRobot robot, @TempDir Path folder) throws Exception {
        var with = Files.write(folder.resolve("with.pdf"), exporter.export(subject, controller.choice(), SILENT).files().getFirst());
        assertTrue(SourceAttachment.read(with).getFirst().bytes().length > 0);

        robot.clickOn("#source");
        var without = Files.write(folder.resolve("without.pdf"), exporter.export(subject, controller.choice(), SILENT).files().getFirst());
        assertThrows(SourceAttachmentException.class, () -> SourceAttachment.read(without));
    }

    @Test
    void whatOnlyTheDocumentInsideSaysIsNamedBeforeItIsWritten(FxRobot robot) throws Exception {
        drawn(robot);
        assertFalse(seen(robot.lookup("#carried").query()));
        robot.clickOn("#product");
        assertEquals("Still inside the PDF, though not on its pages: Product.", robot.lookup("#carried").queryAs(Label.class).getText());
        assertTrue(seen(robot.lookup("#carried").query()));

        robot.clickOn("#source");
        assertFalse(seen(robot.lookup("#carried").query()), "nothing is inside");
    }

    @Test
    void aReportListsWhatChangedSinceTheStateThatIsChosen(FxRobot robot, @TempDir Path folder) throws Exception {
        drawn(robot);
        assertFalse(seen(robot.lookup("#since").query()), "one document has no list of changes");
        var product = product();
        robot.interact(() -> {
            controller.begin(product, report());
            controller.offerSince(List.of(new Earlier("Last month", () -> List.of(RiskEdits.RISKS.set((RiskMatrix) product.document(), List.of())))));
        });
        assertTrue(seen(robot.lookup("#since").query()));
        assertFalse(exported(folder).contains("What changed since"));

        robot.interact(() -> robot.lookup("#since").queryComboBox().getSelectionModel().selectLast());
        var text = exported(folder);
        assertTrue(text.contains("What changed since Last month"), text);
        assertTrue(text.contains("Invented refund policy in a draft"), text);
    }

    @Test
    void aStateThatCannotBeReadIsNamedInPlaceOfTheReport(FxRobot robot) throws Exception {
        drawn(robot);
        var product = product();
        robot.interact(() -> {
            controller.begin(product, report());
            controller.choose(new Earlier("old.pdf", () -> {
                throw new IOException("damaged");
            }));
        });
        TextArea words = robot.lookup("#export-text").query();
        until(() -> words.getText().equals("“old.pdf” cannot be read, so its changes cannot be listed.") && seen(words));
    }

    private static ExportSubject product() throws Exception {
        var workspace = Workspace.empty();
        for (var kind : List.of("canvas", "plan", "risks")) {
            var path = SAMPLE.resolveSibling("support-assistant." + kind + ".json");
            workspace = workspace.with(path, new DocumentStore().open(path).document());
        }
        return new ExportSubject(new DocumentStore().open(SAMPLE).document(), workspace, LocalDate.of(2026, 11, 21), "support.risks.json");
    }

    private static ExportChoice report() {
        return new ExportChoice(ExportFormat.PDF, PaperSize.A4, Orientation.LANDSCAPE, false, ExportChoice.Scope.PRODUCT, Imprint.FULL);
    }

    private String exported(Path folder) throws Exception {
        var file = Files.write(folder.resolve("report.pdf"), exporter.export(controller.subject(), controller.choice(), SILENT).files().getFirst());
        try (var pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void drawingPicturesEndsAfterThePageAtWhichItIsStopped() throws Exception {
        var pictures = new ExportChoice(ExportFormat.SVG, PaperSize.A4, Orientation.LANDSCAPE, false);
        var told = new ArrayList<String>();
        assertThrows(CancellationException.class, () -> exporter.export(subject, pictures, new Progress() {
            @Override
            public void report(double fraction, String message) {
                told.add(message);
            }

            @Override
            public boolean cancelled() {
                return told.size() == 2;
            }
        }));
        assertTrue(told.getFirst().startsWith("Page 1 of ") && told.getLast().startsWith("Page 2 of ") && told.size() == 2, told::toString);
    }

    private static boolean shown(FxRobot robot, String button) {
        return robot.lookup(node -> node instanceof ToggleButton toggle && toggle.getText().equals(button)).queryAll().stream().allMatch(ExportDialogTest::seen);
    }

    private static boolean seen(Node node) {
        return node.isVisible() && (node.getParent() == null || seen(node.getParent()));
    }

    private static String page(FxRobot robot) {
        return robot.lookup("#export-page").queryAs(Label.class).getText();
    }

    private static ImageView picture(FxRobot robot) {
        return robot.lookup(".export-sheet .image-view").queryAs(ImageView.class);
    }

    private static double ratio(FxRobot robot) {
        var image = picture(robot).getImage();
        return image.getWidth() / image.getHeight();
    }

    private static void drawn(FxRobot robot) throws TimeoutException {
        until(() -> picture(robot).getImage() != null);
    }

    private static void until(BooleanSupplier what) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, what::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }
}

package aiworkbench.ui.versions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.edit.RiskEdits;
import aiworkbench.model.Document;
import aiworkbench.model.Rating;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.storage.JsonFormat;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.Choice;
import aiworkbench.ui.common.CssLog;
import aiworkbench.ui.common.Dialogs;
import aiworkbench.ui.common.Look;
import aiworkbench.ui.common.Tasks;
import aiworkbench.ui.common.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Compares, reviews and goes back, by keyboard and mouse; leaves pictures in {@code target/pictures} to look at. */
@ExtendWith(ApplicationExtension.class)
class VersionsTest {

    private static final Path FOLDER = Path.of("target/pictures");

    private final Messages messages = new Messages(Locale.UK);
    private final List<Throwable> failures = new ArrayList<>();
    private final Tasks tasks = new Tasks(failures::add);
    private final RiskMatrix base = sample();
    private final RiskMatrix mine = edited("Mine: answers name their source", "Ana", 5, 4);
    private final RiskMatrix theirs = edited("Theirs: replies cite a source", "", 3, 3);

    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        stage.setScene(new Scene(new StackPane(), 980, 760));
        stage.show();
    }

    @AfterEach
    void end() {
        tasks.close();
    }

    @Test
    void comparingShowsEachElementThatDiffersWithBothValues(FxRobot robot) throws IOException {
        try (var log = new CssLog()) {
            for (var look : List.of(Look.LIGHT, Look.DARK)) {
                open(look, dialogs -> dialogs.compare(new Version("In the file", base), new Version("Here", mine)), Choice.Kind.CANCEL);
                settle(robot);
                save(robot, "compare-" + look.name().toLowerCase(Locale.ROOT));
            }
            assertEquals(List.of(), log.warnings());
        }
        ListView<?> list = robot.lookup(".differences").queryListView();
        assertEquals(3, list.getItems().size());
        assertTrue(texts(robot).contains("Mine: answers name their source"), texts(robot).toString());
        assertTrue(texts(robot).contains(base.risks().getFirst().title()));
        robot.interact(list::requestFocus);
        robot.type(KeyCode.DOWN);
        assertEquals(1, list.getSelectionModel().getSelectedIndex());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            canvas | Agents search five systems | Customers repeat themselves after every hand-over | "baseline": "11.0" | "baseline": "11.4"
            plan   | Model and metric basics    | System map reviewed                               | "lastDay": 26      | "lastDay": 29""")
    void whatDiffersAndCollidesInTheOtherKindsIsShownToo(String kind, String both, String one, String value, String later, FxRobot robot) throws IOException {
        var text = Files.readString(Path.of("assets/samples/support-assistant." + kind + ".json"));
        var before = new JsonFormat().read(text.getBytes(StandardCharsets.UTF_8));
        var here = new JsonFormat().read(text.replace(both, "Mine: " + both).replace(one, one + ", all of it").getBytes(StandardCharsets.UTF_8));
        var there = new JsonFormat().read(text.replace(both, "Theirs: " + both).replace(value, later).getBytes(StandardCharsets.UTF_8));
        try (var log = new CssLog()) {
            for (var look : List.of(Look.LIGHT, Look.DARK)) {
                var end = kind + "-" + look.name().toLowerCase(Locale.ROOT);
                open(look, dialogs -> dialogs.meet(before, here, there).ask(() -> "copy"), Choice.Kind.CANCEL);
                settle(robot);
                save(robot, "review-" + end);
                assertEquals(1, robot.lookup(".collision").queryAll().size());
                open(look, dialogs -> dialogs.compare(new Version("In the file", before), new Version("Here", here)), Choice.Kind.CANCEL);
                settle(robot);
                save(robot, "compare-" + end);
                assertEquals(2, robot.lookup(".differences").queryListView().getItems().size());
            }
            assertEquals(List.of(), log.warnings());
        }
    }

    @Test
    void eachCollisionCanBeDecidedByKeyboard(FxRobot robot) throws IOException {
        try (var log = new CssLog()) {
            open(Look.LIGHT, dialogs -> review(dialogs, _ -> { }), Choice.Kind.CANCEL);
            settle(robot);
            save(robot, "review-light");
            open(Look.DARK, dialogs -> review(dialogs, _ -> { }), Choice.Kind.CANCEL);
            settle(robot);
            save(robot, "review-dark");
            assertEquals(List.of(), log.warnings());
        }
        var rows = robot.lookup(".collision").queryAllAs(CollisionRow.class).stream().toList();
        assertEquals(2, rows.size());
        robot.interact(() -> rows.getFirst().choice().buttons().getFirst().requestFocus());
        robot.type(KeyCode.RIGHT).type(KeyCode.SPACE);
        assertEquals(Optional.of(aiworkbench.storage.merge.Choice.THEIRS), rows.getFirst().choice().valueProperty().get());
        robot.type(KeyCode.RIGHT).type(KeyCode.SPACE);
        assertEquals(List.of(aiworkbench.storage.merge.Choice.BOTH, aiworkbench.storage.merge.Choice.BOTH),
                rows.stream().map(row -> row.choice().valueProperty().get().orElseThrow()).toList());
        robot.clickOn("All theirs");
        assertEquals(List.of(aiworkbench.storage.merge.Choice.THEIRS, aiworkbench.storage.merge.Choice.THEIRS),
                rows.stream().map(row -> row.choice().valueProperty().get().orElseThrow()).toList());
        assertTrue(robot.lookup(".preview").queryAs(Label.class).getText().startsWith("Mine 0, theirs 2, both 0, written anew 0."));
    }

    @Test
    void applyingGivesTheChosenDocumentAndLaterGivesNone(FxRobot robot) {
        List<Optional<Document>> results = new ArrayList<>();
        open(Look.LIGHT, dialogs -> review(dialogs, results::add), Choice.Kind.CANCEL);
        open(Look.LIGHT, dialogs -> review(dialogs, results::add), Choice.Kind.PRIMARY);
        assertEquals(Optional.empty(), results.getFirst());
        var result = (RiskMatrix) results.getLast().orElseThrow();
        assertEquals("Mine: answers name their source", result.risks().getFirst().title());
        assertEquals("Ana", result.risks().getFirst().owner());
        assertEquals(base.risks().size() + 1, result.risks().size(), "one removed here, one added on each side");
    }

    @Test
    void aTextCanBeWrittenAnewAndOtherValuesCannot(FxRobot robot) throws IOException {
        List<Optional<Document>> results = new ArrayList<>();
        robot.interact(() -> {
            var answering = new Answering(Look.LIGHT, Choice.Kind.PRIMARY);
            answering.meanwhile = content -> {
                var rows = content.lookupAll(".collision").stream().map(CollisionRow.class::cast).toList();
                assertEquals(List.of(4, 3), rows.stream().map(row -> row.choice().buttons().size()).toList(), "a rating is chosen, not written");
                rows.getFirst().choice().buttons().getLast().fire();
                assertTrue(rows.getFirst().text().isVisible());
                assertEquals("Mine: answers name their source", rows.getFirst().text().getText());
                rows.getFirst().text().setText("Every answer names its source");
                rows.getLast().choice().buttons().get(1).fire();
                assertEquals(Optional.of(aiworkbench.storage.merge.Choice.TYPED), rows.getFirst().choice().valueProperty().get());
            };
            review(new VersionDialogs(answering, messages, tasks), results::add);
        });
        settle(robot);
        save(robot, "review-typed");
        var risk = ((RiskMatrix) results.getFirst().orElseThrow()).risks().getFirst();
        assertEquals("Every answer names its source", risk.title());
        assertEquals(Optional.of(Rating.of(3, 3)), risk.inherent());
    }

    @Test
    void earlierVersionsAreReadShownAndRestored(FxRobot robot) throws Exception {
        List<PastVersion> past = List.of(
                past("2026-11-21T09:12:00Z", "Before a reload", 18_400, PastVersion.Warning.NONE, () -> base),
                past("2026-11-20T16:40:00Z", "", 300, PastVersion.Warning.FAR_SMALLER, () -> RiskEdits.RISKS.set(base, List.of())),
                past("2026-11-19T08:05:00Z", "", 12_000, PastVersion.Warning.NONE, () -> {
                    throw new UncheckedIOException(new IOException("damaged"));
                }));
        List<Optional<VersionDialogs.Wish>> wishes = new ArrayList<>();
        try (var log = new CssLog()) {
            for (var look : List.of(Look.DARK, Look.LIGHT)) {
                open(look, dialogs -> wishes.add(dialogs.history(past, mine, ZoneOffset.UTC)), Choice.Kind.CANCEL);
                waitFor(robot, base.risks().getFirst().title());
                settle(robot);
                save(robot, "history-" + look.name().toLowerCase(Locale.ROOT));
            }
            robot.clickOn("Compared with now");
            settle(robot);
            waitFor(robot, "Mine: answers name their source");
            save(robot, "history-compare");
            assertEquals(List.of(), log.warnings());
        }
        ListView<?> list = robot.lookup(".past-versions").queryListView();
        robot.interact(list::requestFocus);
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
        waitFor(robot, messages.text("versions.history.unreadable"));
        assertEquals(List.of(Optional.empty(), Optional.empty()), wishes);
        assertEquals(List.of(), failures);
    }

    @Test
    void whatIsChosenInTheHistoryIsTheAnswer(FxRobot robot) throws Exception {
        List<Optional<VersionDialogs.Wish>> wishes = new ArrayList<>();
        robot.interact(() -> {
            var dialogs = new VersionDialogs(new Answering(Look.LIGHT, Choice.Kind.PRIMARY), messages, tasks);
            wishes.add(dialogs.history(List.of(past("2026-11-21T09:12:00Z", "", 1, PastVersion.Warning.NONE, () -> base)), mine, ZoneOffset.UTC));
        });
        assertEquals(List.of(Optional.of(new VersionDialogs.Wish.Restore(base))), wishes);
    }

    private void review(VersionDialogs dialogs, Consumer<Optional<Document>> result) {
        result.accept(dialogs.meet(base, mine, theirs).ask(() -> "copy"));
    }

    private static PastVersion past(String time, String note, long bytes, PastVersion.Warning warning, Supplier<Document> content) {
        return new PastVersion(Instant.parse(time), note, bytes, warning, content::get);
    }

    private void open(Look look, Consumer<VersionDialogs> action, Choice.Kind answer) {
        new FxRobot().interact(() -> action.accept(new VersionDialogs(new Answering(look, answer), messages, tasks)));
    }

    /** Puts the content of each dialog into the stage and presses one of its buttons. */
    private final class Answering extends Dialogs {

        private final Look look;
        private final Choice.Kind answer;
        private Consumer<Parent> meanwhile = _ -> { };

        Answering(Look look, Choice.Kind answer) {
            super(() -> null, new Messages(Locale.UK));
            this.look = look;
            this.answer = answer;
        }

        @Override
        public <T> Optional<T> show(String title, Node content, List<Choice<T>> choices) {
            var scene = new Scene(new StackPane(content), 980, 760);
            new Theme(look, 100).apply(scene);
            stage.setScene(scene);
            scene.getRoot().applyCss();
            meanwhile.accept(scene.getRoot());
            if (answer == Choice.Kind.PRIMARY && content.getStyleClass().contains("history")) {
                untilShown(scene);
            }
            return choices.stream().filter(choice -> choice.kind() == answer).map(Choice::value).findFirst();
        }
    }

    /** What a dialog that waits for its user does meanwhile. */
    private static void untilShown(Scene scene) {
        var shown = new Object();
        var looking = new Timeline();
        looking.getKeyFrames().add(new KeyFrame(Duration.millis(20), _ -> {
            if (!scene.getRoot().lookupAll(".contents").isEmpty()) {
                looking.stop();
                Platform.exitNestedEventLoop(shown, null);
            }
        }));
        looking.setCycleCount(Animation.INDEFINITE);
        looking.play();
        Platform.enterNestedEventLoop(shown);
    }

    private void waitFor(FxRobot robot, String text) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(() -> labels(stage.getScene().getRoot()).contains(text)).get());
    }

    private List<String> texts(FxRobot robot) {
        List<String> texts = new ArrayList<>();
        robot.interact(() -> texts.addAll(labels(stage.getScene().getRoot())));
        return texts;
    }

    private static List<String> labels(Parent root) {
        return root.lookupAll(".label").stream().filter(Label.class::isInstance).map(label -> ((Label) label).getText()).toList();
    }

    private void settle(FxRobot robot) {
        robot.lookup(".differences").queryAllAs(ListView.class).forEach(list -> until(() -> !list.getItems().isEmpty()));
        for (int i = 0; i < 4; i++) {
            robot.interact(() -> {
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
            });
        }
    }

    private static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    private void save(FxRobot robot, String name) throws IOException {
        Files.createDirectories(FOLDER);
        var image = new WritableImage[1];
        robot.interact(() -> image[0] = stage.getScene().snapshot(null));
        ImageIO.write(SwingFXUtils.fromFXImage(image[0], null), "png", FOLDER.resolve("versions-" + name + ".png").toFile());
    }

    private RiskMatrix edited(String title, String owner, int likelihood, int impact) {
        List<Risk> risks = new ArrayList<>(base.risks());
        var first = RiskEdits.INHERENT.set(RiskEdits.TITLE.set(risks.getFirst(), title), Optional.of(Rating.of(likelihood, impact)));
        if (owner.isEmpty()) {
            risks.set(0, first);
            risks.add(1, Risk.of("t1", "R99", "A supplier changes its model overnight"));
        } else {
            risks.set(0, RiskEdits.OWNER.set(first, owner));
            risks.add(Risk.of("m1", "R98", "A customer pastes secrets"));
            risks.remove(2);
        }
        return RiskEdits.RISKS.set(base, risks);
    }

    private static RiskMatrix sample() {
        try {
            return (RiskMatrix) new JsonFormat().read(Files.readAllBytes(Path.of("assets/samples/support-assistant.risks.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package aiworkbench.ui.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import aiworkbench.Reliability;
import aiworkbench.edit.RiskEdits;
import aiworkbench.export.csv.CsvWriter;
import aiworkbench.export.layout.DocumentLayout;
import aiworkbench.export.layout.PageOptions;
import aiworkbench.export.page.TextRun;
import aiworkbench.export.text.FontLibrary;
import aiworkbench.governance.Catalogue;
import aiworkbench.governance.Scoring;
import aiworkbench.model.Grid;
import aiworkbench.model.Rating;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.review.Folder;
import aiworkbench.review.Review;
import aiworkbench.storage.CannotOpen;
import aiworkbench.storage.table.TableReader;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.Dialogs;
import aiworkbench.ui.common.EditorContext;
import aiworkbench.ui.common.Look;
import aiworkbench.ui.common.Theme;
import aiworkbench.ui.common.form.FormView;
import aiworkbench.session.Workspace;

/** One function gives the level: grid, register, inspector, pages, table and check say the same for every cell of every grid. */
@ExtendWith(ApplicationExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RiskLevelsTest {

    private static final Messages MESSAGES = new Messages(Locale.UK);
    private static final DocumentLayout LAYOUT = new DocumentLayout(new FontLibrary(List.of()), MESSAGES);

    /** One editor and one board for all grids. */
    private RiskScene shown;
    private GridBoard board;
    private Theme theme;

    @Start
    void start(Stage stage) {
        if (shown == null) {
            shown = new RiskScene(RiskScene.empty(), 900, 800);
            // What scrolls has no content before it has its looks.
            shown.scene.getRoot().applyCss();
            board = new GridBoard(new RiskWords(MESSAGES), () -> {});
            theme = new Theme(Look.LIGHT, 100);
            theme.apply(new Scene(board, 500, 420));
        }
    }

    @AfterAll
    void stop() {
        shown.tasks.close();
    }

    static List<Grid> grids() {
        return Catalogue.matrices().grids();
    }

    private static List<Rating> cells(Grid grid) {
        return IntStream.rangeClosed(1, grid.likelihood().size()).boxed()
                .flatMap(l -> IntStream.rangeClosed(1, grid.impact().size()).mapToObj(i -> Rating.of(l, i))).toList();
    }

    /** One risk in each cell. */
    private static RiskMatrix full(Grid grid) {
        var risks = cells(grid).stream().map(cell -> RiskEdits.INHERENT.set(Risk.of(id(cell), id(cell), "Cell " + id(cell)), Optional.of(cell))).toList();
        return RiskEdits.RISKS.set(RiskEdits.GRID.set(RiskScene.empty(), grid), risks);
    }

    private static String id(Rating cell) {
        return "L" + cell.likelihood() + "I" + cell.impact();
    }

    private static Map<String, String> expected(Grid grid) {
        return cells(grid).stream().collect(Collectors.toMap(RiskLevelsTest::id, cell -> Scoring.level(grid, cell).map(l -> l.label()).orElse("")));
    }

    @ParameterizedTest
    @MethodSource("grids")
    void everyViewSaysTheSameLevel(Grid grid, FxRobot robot) throws CannotOpen {
        var matrix = full(grid);
        var expected = expected(grid);
        assertEquals(expected, table(matrix), "CSV");
        assertEquals(expected, pages(matrix, expected), "PDF");
        assertEquals(high(grid, expected), checked(matrix), "check");
        robot.interact(() -> {
            shown.session.made(_ -> matrix);
            assertEquals(expected, onGrid(shown, grid), "grid");
            assertEquals(expected, inRegister(matrix), "register");
            assertEquals(expected, inInspector(matrix, grid), "inspector");
        });
    }

    private static Map<String, String> onGrid(RiskScene scene, Grid grid) {
        var words = new RiskWords(MESSAGES);
        return scene.scene.getRoot().lookupAll(".risk-cell").stream().map(CellNode.class::cast).collect(Collectors.toMap(
                node -> id(node.cell().rating(Optional.empty())),
                node -> {
                    var cell = node.cell();
                    var said = node.getAccessibleText().replace(". " + id(cell.rating(Optional.empty())), "");
                    var before = words.text("risk.cell", grid.likelihood().get(cell.likelihood() - 1).label(), grid.impact().get(cell.impact() - 1).label(), "");
                    assertTrue(said.startsWith(before), said);
                    return none(said.substring(before.length()));
                }));
    }

    private static String none(String level) {
        return level.equals(MESSAGES.text("risk.level.none")) ? "" : level;
    }

    private static Map<String, String> inRegister(RiskMatrix matrix) {
        var desk = new RiskDesk(context(new aiworkbench.session.Session<>(matrix, () -> java.time.Instant.EPOCH, false)));
        return matrix.risks().stream().collect(Collectors.toMap(Risk::id, risk -> {
            var cell = new LevelCell(desk, "Inherent", _ -> RiskEdits.INHERENT);
            cell.show(risk);
            return none(((Label) cell.content().getChildren().getFirst()).getText());
        }));
    }

    /** The form of one risk, as it is put into one cell after the other. */
    private static Map<String, String> inInspector(RiskMatrix matrix, Grid grid) {
        var risk = matrix.risks().getFirst().id();
        var session = new aiworkbench.session.Session<>(matrix, () -> java.time.Instant.EPOCH, false);
        var form = new FormView<>(context(session), RiskEdits.risk(risk), Risk.class);
        var level = (Label) form.node().lookup("#level-of-inherent");
        var said = new HashMap<String, String>();
        for (var cell : cells(grid)) {
            session.edit(RiskEdits.rate(risk, RiskEdits.INHERENT, Optional.of(cell)));
            said.put(id(cell), none(level.getText()));
        }
        form.close();
        return said;
    }

    private static EditorContext<RiskMatrix> context(aiworkbench.session.Session<RiskMatrix> session) {
        return new EditorContext<>(session, MESSAGES, () -> "x", () -> java.time.Instant.EPOCH, Workspace::empty, _ -> {}, new Dialogs(() -> null, MESSAGES));
    }

    private static Map<String, String> table(RiskMatrix matrix) throws CannotOpen {
        var table = new TableReader().read(new CsvWriter(MESSAGES).write(matrix, _ -> Optional.empty()).getBytes(StandardCharsets.UTF_8));
        int level = table.column(MESSAGES.text("export.csv.level", MESSAGES.text("field.Risk.inherent"))).orElseThrow();
        int code = table.column(MESSAGES.text("field.Risk.code")).orElseThrow();
        return table.rows().stream().collect(Collectors.toMap(row -> row.cell(code), row -> row.cell(level)));
    }

    /** In the register on paper, the code and the title of a risk are followed by its level. */
    private static Map<String, String> pages(RiskMatrix matrix, Map<String, String> expected) {
        var text = LAYOUT.print(matrix, PageOptions.plain()).pages().stream().flatMap(page -> page.marks()).filter(TextRun.class::isInstance)
                .map(mark -> ((TextRun) mark).visualText()).collect(Collectors.joining()).replaceAll("\\s", "");
        var levels = Stream.concat(expected.values().stream().filter(l -> !l.isEmpty()), Stream.of("")).distinct()
                .sorted(java.util.Comparator.comparingInt(String::length).reversed()).toList();
        return matrix.risks().stream().collect(Collectors.toMap(Risk::id, risk -> {
            var rating = risk.inherent().orElseThrow();
            return levels.stream().filter(level -> text.contains((risk.code() + risk.title() + (level.isEmpty()
                    ? MESSAGES.text("export.risk.outside", rating.likelihood(), rating.impact())
                    : MESSAGES.text("export.risk.rated", level, rating.likelihood(), rating.impact()))).replaceAll("\\s", ""))).findFirst().orElse("not found");
        }));
    }

    private static Set<String> high(Grid grid, Map<String, String> expected) {
        var labels = grid.levels().stream().filter(level -> Scoring.high(grid, level)).map(level -> level.label()).collect(Collectors.toSet());
        return expected.entrySet().stream().filter(e -> labels.contains(e.getValue())).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** A high risk without owner and mitigation is a finding of the check; a low one is none. */
    private static Set<String> checked(RiskMatrix matrix) {
        return Review.complete().check(new Folder(List.of(matrix), LocalDate.of(2026, 11, 22)), matrix).stream().filter(finding -> finding.ruleId().equals("RSK-02"))
                .map(finding -> finding.target().element()).collect(Collectors.toSet());
    }

    /** Which level each cell shows can be told from its letter and its hatching alone: without colour, and without how light it is. */
    @ParameterizedTest
    @MethodSource("grids")
    void levelsAreToldApartWithoutColour(Grid grid, FxRobot robot) {
        var wrong = new ArrayList<String>();
        for (var look : Reliability.full() ? List.of(Look.values()) : List.of(Look.LIGHT)) {
            robot.interact(() -> {
                theme.change(look, 100);
                board.show(grid);
                board.applyCss();
                board.layout();
                var marks = board.cells().stream().collect(Collectors.toMap(CellNode::cell, RiskLevelsTest::marks));
                var templates = new HashMap<String, boolean[][]>();
                marks.forEach((cell, image) -> templates.putIfAbsent(code(grid, cell), image));
                marks.forEach((cell, image) -> {
                    var best = templates.entrySet().stream().max(java.util.Comparator.comparingDouble(t -> alike(t.getValue(), image))).orElseThrow().getKey();
                    if (!best.equals(code(grid, cell))) {
                        wrong.add(look + " " + cell + " reads " + best + " instead of " + code(grid, cell));
                    }
                });
                assertTrue(templates.values().stream().allMatch(image -> Stream.of(image).anyMatch(row -> any(row))), "every cell shows something");
            });
        }
        assertEquals(List.of(), wrong);
    }

    private static String code(Grid grid, Cell cell) {
        return grid.cells().get(cell.likelihood() - 1).get(cell.impact() - 1);
    }

    /** Which points of a cell differ from its paper in grey, in its lower right corner, where the letter stands. */
    private static boolean[][] marks(Node cell) {
        WritableImage image = cell.snapshot(null, null);
        int size = 40;
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        double[][] grey = new double[size][size];
        var counts = new HashMap<Long, Integer>();
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                grey[y][x] = image.getPixelReader().getColor(width - size - 2 + x, height - size - 2 + y).grayscale().getRed();
                counts.merge(Math.round(grey[y][x] * 255), 1, Integer::sum);
            }
        }
        double paper = counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey() / 255.0;
        var marks = new boolean[size][size];
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                marks[y][x] = Math.abs(grey[y][x] - paper) > 0.03;
            }
        }
        return marks;
    }

    /** Share of marked points that two pictures have in common, at the best of small shifts. */
    private static double alike(boolean[][] one, boolean[][] other) {
        double best = 0;
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                int both = 0;
                int any = 0;
                for (int y = 1; y < one.length - 1; y++) {
                    for (int x = 1; x < one.length - 1; x++) {
                        boolean a = one[y][x];
                        boolean b = other[y + dy][x + dx];
                        both += a && b ? 1 : 0;
                        any += a || b ? 1 : 0;
                    }
                }
                best = Math.max(best, any == 0 ? 1 : (double) both / any);
            }
        }
        return best;
    }

    private static boolean any(boolean[] row) {
        for (boolean marked : row) {
            if (marked) {
                return true;
            }
        }
        return false;
    }
}

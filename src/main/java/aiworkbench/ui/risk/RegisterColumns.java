package aiworkbench.ui.risk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import aiworkbench.edit.RiskEdits;
import aiworkbench.governance.Catalogue;
import aiworkbench.model.Risk;
import aiworkbench.model.Treatment;
import aiworkbench.ui.common.Option;
import aiworkbench.ui.common.form.Notation;
import aiworkbench.ui.common.form.Notations;

/** The columns of the register: what they show, how they sort, and how their cells are edited. Some are only there when somebody asks for them. */
final class RegisterColumns {

    private static final String ID = "risk-column-";
    /** Least width of the title, in em. */
    private static final double LEAST = 6;
    /** Width of the title, in em, from which owners get more than they need, and how much they get at most. */
    private static final double AMPLE = 20;
    private static final double MORE = 6;
    /** Width of a code of three characters, of one more, and of the widest that stays on one line, in em. */
    private static final double CODE = 2.3;
    private static final double CHARACTER = 0.52;
    private static final double WIDEST_CODE = 5;

    private final RiskDesk desk;
    private final Notation<Optional<LocalDate>> days;
    private final TableColumn<RiskRow, Risk> titles;
    private final TableColumn<RiskRow, Risk> owners;
    private final List<TableColumn<RiskRow, Risk>> all;

    RegisterColumns(RiskDesk desk, RiskCommands commands) {
        this.desk = desk;
        var words = desk.words();
        days = Notations.optional(new Notations(words.messages().locale()).date());
        titles = column("title", 0, Comparator.comparing(Risk::title, String.CASE_INSENSITIVE_ORDER), () -> new FieldCell(desk,
                words.text("risk.column.title"), Risk::title, words::title, this::below,
                (id, title) -> desk.step(RiskEdits.rename(id, title)), commands::forgetBlank));
        owners = column("owner", 4.7, Comparator.comparing(Risk::owner, String.CASE_INSENSITIVE_ORDER), () -> new TextCell(desk,
                words.text("risk.column.owner"), Risk::owner, _ -> true, (id, owner) -> desk.step(RiskEdits.own(id, owner))));
        all = List.of(
                fixed(column("code", CODE, Comparator.comparing(Risk::code, RiskFacts.byCode()), () -> new WordCell(Risk::code))),
                titles,
                column("inherent", 4.95, new LevelOrder(desk::grid, Risk::inherent),
                        () -> new LevelCell(desk, words.text("risk.column.inherent"), _ -> RiskEdits.INHERENT)),
                column("residual", 4.95, new LevelOrder(desk::grid, RiskFacts::residual),
                        () -> new LevelCell(desk, words.text("risk.column.residual"), RiskFacts::residualPlace)),
                owners,
                fixed(column("done", 3.0, Comparator.comparing(RiskFacts::done), () -> new WordCell(words::done))),
                extra(column("theme", 7, Comparator.comparing(risk -> words.theme(risk.theme()), String.CASE_INSENSITIVE_ORDER), () -> new PickCell<>(desk,
                        words.text("risk.column.theme"), this::themes, Risk::theme, (id, theme) -> desk.step(RiskEdits.theme(id, theme))))),
                extra(column("treatment", 6, Comparator.comparing(risk -> risk.treatment().map(Treatment::ordinal).orElse(-1)), () -> new PickCell<>(desk,
                        words.text("risk.column.treatment"), this::treatments, Risk::treatment, (id, way) -> desk.step(RiskEdits.treat(id, way))))),
                extra(column("review", 6.5, Comparator.comparing(risk -> risk.nextReview().orElse(LocalDate.MAX)), () -> new TextCell(desk,
                        words.text("risk.column.review"), risk -> days.write().apply(risk.nextReview()), typed -> day(typed).isPresent(),
                        (id, typed) -> day(typed).ifPresent(day -> desk.step(RiskEdits.reviewOn(id, day)))))));
    }

    List<TableColumn<RiskRow, Risk>> all() {
        return all;
    }

    TableColumn<RiskRow, Risk> titles() {
        return titles;
    }

    /** Those that people may hide and show. */
    List<TableColumn<RiskRow, Risk>> optional() {
        return all.stream().filter(column -> column != titles && !column.getId().equals(ID + "code")).toList();
    }

    /** How the chosen columns order rows; empty while none is chosen. */
    Optional<Comparator<RiskRow>> order(List<TableColumn<RiskRow, ?>> chosen) {
        return chosen.stream().flatMap(column -> all.stream().filter(own -> own == column)).map(RegisterColumns::order).reduce(Comparator::thenComparing);
    }

    /** Asks the risk of a row, not the cells that the table would make values for. */
    private static Comparator<RiskRow> order(TableColumn<RiskRow, Risk> column) {
        var order = Comparator.comparing(RiskRow::risk, column.getComparator());
        return column.getSortType() == TableColumn.SortType.DESCENDING ? order.reversed() : order;
    }

    /** Makes room for codes of a length, in characters, within reason; tells whether that changed a width. */
    boolean holdCodes(int length) {
        var column = all.getFirst();
        var before = column.getUserData();
        column.setUserData(Math.clamp(CODE + (length - 3) * CHARACTER, CODE, WIDEST_CODE));
        return !column.getUserData().equals(before);
    }

    /** Widths in em of the text size; the title gets what the others leave. Where there is plenty of it, owners get a share, so that names stay on one line. */
    void fit(TableView<RiskRow> table, double size) {
        double em = size / 0.964;
        double others = 0;
        for (var column : all) {
            if (column != titles) {
                double width = Math.ceil((Double) column.getUserData() * em);
                if (column != owners) {
                    column.setPrefWidth(width);
                }
                others += column.isVisible() ? width : 0;
            }
        }
        double taken = others + em;
        double name = Math.ceil((Double) owners.getUserData() * em);
        owners.prefWidthProperty().bind(table.widthProperty().map(width -> name + more(width.doubleValue() - taken, em)));
        titles.setMinWidth(em * LEAST);
        titles.prefWidthProperty().bind(table.widthProperty().map(width -> width.doubleValue() - taken - more(width.doubleValue() - taken, em)));
    }

    private double more(double left, double em) {
        return owners.isVisible() ? Math.floor(Math.clamp(left / em - AMPLE, 0, MORE) * em) : 0;
    }

    /** How it differs from a version that the matrix is compared with, and its theme. */
    private String below(Risk risk) {
        return Stream.of(desk.context().changes().word(risk.id(), desk.words().messages()), desk.words().theme(risk.theme()))
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(" · "));
    }

    private List<Option<String>> themes() {
        var words = desk.words();
        return Stream.concat(Stream.of(new Option<>("", words.text("risk.view.noTheme"))),
                Catalogue.risk().themes().stream().map(theme -> new Option<>(theme.id(), theme.title()))).toList();
    }

    private List<Option<Optional<Treatment>>> treatments() {
        return Stream.concat(Stream.of(new Option<>(Optional.<Treatment>empty(), "–")),
                Stream.of(Treatment.values()).map(way -> new Option<>(Optional.of(way), desk.words().messages().word(way)))).toList();
    }

    /** A day or none; empty for a text that is neither. */
    private Optional<Optional<LocalDate>> day(String typed) {
        return days.read().apply(typed) instanceof Notation.Reading.Good<Optional<LocalDate>>(var day) ? Optional.of(day) : Optional.empty();
    }

    private TableColumn<RiskRow, Risk> column(String name, double width, Comparator<Risk> order, Supplier<TableCell<RiskRow, Risk>> cell) {
        var column = new TableColumn<RiskRow, Risk>(desk.words().text("risk.column." + name));
        column.setId(ID + name);
        column.setUserData(width);
        column.setCellValueFactory(row -> row.getValue().riskProperty());
        column.setCellFactory(_ -> cell.get());
        column.setComparator(order);
        column.setReorderable(false);
        return column;
    }

    private static TableColumn<RiskRow, Risk> fixed(TableColumn<RiskRow, Risk> column) {
        column.setEditable(false);
        return column;
    }

    private static TableColumn<RiskRow, Risk> extra(TableColumn<RiskRow, Risk> column) {
        column.setVisible(false);
        return column;
    }
}

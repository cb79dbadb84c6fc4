package aiworkbench.ui.risk;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import aiworkbench.edit.Elements;
import aiworkbench.edit.Lens;
import aiworkbench.edit.ListEdits;
import aiworkbench.edit.RiskEdits;
import aiworkbench.model.Grid;
import aiworkbench.model.Header;
import aiworkbench.model.RiskMatrix;
import aiworkbench.model.Waiver;
import aiworkbench.ui.common.Icon;
import aiworkbench.ui.common.Icons;
import aiworkbench.ui.common.Selected;

/** Header, grid and waivers of a matrix: short here, all of their fields in the right pane. */
final class About implements Section {

    private final RiskDesk desk;
    private final Hyperlink header = new Hyperlink();
    private final Hyperlink grid = new Hyperlink();
    private final Label headerText = new Label();
    private final Label gridText = new Label();
    private final VBox waivers = new VBox();
    private final VBox node;
    private List<Waiver> shown = List.of();

    About(RiskDesk desk) {
        this.desk = desk;
        link(header, "header", () -> desk.select(new Selected<>("risk.heading.header", RiskEdits.HEADER, Header.class)));
        link(grid, "grid", () -> desk.select(new Selected<>("risk.heading.grid", RiskEdits.GRID, Grid.class)));
        Stream.of(headerText, gridText).forEach(label -> {
            label.setWrapText(true);
            label.getStyleClass().addAll("small", "muted");
        });
        waivers.getStyleClass().add("risk-waivers");
        node = new VBox(header, headerText, grid, gridText, waivers);
        show(desk.matrix());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public String count(RiskMatrix matrix) {
        return "";
    }

    @Override
    public void show(RiskMatrix matrix) {
        var dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(desk.context().messages().locale());
        var said = matrix.header();
        headerText.setText(Stream.of(said.product(), said.owner(), said.date().map(dates::format).orElse(""),
                said.plannedLaunch().map(d -> desk.words().text("risk.about.launch", dates.format(d))).orElse(""), said.currency(), said.language())
                .filter(s -> !s.isEmpty()).collect(Collectors.joining(" · ")));
        gridText.setText(Stream.of(matrix.grid().title(), matrix.grid().source()).filter(s -> !s.isEmpty()).collect(Collectors.joining(". ")));
        if (shown != matrix.waivers()) {
            shown = matrix.waivers();
            waivers.getChildren().setAll(shown.stream().map(this::row).toList());
        }
    }

    @Override
    public boolean reveal(String id) {
        boolean here = Elements.indexOf(desk.matrix().waivers(), id) >= 0;
        if (here) {
            select(id);
        }
        return here;
    }

    private Node row(Waiver waiver) {
        var text = new Hyperlink(desk.words().text("risk.waiver", waiver.rule(), waiver.reason()));
        text.setWrapText(true);
        text.setOnAction(_ -> select(waiver.id()));
        var row = new javafx.scene.layout.HBox(text);
        if (!desk.readOnly()) {
            row.getChildren().add(Icons.button(Icon.CLOSE, desk.words().text("risk.waiver.remove", waiver.rule()),
                    () -> desk.step(ListEdits.remove(RiskEdits.WAIVERS, List.of(waiver.id())))));
        }
        return row;
    }

    private void select(String id) {
        desk.select(new Selected<>("risk.heading.waiver", RiskEdits.WAIVERS.then(Lens.element(id)), Waiver.class));
    }

    private void link(Hyperlink link, String name, Runnable action) {
        link.setId("risk-" + name + "-link");
        link.setText(desk.words().text("risk.about." + name));
        link.setOnAction(_ -> action.run());
    }
}

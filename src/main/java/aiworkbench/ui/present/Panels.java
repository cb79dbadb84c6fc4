package aiworkbench.ui.present;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import aiworkbench.governance.Playbook.Step;
import aiworkbench.governance.Playbook.Workshop;
import aiworkbench.text.Messages;

/** What lies over the wall for a moment: all keys, the scripts, the votes, the check of the wall. By keys only. */
final class Panels {

    private static final List<Integer> TEST_SIZES = List.of(28, 36, 44, 56, 72);
    /** Shares of the columns of keys and what they do, in percent. */
    private static final double[] KEY_COLUMNS = {19, 34, 14, 33};
    private static final int MOST_NAMED = 4;
    private static final int LONGEST = 60;

    private final Presenting presenting;
    private final Messages messages;
    private final Supplier<WallCheck> check;
    private final Runnable clearVotes;
    private int choice;

    /**
     * Panels over a wall.
     *
     * @param check looks at every part of the wall as it is now
     */
    Panels(Presenting presenting, Messages messages, Supplier<WallCheck> check, Runnable clearVotes) {
        this.presenting = presenting;
        this.messages = messages;
        this.check = check;
        this.clearVotes = clearVotes;
    }

    /** Shows the scripts, the one that is followed chosen. */
    void chooseScript() {
        presenting.toggle(Panel.AGENDA);
        choice = presenting.time().pacing().script().map(script -> presenting.scripts().indexOf(script)).orElse(0);
    }

    /** Handles a key while a panel is shown; false if none is. */
    boolean pressed(KeyEvent event) {
        var shown = presenting.panel();
        if (shown == Panel.NONE) {
            return false;
        }
        switch (event.getCode()) {
            case ESCAPE, F1, F2, F3, V, F5 -> presenting.toggle(shown);
            default -> {
                switch (shown) {
                    case NONE, KEYS -> presenting.toggle(shown);
                    case AGENDA -> agendaKey(event);
                    case VOTING -> votingKey(event);
                    case CHECK -> checkKey(event);
                }
            }
        }
        return true;
    }

    private void agendaKey(KeyEvent event) {
        int last = presenting.scripts().size();
        switch (event.getCode()) {
            case DOWN -> choice = Math.min(last, choice + 1);
            case UP -> choice = Math.max(0, choice - 1);
            case ENTER -> {
                presenting.toggle(Panel.AGENDA);
                if (choice < last) {
                    presenting.follow(presenting.scripts().get(choice));
                } else {
                    presenting.time().set(Pacing.free());
                }
            }
            default -> { }
        }
    }

    private void votingKey(KeyEvent event) {
        var voting = presenting.voting();
        switch (event.getCode()) {
            case UP -> presenting.voting(voting.people(1));
            case DOWN -> presenting.voting(voting.people(-1));
            case RIGHT -> presenting.voting(voting.each(1));
            case LEFT -> presenting.voting(voting.each(-1));
            case DELETE, BACK_SPACE -> {
                clearVotes.run();
                presenting.beginVoting();
                presenting.toggle(Panel.VOTING);
            }
            case ENTER -> {
                presenting.beginVoting();
                presenting.toggle(Panel.VOTING);
            }
            case SPACE -> {
                presenting.voting(voting.on(!voting.on()));
                presenting.toggle(Panel.VOTING);
            }
            default -> { }
        }
    }

    private void checkKey(KeyEvent event) {
        var room = presenting.room();
        switch (event.getCode()) {
            case UP -> presenting.room(room.deeper(1));
            case DOWN -> presenting.room(room.deeper(-1));
            case RIGHT -> presenting.room(room.higher(0.1));
            case LEFT -> presenting.room(room.higher(-0.1));
            case ENTER -> presenting.toggle(Panel.CHECK);
            default -> { }
        }
    }

    /** The panel that is shown; nothing to see for none. */
    Node view() {
        return switch (presenting.panel()) {
            case NONE -> new VBox();
            case KEYS -> keys();
            case AGENDA -> agenda();
            case VOTING -> voting();
            case CHECK -> checking();
        };
    }

    private Node keys() {
        var grid = new GridPane();
        grid.getStyleClass().add("wall-keys");
        for (double share : KEY_COLUMNS) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        var hints = WallKeys.hints(messages);
        int half = (hints.size() + 1) / 2;
        for (int i = 0; i < hints.size(); i++) {
            grid.add(label(hints.get(i).getLast(), "wall-key"), i / half * 2, i % half);
            grid.add(label(hints.get(i).getFirst(), "wall-panel-text"), i / half * 2 + 1, i % half);
        }
        return panel("present.panel.keys", List.of(grid), "present.panel.any");
    }

    private Node agenda() {
        var rows = new ArrayList<Node>();
        var scripts = presenting.scripts();
        for (int i = 0; i <= scripts.size(); i++) {
            var text = i < scripts.size() ? messages.text("present.script", scripts.get(i).title(), scripts.get(i).minutes()) : messages.text("present.script.none");
            var row = label(text, "wall-choice");
            if (i == choice) {
                row.getStyleClass().add("wall-choice-now");
            }
            rows.add(row);
        }
        if (choice < scripts.size()) {
            rows.add(steps(scripts.get(choice)));
        }
        return panel("present.panel.agenda", rows, "present.panel.agenda.keys");
    }

    private Node steps(Workshop script) {
        var grid = new GridPane();
        grid.getStyleClass().add("wall-steps-list");
        for (var step : script.steps()) {
            grid.addRow(grid.getRowCount(), minutes(step), label(step.text(), "wall-panel-text"));
        }
        return grid;
    }

    private Label minutes(Step step) {
        var label = label(messages.text("present.minutes", step.minutes()), "wall-key");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private Node voting() {
        var voting = presenting.voting();
        return panel("present.panel.voting", List.of(
                label(messages.text("present.voting.people", voting.people()), "wall-choice"),
                label(messages.text("present.voting.each", voting.each()), "wall-choice"),
                label(voting.all().isPresent() ? messages.text("present.voting.all", voting.all().getAsInt()) : messages.text("present.voting.endless"), "wall-panel-text")),
                voting.on() ? "present.panel.voting.keys.on" : "present.panel.voting.keys");
    }

    private Node checking() {
        var room = presenting.room();
        var found = check.get();
        var rows = new ArrayList<Node>();
        for (int size : TEST_SIZES) {
            var line = label(messages.text("present.check.line", size, room.readableFrom(size)), room.readableFrom(size) < room.depth() ? "wall-too-far" : "wall-panel-text");
            // 24 pixels are one em of the wall.
            line.setStyle("-fx-font-size: " + size / 24.0 + "em;");
            rows.add(line);
        }
        rows.add(label(messages.text("present.check.room", room.depth(), room.picture(), Math.ceil(room.leastSize())), "wall-choice"));
        boolean far = found.smallest() < room.leastSize() - 0.5;
        rows.add(label(messages.text(far ? "present.check.far" : "present.check.near", Math.round(found.smallest())), far ? "wall-too-far" : "wall-fine"));
        rows.add(label(messages.text("present.check.found", found.problems().size(), found.parts()), found.problems().isEmpty() ? "wall-fine" : "wall-too-far"));
        found.problems().stream().limit(MOST_NAMED).forEach(problem -> rows.add(label(words(problem), "wall-panel-text")));
        return panel("present.panel.check", rows, "present.panel.check.keys");
    }

    private String words(WallLayout.Problem problem) {
        var line = problem.text().strip().replaceAll("\\s+", " ");
        var start = line.length() <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())))) + "…";
        return switch (problem.trouble()) {
            case SMALL -> messages.text("present.check.small", start, Math.round(problem.size()));
            case CUT -> messages.text("present.check.cut", start);
            case LETTERS -> messages.text("present.check.letters", start);
        };
    }

    private Node panel(String title, List<? extends Node> rows, String keys) {
        var box = new VBox(label(messages.text(title), "wall-panel-title"));
        box.getStyleClass().add("wall-panel");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        box.getChildren().addAll(rows);
        box.getChildren().add(label(messages.text(keys), "wall-small"));
        return box;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}

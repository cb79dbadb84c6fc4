package aiworkbench.ui.main;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;

import aiworkbench.find.Folded;
import aiworkbench.find.TextIndex;
import aiworkbench.model.Document;
import aiworkbench.model.Link;
import aiworkbench.session.Workspace;
import aiworkbench.text.Visible;
import aiworkbench.ui.common.Choice;
import aiworkbench.ui.common.Offer;
import aiworkbench.ui.common.OnFirstUse;
import aiworkbench.ui.common.QuickPick;
import aiworkbench.ui.present.WallKeys;

/** Reaches everything by typing: every command by its name, every text in every document of the workspace. */
public final class QuickAccess {

    private static final int MOST_FOUND = 60;
    /** A text that was found is shown from a little before the first word, so that the word is seen. */
    private static final int BEFORE_HIT = 30;
    private static final int LONGEST = 84;

    /** What an index found for what was typed. */
    private record Found(Consumer<List<Offer>> answer, List<Offer> offers) {}

    private final Desk desk;
    private final Opening opening;
    private final Surroundings around;
    private final OnFirstUse<QuickPick> pick = new OnFirstUse<>(QuickPick::new);
    private final Consumer<Callable<Found>> searching;
    private volatile TextIndex index = TextIndex.empty();
    private Optional<Scene> scene = Optional.empty();

    /** Access to the documents of a desk. */
    public QuickAccess(Desk desk, Opening opening, Surroundings around) {
        this.desk = desk;
        this.opening = opening;
        this.around = around;
        this.searching = around.tasks().newest(around.text("main.task.find"), found -> found.answer().accept(found.offers()));
    }

    /** Shows its field in this scene from now on. */
    public void showIn(Scene there) {
        scene = Optional.of(there);
    }

    /** Finds texts in all documents that are known. */
    void find() {
        show("main.find.prompt", "main.find.none", (typed, answer) -> {
            var documents = desk.known().documents();
            searching.accept(() -> {
                index = index.of(documents);
                var words = Folded.words(typed);
                return new Found(answer, index.find(typed, MOST_FOUND).stream().map(place -> offer(place, words)).toList());
            });
        });
    }

    /** Offers every command that can be given now, by its name. */
    void commands(List<Action> actions) {
        show("main.commands.prompt", "main.commands.none", (typed, answer) -> {
            var words = Folded.words(typed);
            answer.accept(actions.stream().filter(action -> action.available().getAsBoolean()).map(action -> offer(action, words))
                    .filter(offer -> Folded.hasAll(Folded.of(offer.title()), words))
                    .sorted(Comparator.comparing(offer -> !words.isEmpty() && !Folded.of(offer.title()).startsWith(words.getFirst()))).toList());
        });
    }

    /** Offers the other documents of the product first, then all others; the one that is taken is shown beside the one in front. */
    void beside() {
        desk.active().ifPresent(front -> show("main.beside.prompt", "main.beside.none", (typed, answer) -> {
            var words = Folded.words(typed);
            var alike = desk.known().entries().stream().collect(Collectors.groupingBy(entry -> Names.of(entry.document(), around.messages()), Collectors.counting()));
            answer.accept(desk.known().entries().stream().filter(entry -> !entry.document().id().equals(front.document().id()))
                    .sorted(Comparator.comparing((Workspace.Entry entry) -> !entry.document().title().equals(front.document().title()))
                            .thenComparing(entry -> entry.document().title()).thenComparing(entry -> entry.document().kind()))
                    .map(entry -> offer(entry, front, words, alike)).filter(offer -> Folded.hasAll(Folded.of(offer.title()), words)).limit(MOST_FOUND).toList());
        }));
    }

    /** Where two have one name, the file tells them apart. */
    private Offer offer(Workspace.Entry entry, OpenDocument<?> front, List<String> words, Map<String, Long> alike) {
        var document = entry.document();
        var name = Names.of(document, around.messages());
        var detail = alike.get(name) > 1 ? Visible.name(entry.path()) : "";
        return new Offer(Optional.of(badge(document)), name, Folded.parts(name, words), detail, "", () -> desk.find(document.id()).ifPresentOrElse(
                open -> desk.showBeside(Optional.of(open)),
                () -> opening.open(List.of(entry.path()), () -> desk.find(document.id()).ifPresent(open -> {
                    desk.show(front);
                    desk.showBeside(Optional.of(open));
                }))));
    }

    private static Offer.Badge badge(Document document) {
        return new Offer.Badge(Names.icon(document.kind()), Names.style(document.kind()));
    }

    /** Shows the keys that work everywhere, and those of the document in front. */
    void keys(List<Action> actions) {
        var grid = new GridPane();
        grid.getStyleClass().add("key-help");
        desk.active().ifPresent(document -> {
            heading(grid, Names.kind(document.document().kind(), around.messages()));
            var keys = document.editor().keys();
            keys.forEach(row -> keyRow(grid, row.getFirst(), row.getLast()));
            (keys.isEmpty() ? document.editor().keyHints() : List.<String>of()).forEach(hint -> grid.add(wrapped(hint), 0, grid.getRowCount(), 2, 1));
        });
        heading(grid, around.text("main.keys.everywhere"));
        Stream.concat(actions.stream().filter(action -> !action.keys().isEmpty()).map(action -> List.of(name(action), action.keyText(around.messages()))),
                Stream.of(List.of(around.text("main.keys.panes"), "F6"), List.of(around.text("main.keys.menu"), "F10")))
                .forEach(row -> keyRow(grid, row.getFirst(), row.getLast()));
        heading(grid, around.text("main.keys.wall"));
        WallKeys.hints(around.messages()).forEach(hint -> keyRow(grid, hint.getFirst(), hint.getLast()));
        var pane = new ScrollPane(grid);
        pane.setFitToWidth(true);
        pane.getStyleClass().add("key-help-pane");
        around.dialogs().show(around.text("main.keys.title"), pane, List.of(Choice.primary(around.text("about.close"), true)));
    }

    private static void keyRow(GridPane grid, String does, String keys) {
        var label = new Label(keys);
        label.getStyleClass().add("key-cap");
        label.setMinWidth(Label.USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), wrapped(does), label);
    }

    private static void heading(GridPane grid, String text) {
        var heading = new Label(text);
        heading.getStyleClass().add("section-title");
        grid.add(heading, 0, grid.getRowCount(), 2, 1);
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private void show(String prompt, String none, BiConsumer<String, Consumer<List<Offer>>> source) {
        scene.ifPresent(there -> pick.get().show(there, around.text(prompt), around.text(none), source));
    }

    private Offer offer(Action action, List<String> words) {
        var name = name(action);
        return new Offer(Optional.empty(), name, Folded.parts(name, words), "", action.keyText(around.messages()), action.run());
    }

    /** A name in a menu ends with an ellipsis if a question follows; here that says nothing. */
    private String name(Action action) {
        return around.text(action.name()).replace("…", "");
    }

    private Offer offer(TextIndex.Place place, List<String> words) {
        var document = place.document();
        var text = snippet(place.text(), words);
        var key = "field." + place.type() + "." + place.component();
        var where = Names.of(document, around.messages());
        var detail = around.messages().has(key) ? around.text("main.document", where, around.text(key)) : where;
        return new Offer(Optional.of(badge(document)), text, Folded.parts(text, words), detail, "",
                () -> opening.follow(Link.to(document.id(), place.element())));
    }

    private static String snippet(String text, List<String> words) {
        var line = text.strip().replaceAll("\\s+", " ");
        var parts = Folded.parts(line, words);
        int first = parts.isEmpty() ? 0 : parts.getFirst().from();
        int from = line.length() <= LONGEST || first <= BEFORE_HIT ? 0 : line.offsetByCodePoints(first, -Math.min(BEFORE_HIT, line.codePointCount(0, first)));
        int to = from + LONGEST >= line.length() ? line.length() : Character.isLowSurrogate(line.charAt(from + LONGEST)) ? from + LONGEST + 1 : from + LONGEST;
        return (from > 0 ? "…" : "") + line.substring(from, to) + (to < line.length() ? "…" : "");
    }
}

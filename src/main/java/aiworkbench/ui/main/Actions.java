package aiworkbench.ui.main;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import aiworkbench.model.Canvas;

/** Everything that can be done in the window as a whole: by keys, from the list of all commands, and in the help about keys. */
public final class Actions {

    private final List<Action> all = new ArrayList<>();

    /** The actions on a desk. */
    public Actions(Desk desk, Commands commands, Reviewing reviewing, Folding folding, Appearance appearance, About about, SettingsWindow settings,
            QuickAccess quick, Filing filing, Sharing sharing) {
        var usual = Conventions.here();
        BooleanSupplier open = () -> desk.active().isPresent();
        all.addAll(List.of(
                Action.always("main.find.action", quick::find, "Shortcut+K"),
                Action.always("main.commands.action", () -> quick.commands(all), "Shortcut+Shift+P"),
                Action.always("main.keys.action", () -> quick.keys(all), "F1"),
                Action.always("main.menu.new", commands::newDocument, "Shortcut+N"),
                Action.always("main.menu.open", commands::open, "Shortcut+O"),
                Action.always("main.menu.openFolder", commands::openFolder),
                Action.when(open, "main.menu.save", commands::save, "Shortcut+S"),
                Action.when(open, "main.menu.saveAs", commands::saveAs, "Shortcut+Shift+S"),
                Action.always("main.menu.autosave", () -> commands.saveAutomatically(!commands.savesAutomatically())),
                Action.when(() -> desk.active().filter(Importing::takes).isPresent(), "main.menu.import", commands::importTable),
                Action.when(open, "main.export.action", commands::export, "Shortcut+E"),
                Action.when(open, "main.present.action", commands::present, "F5"),
                Action.when(() -> canvas(desk).isPresent(), "main.present.summary", commands::summary),
                Action.when(() -> canvas(desk).isPresent(), "main.present.paper", commands::paper),
                Action.when(() -> canvas(desk).filter(document -> !document.session().readOnly()).isPresent(), "main.present.slips", commands::slips),
                Action.when(open, "main.menu.history", commands::history, usual.history()),
                Action.when(open, "main.menu.close", commands::close, "Shortcut+W"),
                Action.when(() -> desk.active().filter(d -> d.session().undoable().isPresent()).isPresent(), "main.undo", commands::undo, "Shortcut+Z"),
                Action.when(() -> desk.active().filter(d -> d.session().redoable().isPresent()).isPresent(), "main.redo", commands::redo,
                        usual.redo()),
                Action.when(open, "main.review.action", () -> {
                    folding.showRight();
                    reviewing.reveal();
                }),
                Action.when(open, "main.menu.trace", commands::trace, "Shortcut+Shift+T"),
                Action.when(open, "main.beside.action", quick::beside, "Shortcut+Back Slash"),
                Action.when(open, "main.beside.close", () -> desk.showBeside(Optional.empty()), "Shortcut+Shift+Back Slash"),
                Action.always("main.start", commands::start),
                Action.always("main.row.templates", commands::templates),
                Action.always("main.tab.next", commands::nextTab, "Ctrl+Tab", "Ctrl+Page Down"),
                Action.always("main.tab.previous", commands::previousTab, "Ctrl+Shift+Tab", "Ctrl+Page Up"),
                Action.always("main.menu.left", folding::toggleLeft, "Shortcut+1"),
                Action.always("main.menu.right", folding::toggleRight, "Shortcut+2"),
                Action.always("main.textSize.larger", () -> appearance.larger(1), "Shortcut+Plus", "Shortcut+Equals", "Shortcut+Shift+Equals",
                        "Shortcut+Shift+Plus", "Shortcut+Add"),
                Action.always("main.textSize.smaller", () -> appearance.larger(-1), "Shortcut+Minus", "Shortcut+Subtract"),
                Action.always("main.textSize.usual", () -> appearance.change(Appearance.USUAL), "Shortcut+0")));
        Appearance.choices().forEach(word -> all.add(Action.always("main.theme.use." + word, () -> appearance.change(word))));
        onFile(desk, "main.product.rename", filing::renameProduct);
        onFile(desk, "main.file.rename", filing::rename);
        onFile(desk, "main.file.move", filing::move);
        onFile(desk, "main.file.duplicate", filing::duplicate);
        onFile(desk, "main.file.show", filing::showFolder);
        onFile(desk, "main.file.delete", filing::delete);
        all.add(Action.when(sharing::possible, "main.git.state", sharing::state));
        all.add(Action.when(sharing::possible, "main.git.commit", sharing::commit));
        all.add(Action.when(sharing::possible, "main.git.pull", sharing::pull));
        all.add(Action.when(sharing::possible, "main.git.push", sharing::push));
        all.add(Action.always("main.menu.settings", settings::show, "Shortcut+Comma"));
        all.add(Action.always("main.menu.about", about::show));
    }

    private static Optional<OpenDocument<?>> canvas(Desk desk) {
        return desk.active().filter(document -> document.document() instanceof Canvas);
    }

    /** Something to do with the file of the document in front. */
    private void onFile(Desk desk, String name, Consumer<Path> action) {
        all.add(Action.when(() -> desk.active().flatMap(OpenDocument::path).isPresent(), name,
                () -> desk.active().flatMap(OpenDocument::path).ifPresent(action)));
    }

    /** All of them, the most used first. */
    List<Action> all() {
        return List.copyOf(all);
    }
}
